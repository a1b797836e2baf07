import { ACTIVATIONS } from '../network/activations';
import { NEVER } from '../network/muted';
import type { Layer } from '../network/network';
import type { NeuronId } from '../network/shape';
import type { CurveTraces } from './curve-traces';

/** Distances at which a search looks, each larger than the one before by this. */
const FIRST = 0.01;
const GROWTH = 1.15;
const LARGEST_CHANGE = 1e4;
/** Halvings of what lies between two of them. */
const HALVINGS = 60;

/**
 * By how much a neuron's weighted sum has to change for the first of some digits to be right: the
 * nearest place that a search finds in each direction, just where it is right. From coarse to fine:
 * what is right only between two distances that are looked at isn't found.
 */
export function neededChange(traces: CurveTraces, neuron: NeuronId): number[] {
  const isRightBy = path(traces, neuron);
  return [1, -1].flatMap((direction) => {
    let wrong = 0;
    for (let size = FIRST; size < LARGEST_CHANGE; size *= GROWTH) {
      if (!isRightBy(direction * size)) {
        wrong = size;
        continue;
      }
      let right = size;
      for (let i = 0; i < HALVINGS; i++) {
        const middle = (wrong + right) / 2;
        if (isRightBy(direction * middle)) right = middle;
        else wrong = middle;
      }
      return [direction * right];
    }
    return [];
  });
}

/** Whether the first digit is right if one weighted sum is another, by the rest of the network. */
function path(traces: CurveTraces, { layer, index }: NeuronId): (change: number) => boolean {
  const { network } = traces;
  const later = network.layers.slice(layer + 1);
  const sums = later.map(({ outputs }) => new Float64Array(outputs));
  const z = traces.z(layer)[index];
  const a = traces.a(layer)[index];
  const { of } = ACTIVATIONS[network.layers[layer].activation];
  const label = traces.digits.labels[0];
  const last = network.layers.length - 1;
  return (change) => {
    const moved = of!(z + change) - a;
    const { inputs, weights } = later[0];
    const before = traces.z(layer + 1);
    for (let k = 0; k < sums[0].length; k++) {
      sums[0][k] = before[k] + weights[k * inputs + index] * moved;
    }
    for (let l = 1; l < later.length; l++) pass(traces, layer + l, sums[l - 1], later[l], sums[l]);
    const outputs = sums[sums.length - 1];
    let most = -Infinity;
    for (let k = 0; k < outputs.length; k++) {
      if (k !== label && !traces.isMuted(last, k)) most = Math.max(most, outputs[k]);
    }
    return !traces.isMuted(last, label) && outputs[label] > most;
  };
}

/** The weighted sums of a layer from those of the layer before it. */
function pass(
  traces: CurveTraces,
  before: number,
  from: Float64Array,
  { inputs, weights, biases }: Layer,
  into: Float64Array,
): void {
  const own = traces.network.layers[before];
  const { of } = ACTIVATIONS[own.activation];
  into.set(biases);
  for (let i = 0; i < inputs; i++) {
    if (traces.isMuted(before, i) || own.biases[i] === NEVER) continue;
    const a = of!(from[i]);
    for (let k = 0; k < into.length; k++) into[k] += weights[k * inputs + i] * a;
  }
}
