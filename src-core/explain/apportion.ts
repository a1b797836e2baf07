import type { Flow } from './flow';

/** What a digit and the baseline come to, rounded so that baseline and ink add up to the digit. */
export function shownMargin({ digit, baseline }: Flow['margin'], decimals: number) {
  const [shownBaseline, ink] = apportion([baseline, digit - baseline], decimals);
  return { baseline: shownBaseline, ink };
}

/**
 * Rounds numbers so that what is shown adds up: their sum is rounded, and each is rounded up or down
 * such that they come to that, those up that lose most by it (the largest remainders).
 * @param decimals how many of them are shown
 * @param total the rounded sum they must come to; that of the numbers unless said
 */
export function apportion(
  values: readonly number[],
  decimals: number,
  total = values.reduce((sum, value) => sum + value, 0),
): number[] {
  const unit = 10 ** decimals;
  const whole = values.map((value) => Math.floor(value * unit));
  let left = Math.round(total * unit) - whole.reduce((sum, units) => sum + units, 0);
  const byRemainder = [...values.keys()].sort(
    (i, j) => values[j] * unit - whole[j] - (values[i] * unit - whole[i]) || i - j,
  );
  // More than one round, or backwards, only where `total` is not what they come to.
  for (let i = 0; left > 0; i = (i + 1) % values.length, left--) whole[byRemainder[i]]++;
  for (let i = values.length - 1; left < 0; i = (i || values.length) - 1, left++) {
    whole[byRemainder[i]]--;
  }
  return whole.map((units) => (units === 0 ? 0 : units / unit));
}
