import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { Evaluator } from '../evaluator/evaluator';
import type { Network } from '../network/network';
import { readAs, type ReadingWay } from './way';

/** A way to read a network, and the share of digits that are right by it. */
export interface MeasuredWay {
  readonly way: ReadingWay;
  readonly accuracy: number;
}

/** By how much another way has to be better than the plain one to be taken for what is meant. */
const LEAST_GAIN = 0.02;

/** The ways with their accuracies on the digits to practise on, the best first. */
export function measureWays(
  network: Network,
  ways: readonly ReadingWay[],
  digits: DigitSet,
): MeasuredWay[] {
  let evaluator: Evaluator | null = null;
  try {
    const measured = ways.flatMap((way) => {
      const made = attempt(network, way);
      if (!made) return [];
      if (evaluator) evaluator.setNetwork(made, made.parameters);
      else evaluator = new Evaluator(digits, made, made.parameters);
      const { right, count } = evaluator.measure(0).practice;
      return [{ way, accuracy: right / count }];
    });
    return measured.sort((a, b) => b.accuracy - a.accuracy);
  } finally {
    (evaluator as Evaluator | null)?.end();
  }
}

/** Null if it can't be: its weights would be too large. */
function attempt(network: Network, way: ReadingWay): Network | null {
  try {
    return readAs(network, way);
  } catch (error) {
    if (error instanceof KnobsError) return null;
    throw error;
  }
}

/** With fewer right than this it is no reading: networks that learned nothing reach a tenth or two by chance. */
const LEAST_ACCURACY = 0.3;

/**
 * The best of some measured ways if it reads digits at all, and clearly better than the plain one: by more
 * than 2 points and twice the standard error of the difference; else the plain one.
 * @param count of the digits that they were measured on
 */
export function clearlyBest(
  measured: readonly MeasuredWay[],
  plain: ReadingWay,
  count: number,
): MeasuredWay {
  const [best] = measured;
  const usual = measured.find(({ way }) => way === plain) ?? best;
  const variance = [best, usual].reduce((sum, { accuracy: p }) => sum + (p * (1 - p)) / count, 0);
  const gain = best.accuracy - usual.accuracy;
  if (best.accuracy < LEAST_ACCURACY) return usual;
  return gain > LEAST_GAIN && gain > 2 * Math.sqrt(variance) ? best : usual;
}
