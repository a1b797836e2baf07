import { KnobsError } from '../errors';
import type { Network } from '../network/network';
import { isSameStructure } from '../network/structure';
import type { LayerPairs } from './comparison';

/**
 * The network (1 − t) A + t B on the straight way from A to B, in A's order.
 * @param layers how their neurons go together, see `matchNetworks`, so that each goes to its partner;
 *   null goes from each to that of its own number
 * @returns parameters, at t = 0 A's
 * @throws KnobsError unless both have the same structure
 */
export function between(
  a: Network,
  b: Network,
  layers: readonly LayerPairs[] | null,
  t: number,
): Float32Array {
  if (!isSameStructure(a, b)) throw new KnobsError('walk.otherStructure');
  const end = layers ? inOrderOf(a, b, layers) : b.parameters;
  return a.parameters.map((start, i) => (start === end[i] ? start : (1 - t) * start + t * end[i]));
}

/** B's parameters with its hidden neurons in the places of their partners in A. */
function inOrderOf(a: Network, b: Network, layers: readonly LayerPairs[]): Float32Array {
  const ordered = a.clone();
  let before: readonly number[] | null = null;
  ordered.layers.forEach(({ weights, biases, inputs, outputs }, l) => {
    const isOutput = l === ordered.layers.length - 1;
    const own = [...biases.keys()];
    const from = isOutput ? own : own.map((index) => partnerOf(layers[l], index));
    const source = b.layers[l];
    for (let j = 0; j < outputs; j++) {
      biases[j] = source.biases[from[j]];
      for (let i = 0; i < inputs; i++) {
        weights[j * inputs + i] = source.weights[from[j] * inputs + (before ? before[i] : i)];
      }
    }
    before = from;
  });
  return ordered.parameters;
}

function partnerOf({ pairs }: LayerPairs, index: number): number {
  const b = pairs.find((pair) => pair.a === index)?.b;
  // Layers of the same size leave nobody alone.
  if (b === null || b === undefined) throw new Error(`Neuron ${index} has no partner.`);
  return b;
}
