import type { Trace } from './forward';
import type { Network } from './network';
import { sigmoidDerivative } from './activations';

/**
 * ∂C/∂z of every neuron for one digit: by how much the cost rises for a small rise of its weighted
 * sum. Backpropagation, equations BP1 and BP2 of Nielsen, "Neural Networks and Deep Learning", for
 * the quadratic cost. ∂C/∂b is the same number, ∂C/∂w is that number times the activation the
 * weight comes from (BP3, BP4).
 * @returns one array [outputs] for each layer
 */
export function errorOf(network: Network, trace: Trace, label: number): Float64Array[] {
  const last = network.layers.length - 1;
  const errors: Float64Array[] = [];
  errors[last] = trace.a[last].map((a, k) => (a - (k === label ? 1 : 0)) * sigmoidDerivative(a));
  for (let l = last - 1; l >= 0; l--) {
    const next = network.layers[l + 1];
    errors[l] = trace.a[l].map((a, k) => {
      let sum = 0;
      for (let j = 0; j < next.outputs; j++) {
        sum += next.weights[j * next.inputs + k] * errors[l + 1][j];
      }
      return sum * sigmoidDerivative(a);
    });
  }
  return errors;
}
