import type { DigitSet } from '../digits/digit-set';
import { Evaluator } from '../evaluator/evaluator';
import { effectiveParameters, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import { isSameStructure } from '../network/structure';
import { byNet, countFixes, type CountedFix } from './fix-count';
import { fixesIn } from './fix-digit';
import { practiceOf } from './fixes';

export interface AskedFixes {
  readonly network: Network;
  readonly muted: Muted;
  readonly digits: Pick<DigitSet, 'images' | 'labels' | 'practice'>;
  /** Tells sets of digits apart. */
  readonly digitsId: number;
  /** Which of them is wrong. */
  readonly digit: number;
  readonly layer: number;
}

interface Kept {
  readonly digitsId: number;
  readonly network: Network;
  /** With what is muted taken out. */
  readonly parameters: Float32Array;
  readonly evaluator: Evaluator;
}

let kept: Kept | null = null;

/**
 * The single knobs of a layer that put a digit right, the best net effect first. The evaluator that counts
 * is kept, so that the next layer or digit begins at once.
 */
export function fixesOfLayer(asked: AskedFixes): CountedFix[] {
  const { network, muted, digits, digit, layer } = asked;
  const fixes = fixesIn(layer, { network, muted, digits, digit });
  if (fixes.length === 0) return [];
  const { evaluator, parameters } = counterFor(asked);
  return countFixes(evaluator, parameters, digits.practice, fixes).sort(byNet);
}

function counterFor({ network, muted, digits, digitsId }: AskedFixes): Kept {
  const parameters = effectiveParameters(network, muted);
  const isSame =
    kept?.digitsId === digitsId &&
    isSameStructure(kept.network, network) &&
    kept.parameters.every((value, i) => value === parameters[i]);
  if (kept && isSame) return kept;
  kept?.evaluator.end();
  kept = null;
  const evaluator = new Evaluator(practiceOf({ name: '', ...digits }), network, parameters);
  return (kept = { digitsId, network, parameters, evaluator });
}
