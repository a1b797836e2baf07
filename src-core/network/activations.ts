/*
 * THE table of activations: what a neuron makes of its weighted sum z. No other file names one; who
 * needs to know something about one looks it up here. The evaluator's kernel computes the same for
 * all digits at once (`evaluator/kernel/activate.ts`).
 */

export type ActivationName = 'sigmoid' | 'tanh' | 'relu' | 'identity' | 'softmax';

export interface Twin {
  readonly name: ActivationName;
  readonly gain: number;
  readonly slope: number;
  readonly offset: number;
}

/** Pairs are a factor and what is added. */
interface Start {
  /** Standard deviations of random weights, times 1/√inputs, and of random biases. */
  readonly random: readonly [weights: number, biases: number];
  /** The weighted sum of how alike a digit and a stamp are, which is from about −5 to 3. */
  readonly hidden: readonly [number, number];
  readonly output: readonly [number, number];
  /** The same, or what rises with it, from the activation of a hidden layer. */
  readonly back: readonly [number, number];
}

export interface Activation {
  readonly name: ActivationName;
  /** As the field writes it, behind a number of neurons: 16 ReLU. */
  readonly symbol: string;
  /** The formula, in LaTeX, of a as a function of z. */
  readonly formula: string;
  /** The activation a of a weighted sum z; null if it takes the sums of the whole layer. */
  readonly of: ((z: number) => number) | null;
  /**
   * The weighted sum z that gives an activation a strictly within the range, and 0 for ReLU's 0: where
   * it leaves that; null if it takes the sums of the whole layer.
   */
  readonly inverse: ((a: number) => number) | null;
  /** da/dz, from the activation a: of softmax that of an output by its own z. */
  readonly derivative: (a: number) => number;
  /** The greatest slope there is. */
  readonly steepest: number;
  /** What an activation lies between; ±Infinity stands for `LARGEST`. */
  readonly range: readonly [from: number, to: number];
  /** Never above this for any digit: dead. Always above that: saturated. Both tell no digit from another. */
  readonly dead: number;
  readonly saturated: number;
  /**
   * The cross-entropy of one digit's outputs, from their weighted sums z, which tell apart what is
   * rounded to 0 or 1; null where activations are no shares.
   */
  readonly crossEntropy: ((z: ArrayLike<number>, label: number) => number) | null;
  /** ONNX's operator for it; null for none. */
  readonly onnx: string | null;
  /** The activation that does the same, scaled: a = offset + slope · (what that makes of gain · z). */
  readonly twin: Twin | null;
  /** What networks to start with are made by. */
  readonly start: Start;
  /** Whether only the output layer can have it. */
  readonly isOutputOnly: boolean;
  /** What the evaluator's kernel calls it. */
  readonly kernel: number;
}

/** The largest number of float32: activations without an end saturate there, and are never NaN. */
export const LARGEST = 2 ** 128 - 2 ** 104;

/** A neuron is on when its weighted sum is above 0, whatever its activation. */
export function isOn(z: number): boolean {
  return z > 0;
}

/** The logistic sigmoid σ(z) = 1 / (1 + e^−z). Never overflows: e^−z may be infinity, σ is then 0. */
function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** −Σ (y ln a + (1 − y) ln(1 − a)) of sigmoid outputs, where −ln σ(z) = ln(1 + e^−z). */
function sigmoidCrossEntropy(z: ArrayLike<number>, label: number): number {
  let sum = 0;
  for (let k = 0; k < z.length; k++) {
    const wrong = k === label ? -z[k] : z[k];
    sum += Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong)));
  }
  return sum;
}

/** −ln a_y of softmax outputs. */
function softmaxCrossEntropy(z: ArrayLike<number>, label: number): number {
  let most = -Infinity;
  for (let k = 0; k < z.length; k++) most = Math.max(most, z[k]);
  let total = 0;
  for (let k = 0; k < z.length; k++) total += Math.exp(z[k] - most);
  return Math.log(total) + most - z[label];
}

/** z, but for what float32 has no number. */
function saturate(z: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, z));
}

/** All activations by name, in the order in which a person chooses from them. */
export const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = {
  sigmoid: {
    name: 'sigmoid',
    symbol: 'σ',
    formula: String.raw`\sigma(z) = \frac{1}{1 + e^{-z}}`,
    of: sigmoid,
    inverse: (a) => Math.log(a / (1 - a)),
    derivative: (a) => a * (1 - a),
    steepest: 0.25,
    range: [0, 1],
    dead: 0.05,
    saturated: 0.95,
    crossEntropy: sigmoidCrossEntropy,
    onnx: 'Sigmoid',
    // σ(z) = ½ + ½ tanh(z/2)
    twin: { name: 'tanh', gain: 1 / 2, slope: 1 / 2, offset: 1 / 2 },
    start: { random: [1, 1], hidden: [1, 0], output: [1, 0], back: [10, -6] },
    isOutputOnly: false,
    kernel: 0,
  },
  tanh: {
    name: 'tanh',
    symbol: 'tanh',
    formula: String.raw`\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}`,
    of: Math.tanh,
    inverse: Math.atanh,
    derivative: (a) => 1 - a * a,
    steepest: 1,
    range: [-1, 1],
    // Where the sigmoid of 2z is dead or saturated: tanh z = 2σ(2z) − 1.
    dead: -0.9,
    saturated: 0.9,
    crossEntropy: null,
    onnx: 'Tanh',
    // tanh z = 2σ(2z) − 1
    twin: { name: 'sigmoid', gain: 2, slope: 2, offset: -1 },
    // As the sigmoid: tanh(s/2) = 2σ(s) − 1.
    start: { random: [1, 1], hidden: [0.5, 0], output: [0.5, 0], back: [5, -1] },
    isOutputOnly: false,
    kernel: 1,
  },
  relu: {
    name: 'relu',
    symbol: 'ReLU',
    formula: String.raw`\mathrm{ReLU}(z) = \max(0, z)`,
    of: (z) => (z > 0 ? Math.min(z, LARGEST) : 0),
    inverse: (a) => a,
    derivative: (a) => (a > 0 && a < LARGEST ? 1 : 0),
    steepest: 1,
    range: [0, Infinity],
    dead: 0,
    saturated: Infinity,
    crossEntropy: null,
    onnx: 'Relu',
    twin: null,
    // Random: K. He and others, “Delving Deep into Rectifiers”, 2015, equation 10.
    start: { random: [Math.SQRT2, 0], hidden: [1, 8], output: [0.125, 0.5], back: [1, -8] },
    isOutputOnly: false,
    kernel: 2,
  },
  identity: {
    name: 'identity',
    symbol: 'id',
    formula: String.raw`\mathrm{id}(z) = z`,
    of: saturate,
    inverse: (a) => a,
    derivative: (a) => (Math.abs(a) < LARGEST ? 1 : 0),
    steepest: 1,
    range: [-Infinity, Infinity],
    dead: -Infinity,
    saturated: Infinity,
    crossEntropy: null,
    onnx: null,
    twin: null,
    start: { random: [1, 1], hidden: [1, 0], output: [0.125, 0.5], back: [1, 0] },
    isOutputOnly: false,
    kernel: 3,
  },
  softmax: {
    name: 'softmax',
    symbol: 'softmax',
    formula: String.raw`\mathrm{softmax}(z)_k = \frac{e^{z_k}}{\sum_j e^{z_j}}`,
    of: null,
    inverse: null,
    derivative: (a) => a * (1 - a),
    steepest: 0.25,
    range: [0, 1],
    dead: 0.05,
    saturated: 0.95,
    crossEntropy: softmaxCrossEntropy,
    onnx: 'Softmax',
    twin: null,
    start: { random: [1, 1], hidden: [1, 0], output: [1, 0], back: [1, 0] },
    isOutputOnly: true,
    kernel: 4,
  },
};

/** What every layer has unless something else is said. */
export const DEFAULT_ACTIVATION: ActivationName = 'sigmoid';

/** The names of all activations; `hidden` those that a hidden layer can have. */
export const ACTIVATION_NAMES = Object.keys(ACTIVATIONS) as readonly ActivationName[];
export const HIDDEN_ACTIVATIONS = ACTIVATION_NAMES.filter(
  (name) => !ACTIVATIONS[name].isOutputOnly,
);

export function isActivation(value: unknown): value is ActivationName {
  return typeof value === 'string' && Object.hasOwn(ACTIVATIONS, value);
}

/**
 * Activations of one layer, from the weighted sums of all its neurons.
 * @param isOff neurons that count as zero, whatever their sum; the shares of softmax are among the others
 */
export function activate(
  name: ActivationName,
  z: Float64Array,
  isOff: (j: number) => boolean = () => false,
): Float64Array {
  const { of } = ACTIVATIONS[name];
  if (of) return z.map((sum, j) => (isOff(j) ? 0 : of(sum)));
  let most = -Infinity;
  z.forEach((sum, j) => (most = isOff(j) ? most : Math.max(most, sum)));
  const powers = z.map((sum, j) => (isOff(j) ? 0 : Math.exp(sum - most)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => (total === 0 ? 0 : power / total));
}

/**
 * ∂C/∂z of one layer's neurons from ∂C/∂a, the chain rule.
 * @param a activations of the layer [outputs]
 * @param slopes ∂C/∂a [outputs]
 */
export function backThrough(
  name: ActivationName,
  a: Float64Array,
  slopes: Float64Array,
): Float64Array {
  const { of, derivative } = ACTIVATIONS[name];
  if (of) return a.map((activation, j) => slopes[j] * derivative(activation));
  // Every share depends on every sum: ∂a_j/∂z_k = a_j ([j = k] − a_k).
  const mean = a.reduce((sum, share, j) => sum + share * slopes[j], 0);
  return a.map((share, j) => share * (slopes[j] - mean));
}
