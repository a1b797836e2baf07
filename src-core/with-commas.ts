/** Kept, because making one for each number takes long. */
const grouped = new Intl.NumberFormat('en-US');

/** `13,002` */
export function withCommas(count: number): string {
  return grouped.format(count);
}
