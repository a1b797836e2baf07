/**
 * The shortest decimal text that is this float32 again, with a point and a plain hyphen for minus:
 * `0.1`, `-1.5e-7`, `-0.0`, which Python takes for a float too, while its integers have no -0. Nine
 * digits tell any two float32 apart.
 */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const isEnough = (digits: number) => Math.fround(Number(value.toPrecision(digits))) === value;
  // From the middle, since most weights need nearly all digits.
  let digits = 6;
  while (digits < 9 && !isEnough(digits)) digits++;
  while (digits > 1 && digits <= 6 && isEnough(digits - 1)) digits--;
  return String(Number(value.toPrecision(digits)));
}

/**
 * Whether a text is one number with a point, as people and programs write it: `-.5`, `1.`, `2E-3`.
 * Takes each digit in one way only: with a choice, a text of many would take the square of its length.
 */
export function isNumber(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
