import type { Muted } from '../../network/muted';
import type { Network } from '../../network/network';

/** What activations are, by their textbook formulas. */
const formulas: Readonly<Record<string, (z: number) => number>> = {
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: (z) => Math.tanh(z),
  relu: (z) => Math.max(0, z),
  identity: (z) => z,
};

/**
 * Whether the label's output alone has the largest weighted sum, by float64 sums in plain loops. A muted
 * hidden neuron gives 0, and a muted output is never the answer.
 */
export function isRightPlainly(
  network: Network,
  muted: Muted | undefined,
  image: Uint8Array,
  label: number,
): boolean {
  let a = Array.from(image, (byte) => Math.fround(byte / 255));
  let z: number[] = [];
  network.layers.forEach(({ inputs, outputs, weights, biases, activation }, l) => {
    z = Array.from({ length: outputs }, (_, j) => {
      let sum = biases[j];
      for (let i = 0; i < inputs; i++) sum += weights[j * inputs + i] * a[i];
      return sum;
    });
    if (l === network.layers.length - 1) return;
    a = z.map((sum, j) => (muted?.[l][j] ? 0 : formulas[activation](sum)));
  });
  const isOff = muted?.at(-1) ?? [];
  if (isOff[label]) return false;
  return z.every((sum, k) => k === label || isOff[k] || sum < z[label]);
}

/** How many of some digits are right by it. */
export function rightInPlainArithmetic(
  network: Network,
  muted: Muted | undefined,
  { images, labels }: { readonly images: Uint8Array; readonly labels: Uint8Array },
): number {
  let right = 0;
  labels.forEach((label, d) => {
    if (isRightPlainly(network, muted, images.subarray(d * 784, (d + 1) * 784), label)) right++;
  });
  return right;
}
