import { codecs } from '../src-core/formats/registry';
import { randomNetwork } from '../src-core/network/initial';
import { DEFAULT_SIZES } from '../src-core/network/shape';

/** How long each format takes to read and to write 13,002 parameters, once the code is warm. */

const ROUNDS = 30;

const document = randomNetwork(DEFAULT_SIZES, 1998);
for (const codec of codecs) {
  await codec.prepare?.();
  const bytes = codec.write(document);
  const read = median(() => codec.read(bytes));
  const write = median(() => codec.write(document));
  console.log(
    `${codec.name.padEnd(16)} ${read.toFixed(2)} ms to read, ${write.toFixed(2)} ms to write, ${bytes.length} bytes`,
  );
}

/** Of the second half of the rounds, in milliseconds. */
function median(work: () => void): number {
  const times = Array.from({ length: 2 * ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.slice(ROUNDS).sort((a, b) => a - b)[ROUNDS / 2];
}
