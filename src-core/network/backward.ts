import type { Trace } from './forward';
import type { Network } from './network';
import { backThrough } from './activations';
import { outputErrors, type CostName } from './costs';

/**
 * ∂C/∂z of every neuron for one digit: by how much the cost rises for a small rise of its weighted
 * sum. Backpropagation, equations BP1 and BP2 of Nielsen, "Neural Networks and Deep Learning". ∂C/∂b is the same number, ∂C/∂w is that number times the activation the
 * weight comes from (BP3, BP4).
 * @returns one array [outputs] for each layer
 */
export function errorOf(
  network: Network,
  trace: Trace,
  label: number,
  cost: CostName = 'quadratic',
): Float64Array[] {
  const last = network.layers.length - 1;
  const errors: Float64Array[] = [];
  errors[last] = outputErrors(cost, network.layers[last].activation, trace.a[last], label);
  for (let l = last - 1; l >= 0; l--) {
    const { inputs, outputs, weights } = network.layers[l + 1];
    const slopes = new Float64Array(inputs);
    for (let j = 0; j < outputs; j++) {
      for (let k = 0; k < inputs; k++) slopes[k] += weights[j * inputs + k] * errors[l + 1][j];
    }
    errors[l] = backThrough(network.layers[l].activation, trace.a[l], slopes);
  }
  return errors;
}
