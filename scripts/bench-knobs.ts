import { join } from 'node:path';
import { stampedNetwork } from '../src-core/document/initial';
import { pixelsOf } from '../src-core/digits/digit-set';
import { fixesByLayer } from '../src-core/explain/fixes';
import { offsetOfKnob } from '../src-core/explain/curve-knob';
import type { CountedFix } from '../src-core/explain/fix-count';
import { answerOf } from '../src-core/network/answer';
import { forward } from '../src-core/network/forward';
import type { Network } from '../src-core/network/network';
import { loadDigits } from '../src-main/digits';
import { out } from './paths';

/*
 * For how many of the wrong exam digits of ten stamps there is a single knob that puts them right, how soon
 * the list begins and is complete, and whether the effect announced is that of a forward pass over all
 * practice digits: a part of `npm run bench:explain`. Digits are spread evenly over those that are wrong.
 * It exits with 1 where it falls short of any of that.
 */

const DIGITS = 40;
const CHECKED = 10;
const digits = await loadDigits(join(out, 'digits'));
const { network } = stampedNetwork([784, 16, 16, 10], digits);

const isRightBy = (by: Network, i: number) =>
  answerOf(forward(by, pixelsOf(digits, i))) === digits.labels[i];
const exam = Array.from({ length: digits.labels.length - digits.practice }, (_, i) => i);
const wrong = exam.map((i) => i + digits.practice).filter((i) => !isRightBy(network, i));
const some = Array.from(
  { length: Math.min(DIGITS, wrong.length) },
  (_, i) => wrong[Math.floor((i * wrong.length) / Math.min(DIGITS, wrong.length))]!,
);
const before = Array.from({ length: digits.practice }, (_, i) => isRightBy(network, i));

/** Whether a forward pass of each practice digit finds what was announced, and the digit right. */
function isAsAnnounced(fix: CountedFix, digit: number): boolean {
  const turned = network.clone();
  turned.parameters[offsetOfKnob(network.sizes, fix)] = fix.value;
  let [gained, lost] = [0, 0];
  before.forEach((was, i) => {
    const is = isRightBy(turned, i);
    if (is && !was) gained++;
    if (was && !is) lost++;
  });
  return gained === fix.gained && lost === fix.lost && isRightBy(turned, digit);
}

const [firsts, totals]: [number[], number[]] = [[], []];
let [covered, agreeing, checked] = [0, 0, 0];
for (const digit of some) {
  const started = performance.now();
  const found: CountedFix[] = [];
  for (const fixes of fixesByLayer({ network, muted: undefined, digits, digit }, digits)) {
    found.push(...fixes);
    if (found.length > 0 && firsts.length === totals.length) {
      firsts.push(performance.now() - started);
    }
  }
  if (firsts.length === totals.length) firsts.push(Infinity);
  totals.push(performance.now() - started);
  if (found.length === 0) continue;
  covered++;
  if (checked >= CHECKED) continue;
  checked++;
  if (isAsAnnounced(found[(checked * 997) % found.length]!, digit)) agreeing++;
}
const slowest = (times: readonly number[]) => Math.max(...times).toFixed(0);
console.log(
  `ten stamps: a single knob for ${covered} of ${some.length} of the ${wrong.length} wrong exam digits; first entries ` +
    `after ${slowest(firsts)} ms, all after ${slowest(totals)} ms at most; ${agreeing} of ${checked} as announced`,
);
if (covered < 0.95 * some.length || agreeing < checked) process.exitCode = 1;
