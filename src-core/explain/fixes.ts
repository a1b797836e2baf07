import type { DigitSet } from '../digits/digit-set';
import { Evaluator } from '../evaluator/evaluator';
import { effectiveParameters } from '../network/muted';
import { PIXELS } from '../network/shape';
import { byNet, countFixes, type CountedFix } from './fix-count';
import { fixesIn, type WrongDigit } from './fix-digit';

/**
 * The single knobs that put a digit right, with what each does to the digits to practise on, layer by
 * layer from the output back to the pixels: the later a layer, the sooner it is known.
 * @param set the digits of which the first are to practise on
 */
export function* fixesByLayer(wrong: WrongDigit, set: DigitSet): Generator<CountedFix[]> {
  const { network, muted } = wrong;
  const parameters = muted ? effectiveParameters(network, muted) : network.parameters;
  const evaluator = new Evaluator(practiceOf(set), network, parameters);
  try {
    for (let layer = network.layers.length - 1; layer >= 0; layer--) {
      yield countFixes(evaluator, parameters, set.practice, fixesIn(layer, wrong)).sort(byNet);
    }
  } finally {
    evaluator.end();
  }
}

/** All of them, the best net effect first. */
export function rankedFixes(wrong: WrongDigit, set: DigitSet): CountedFix[] {
  return [...fixesByLayer(wrong, set)].flat().sort(byNet);
}

/** Only the digits to practise on. */
export function practiceOf({ name, images, labels, practice }: DigitSet): DigitSet {
  return {
    ...{ name, practice },
    images: images.subarray(0, practice * PIXELS),
    labels: labels.subarray(0, practice),
  };
}
