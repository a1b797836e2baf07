import { codecs } from '../src-core/formats/registry';
import { randomNetwork } from '../src-core/document/initial';
import { DEFAULT_SIZES } from '../src-core/network/shape';
import { setUpH5 } from '../src-main/set-up-h5';
import { buildH5Worker } from './build-h5-worker';

/** How long each format takes to read and to write 13,002 parameters, once the code is warm. */

const ROUNDS = 30;

setUpH5(await buildH5Worker());

const document = randomNetwork(DEFAULT_SIZES, 1998);
for (const codec of codecs) {
  const bytes = await codec.write(document);
  const read = await median(() => codec.read(bytes));
  const write = await median(() => codec.write(document));
  console.log(
    `${codec.name.padEnd(16)} ${read.toFixed(2)} ms to read, ${write.toFixed(2)} ms to write, ${bytes.length} bytes`,
  );
}

/** Of the second half of the rounds, in milliseconds. */
async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  while (times.length < 2 * ROUNDS) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.slice(ROUNDS).sort((a, b) => a - b)[ROUNDS / 2];
}
