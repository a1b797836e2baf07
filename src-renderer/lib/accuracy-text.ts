import { shareText } from './number-text';

/** What a change did to the accuracy, in percentage points: `▲ 0.6`, `▼ 1.2`, `± 0`. */
export function accuracyChangeText(change: number): string {
  return changeText(change * 100, decimalsOf(change));
}

/** The class of its colour; what is written as 0 has none. */
export function accuracyTone(change: number): 'better' | 'worse' | undefined {
  return changeTone(change * 100, decimalsOf(change));
}

function decimalsOf(change: number): number {
  return Math.abs(change) < 0.0095 ? 2 : 1;
}

/** A change with so many decimals; its arrow says which way it went. */
export function changeText(change: number, decimals: number): string {
  const size = Math.abs(change);
  if (isZero(change, decimals)) return '± 0';
  return `${change < 0 ? '▼' : '▲'} ${shareText(size, decimals)}`;
}

/** The class of the colour of a change of what is the better the more it is. */
export function changeTone(change: number, decimals: number): 'better' | 'worse' | undefined {
  if (isZero(change, decimals)) return undefined;
  return change < 0 ? 'worse' : 'better';
}

function isZero(change: number, decimals: number): boolean {
  return Number(Math.abs(change).toFixed(decimals)) === 0;
}
