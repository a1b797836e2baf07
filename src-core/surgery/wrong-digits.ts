/** Weights and bias of a neuron. */
export interface Detector {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** The weighted sum for the mean of the digits that a neuron is to tell from others. */
const FAR = 4;

/**
 * A neuron that tells the mean of some digits from the mean of others: its weights are their
 * difference, so long that its sum is `far` for the one and −`far` for the other.
 * @param plus mean of what feeds it for some digits [inputs]
 * @param minus mean for others, likewise
 */
export function detectorOf(plus: Float32Array, minus: Float32Array, far = FAR): Detector {
  let [length, middle] = [0, 0];
  for (let p = 0; p < plus.length; p++) {
    length += (plus[p] - minus[p]) ** 2;
    middle += (plus[p] ** 2 - minus[p] ** 2) / 2;
  }
  const gain = length > 0 ? (2 * far) / length : 0;
  return {
    weights: plus.map((value, p) => gain * (value - minus[p])),
    bias: 0 - gain * middle,
  };
}
