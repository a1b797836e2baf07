import { ExactSum } from './exact-sum';
import type { Muted } from './muted';
import type { Layer, Network } from './network';
import { sigmoid } from './sigmoid';

/** Everything that happens on the way from the pixels to the answer. */
export interface Trace {
  /** Weighted sums z = W a + b, one array [outputs] for each layer. */
  readonly z: readonly Float64Array[];
  /** Activations a = σ(z), one array [outputs] for each layer. */
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
    const activations = sums.map((sum, j) => (muted?.[l][j] ? 0 : sigmoid(sum)));
    z.push(sums);
    a.push(activations);
    inputs = activations;
  });
  return { z, a };
}

/** z = W a + b for one layer, each sum rounded once: the same whatever the order of the inputs. */
function exactSums(layer: Layer, inputs: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: layer.outputs }, (_, j) => {
    const sum = new ExactSum();
    sum.add(layer.biases[j]);
    for (let k = 0; k < layer.inputs; k++) sum.add(layer.weights[j * layer.inputs + k] * inputs[k]);
    return sum.value;
  });
}

/** z = W a + b for one layer: `inputs` [inputs] to weighted sums [outputs]. */
function weightedSums(layer: Layer, inputs: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(layer.outputs);
  for (let j = 0, w = 0; j < layer.outputs; j++) {
    let sum = layer.biases[j];
    for (let k = 0; k < layer.inputs; k++, w++) sum += layer.weights[w] * inputs[k];
    sums[j] = sum;
  }
  return sums;
}

/** The digit whose output is highest; the first of equals, as NumPy's argmax. */
export function answerOf(outputs: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < outputs.length; k++) if (outputs[k] > outputs[best]) best = k;
  return best;
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
