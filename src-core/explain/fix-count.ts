import type { Evaluator } from '../evaluator/evaluator';
import { offsetOfKnob } from './curve-knob';
import type { KnobFix } from './fix-digit';

/** What turning a knob does to the practice digits. */
export interface FixEffect {
  /** How many are right that were wrong, and the other way round. */
  readonly gained: number;
  readonly lost: number;
}

export interface CountedFix extends KnobFix, FixEffect {}

/**
 * What each of some changes does to the practice digits, one at a time, counted by the evaluator, which
 * is left as it was.
 * @param parameters what the evaluator has
 * @param practice the first so many digits
 */
export function countFixes(
  evaluator: Evaluator,
  parameters: Float32Array,
  practice: number,
  fixes: readonly KnobFix[],
): CountedFix[] {
  const { labels } = evaluator;
  const before = evaluator.answers().slice();
  return fixes.map((fix) => {
    const offset = offsetOfKnob(evaluator.sizes, fix);
    const present = parameters.slice(offset, offset + 1);
    evaluator.apply([{ offset, after: Float32Array.of(fix.value) }]);
    const answers = evaluator.answers();
    let [gained, lost] = [0, 0];
    for (let i = 0; i < practice; i++) {
      if (answers[i] === before[i]) continue;
      if (answers[i] === labels[i]) gained++;
      else if (before[i] === labels[i]) lost++;
    }
    evaluator.apply([{ offset, after: present }]);
    return { ...fix, gained, lost };
  });
}

/** From the largest net effect down; of equals the smallest change first. */
export function byNet(a: CountedFix, b: CountedFix): number {
  return b.gained - b.lost - (a.gained - a.lost) || Math.abs(a.change) - Math.abs(b.change);
}
