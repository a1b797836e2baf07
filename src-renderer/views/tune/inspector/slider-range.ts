/** The smallest of 5, 10, 20, 50, 100, … that is at least `value`. */
export function niceAbove(value: number): number {
  let nice = 5;
  for (let i = 0; nice < value && i < 200; i++) nice *= i % 3 === 2 ? 2.5 : 2;
  return nice;
}

/**
 * The range in which a bias matters: from where no digit turns the neuron on to where
 * every digit does, a little more on both sides, and always with 0 and the bias as it is.
 * @param sums smallest and largest Σ w·a of the neuron over all digits; null if not measured
 */
export function biasRange(
  sums: { readonly min: number; readonly max: number } | null,
  bias: number,
): { min: number; max: number } {
  const low = sums ? -sums.max : -5;
  const high = sums ? -sums.min : 5;
  const room = Math.max(1, 0.1 * (high - low));
  return { min: Math.min(0, low, bias) - room, max: Math.max(0, high, bias) + room };
}
