/**
 * A short decimal text that is this float32 again, with a point: `0.1`, `-1.5e-7`, `-0`.
 * Nine digits tell any two float32 apart.
 */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
