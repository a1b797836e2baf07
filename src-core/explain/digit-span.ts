import type { DigitSet } from '../digits/digit-set';
import type { PartName } from '../evaluator/measurement';

/** A part of the digits: from one on, up to another. */
export interface DigitSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a part of the digits lies in the set. */
export function spanOfPart(
  { labels, practice }: Pick<DigitSet, 'labels' | 'practice'>,
  part: PartName,
): DigitSpan {
  return {
    from: part === 'exam' ? practice : 0,
    to: part === 'practice' ? practice : labels.length,
  };
}
