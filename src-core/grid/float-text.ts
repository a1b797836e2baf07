/**
 * The shortest decimal text that gives a float32 again, with a plain hyphen for minus: what other
 * programs read. Nine digits are enough for each. −0 keeps its sign.
 */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
