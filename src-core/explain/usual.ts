import { CLASSES } from '../network/shape';

/**
 * Mean activations [neurons] over all digits.
 * @param byLabel the same by label [neurons × 10], row-major
 * @param labels of the digits
 */
export function meansOver(byLabel: ArrayLike<number>, labels: Uint8Array): Float64Array {
  const counts = new Float64Array(CLASSES);
  for (const label of labels) counts[label]++;
  const found = new Float64Array(byLabel.length / CLASSES);
  for (let i = 0; i < byLabel.length; i++) {
    found[Math.floor(i / CLASSES)] += byLabel[i] * counts[i % CLASSES];
  }
  return found.map((total) => total / Math.max(1, labels.length));
}
