import type { LeftOut } from '#core/recovery/short-history';
import { count } from './number-text';

/** What of the history is not in a copy of unsaved work, as a sentence; null if all of it is. */
export function leftOutText({ oldest, undone }: LeftOut): string | null {
  const parts = [
    oldest > 0 ? `for the oldest ${steps(oldest)} of the history` : [],
    undone > 0 ? `for the last ${steps(undone)} that can be redone` : [],
  ].flat();
  return parts.length > 0 ? `There was no room ${parts.join(' and ')}.` : null;
}

function steps(number: number): string {
  return number === 1 ? 'step' : `${count(number)} steps`;
}
