/** What a change did to the accuracy, in percentage points: `▲ 0.6`, `▼ 1.2`, `± 0.0`. */
export function accuracyChangeText(change: number): string {
  const points = Math.abs(change * 100).toFixed(Math.abs(change) < 0.0095 ? 2 : 1);
  if (Number(points) === 0) return '± 0';
  return `${change < 0 ? '▼' : '▲'} ${points}`;
}
