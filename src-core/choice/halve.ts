import type { Choice } from './choice';
import { chosenDigits, measured, type KnownDigits } from './chosen';
import type { MeasureName } from './measures';
import { splitAtMedian } from './split';

export interface Halving {
  readonly choice: Choice;
  readonly measure: MeasureName;
  readonly known: KnownDigits;
}

/**
 * The median of a measure, as a limit for `Choice.measure`; null if nothing is chosen.
 * @throws KnobsError if the chosen digits can't be split by it, or it isn't known
 */
export function halve({ choice, measure, known }: Halving): number | null {
  const chosen = chosenDigits(choice, known);
  if (chosen.length === 0) return null;
  return splitAtMedian(chosen, measured(known.measures)[measure]).value;
}
