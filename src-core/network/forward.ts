import { exactSum } from './exact-sum';
import { NEVER, type Muted } from './muted';
import type { Layer, Network } from './network';
import { activate } from './activations';

/** Everything that happens on the way from the pixels to the answer. */
export interface Trace {
  /** Weighted sums z = W a + b, one array [outputs] for each layer. */
  readonly z: readonly Float64Array[];
  /** Activations a = f(z), one array [outputs] for each layer. */
  readonly a: readonly Float64Array[];
}

/**
 * The forward pass of one input through all layers, in float64. Later layers add up exactly, so that
 * the order of the neurons makes no difference.
 * @param pixels [784], 0 to 1
 * @param muted neurons whose activation is 0, whatever their weighted sum
 */
export function forward(network: Network, pixels: ArrayLike<number>, muted?: Muted): Trace {
  const z: Float64Array[] = [];
  const a: Float64Array[] = [];
  let inputs = pixels;
  network.layers.forEach((layer, l) => {
    const sums = l === 0 ? weightedSums(layer, inputs) : exactSums(layer, inputs);
    // A neuron that is muted for good has that bias: see `effectiveParameters`.
    const isNever = (j: number) => layer.biases[j] === NEVER;
    const activations = activate(layer.activation, sums, (j) => muted?.[l][j] || isNever(j));
    z.push(sums);
    a.push(activations);
    inputs = activations;
  });
  return { z, a };
}

/** z = W a + b for one layer, each sum rounded once: the same whatever the order of the inputs. */
function exactSums(layer: Layer, inputs: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(layer.outputs);
  const terms = new Float64Array(layer.inputs + 1);
  for (let j = 0, w = 0; j < layer.outputs; j++) {
    terms[0] = layer.biases[j];
    for (let k = 0; k < layer.inputs; k++, w++) terms[k + 1] = layer.weights[w] * inputs[k];
    sums[j] = exactSum(terms);
  }
  return sums;
}

/** z = W a + b for one layer: `inputs` [inputs], of which most may be 0, to weighted sums [outputs]. */
function weightedSums(
  { inputs: count, outputs, weights, biases }: Layer,
  inputs: ArrayLike<number>,
): Float64Array {
  // What is multiplied by 0 adds nothing: a picture is mostly paper.
  const inked = new Uint16Array(count);
  let length = 0;
  for (let k = 0; k < count; k++) if (inputs[k] !== 0) inked[length++] = k;
  const sums = new Float64Array(outputs);
  for (let j = 0; j < outputs; j++) {
    let sum = biases[j];
    const row = j * count;
    for (let i = 0; i < length; i++) sum += weights[row + inked[i]] * inputs[inked[i]];
    sums[j] = sum;
  }
  return sums;
}

/**
 * The cost of one digit: ½ ‖y − a‖² over the outputs, where y is 1 at the label and 0 elsewhere
 * (the quadratic cost of Nielsen, "Neural Networks and Deep Learning", equation 6, for one input).
 */
export function quadraticCost(outputs: ArrayLike<number>, label: number): number {
  let sum = 0;
  for (let k = 0; k < outputs.length; k++) sum += (outputs[k] - (k === label ? 1 : 0)) ** 2;
  return sum / 2;
}
