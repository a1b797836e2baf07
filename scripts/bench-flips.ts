import { join } from 'node:path';
import { trainedNetwork } from './testing/trained-network';
import { stampedNetwork } from '../src-core/document/initial';
import { pixelsOf } from '../src-core/digits/digit-set';
import { findFlip } from '../src-core/explain/flip';
import { answerOf } from '../src-core/network/answer';
import { forward } from '../src-core/network/forward';
import type { Network } from '../src-core/network/network';
import { loadDigits } from '../src-main/digits';
import { out } from './paths';

/*
 * For how many of 100 exam digits a flip is found, and how soon: a part of `npm run bench:explain`.
 * Of two networks; each flip must be another answer by a forward pass. It exits with 1 where fewer
 * than 95 are found within 200 ms each.
 */

const DIGITS = 100;
const WITHIN_MS = 200;
const digits = await loadDigits(join(out, 'digits'));
const networks: Record<string, Network> = {
  'ten stamps': stampedNetwork([784, 16, 16, 10], digits).network,
  trained: trainedNetwork([784, 16, 16, 10], digits),
};
for (const [name, network] of Object.entries(networks)) {
  const times: number[] = [];
  const changes: number[] = [];
  let inTime = 0;
  for (let i = 0; i < DIGITS; i++) {
    const picture = pixelsOf(digits, digits.practice + i);
    const started = performance.now();
    const flip = findFlip({ network, muted: undefined, picture });
    const took = performance.now() - started;
    times.push(took);
    const isOther =
      flip && answerOf(forward(network, flip.pixels)) === flip.to && flip.to !== flip.from;
    if (!isOther) continue;
    changes.push(flip.inked.length + flip.erased.length);
    if (took <= WITHIN_MS) inTime++;
  }
  times.sort((a, b) => a - b);
  changes.sort((a, b) => a - b);
  if (inTime < 95) process.exitCode = 1;
  console.log(
    `${name}: a flip for ${changes.length} of ${DIGITS} digits, ${inTime} within ${WITHIN_MS} ms; median ` +
      `${changes[Math.floor(changes.length / 2)] ?? 0} pixels and ${times[DIGITS / 2]!.toFixed(0)} ms, ` +
      `slowest ${times.at(-1)!.toFixed(0)} ms`,
  );
}
