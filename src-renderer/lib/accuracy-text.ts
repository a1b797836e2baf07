import { share } from './number-text';

/** What a change did to the accuracy, in percentage points: `▲ 0.6`, `▼ 1.2`, `± 0`. */
export function accuracyChangeText(change: number): string {
  return changeText(change * 100, Math.abs(change) < 0.0095 ? 2 : 1);
}

/** A change with so many decimals; its arrow says which way it went. */
export function changeText(change: number, decimals: number): string {
  const size = Math.abs(change);
  if (Number(size.toFixed(decimals)) === 0) return '± 0';
  return `${change < 0 ? '▼' : '▲'} ${share(size, decimals)}`;
}
