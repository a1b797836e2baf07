/** Rows of a list, from the first to before the last. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Of a long list so many rows are drawn, those around what is in sight. */
const MOST = 80;
/** As near as this to where the drawn rows end, others are drawn before they come in sight. */
const NEAR = 20;

/** The rows to draw of so many, with one of them in the middle where that is possible. */
export function rowsAround(row: number, count: number): Rows {
  const from = Math.max(0, Math.min(row - MOST / 2, count - MOST));
  return { from, to: Math.min(count, from + MOST) };
}

/** Whether a row is so near to where the drawn rows end that others should be drawn. */
export function isNearEnd(row: number, { from, to }: Rows, count: number): boolean {
  return (from > 0 && row - from < NEAR) || (to < count && to - row <= NEAR);
}

/**
 * The row at a height of the list, where rows that are not drawn are as high as drawn ones on average.
 * @param y from the top of the list
 * @param ends where each drawn row ends, from the top of the list
 * @param start where the first drawn row starts
 */
export function rowAt(y: number, start: number, ends: readonly number[], { from }: Rows): number {
  const last = ends.length - 1;
  const height = (ends[last] - start) / ends.length;
  if (y < start) return Math.max(0, Math.floor(from - (start - y) / height));
  if (y >= ends[last]) return from + ends.length + Math.floor((y - ends[last]) / height);
  return from + ends.findIndex((end) => y < end);
}
