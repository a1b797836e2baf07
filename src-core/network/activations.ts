/*
 * What a neuron makes of its weighted sum z: the activation a, and its derivative beside it. The
 * evaluator's kernel computes the same for all digits at once (`evaluator/kernel/layer.ts`).
 */

/** The logistic sigmoid σ(z) = 1 / (1 + e^−z). Never overflows: e^−z may be infinity, σ is then 0. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** σ′ from the activation a = σ(z): a (1 − a). */
export function sigmoidDerivative(a: number): number {
  return a * (1 - a);
}
