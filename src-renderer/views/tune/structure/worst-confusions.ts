import { ANSWERS } from '#core/network/answer';
import { CLASSES } from '#core/network/shape';

/** Digits of one label that are taken for another, and how many. */
export interface Confused {
  readonly label: number;
  readonly answer: number;
  readonly count: number;
}

/**
 * The most frequent ones first, without what is undecided.
 * @param confusion [10 labels × 11 answers]
 */
export function worstConfusions(confusion: Uint32Array, most: number): Confused[] {
  const all: Confused[] = [];
  for (let label = 0; label < CLASSES; label++) {
    for (let answer = 0; answer < CLASSES; answer++) {
      const count = confusion[label * ANSWERS + answer];
      if (label !== answer && count > 0) all.push({ label, answer, count });
    }
  }
  return all.sort((a, b) => b.count - a.count).slice(0, most);
}
