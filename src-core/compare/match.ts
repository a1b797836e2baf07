import { correlateBetween } from '../grid/correlation';
import { normOf } from '../grid/statistics';
import type { Network } from '../network/network';
import { assign } from './assignment';
import type { LayerPairs, NeuronPair } from './comparison';

/**
 * Which neurons of two networks go together: those whose weights are most alike, taken all together,
 * whatever their order. Hidden layers go together from the first on, as far as both networks have
 * them; an output always goes with that of its own digit.
 *
 * Alike is the correlation of the weights; of rows without any variation it is 1 if they are the
 * same and 0 otherwise. The weights of a later layer are put in the order of the pairs of the layer
 * before; what comes from a neuron that only one network has is 0 in the other. Of pairs that are
 * equally alike, those whose weights and biases are nearest go together, then those of the same
 * number: of two inputs, the correlation says no more than which weighs more.
 */
export function matchNetworks(a: Network, b: Network): LayerPairs[] {
  const [lastA, lastB] = [a, b].map(({ layers }) => layers.length - 1);
  const layers: LayerPairs[] = [];
  for (let layer = 0; layer < Math.min(lastA, lastB); layer++) {
    const alike = similarities(a, b, layer, layers[layer - 1]?.pairs);
    layers.push({ a: layer, b: layer, pairs: pairHidden(alike) });
  }
  const outputs = lastA === lastB ? similarities(a, b, lastA, layers[lastA - 1]?.pairs) : null;
  const pairs = Array.from({ length: a.layers[lastA].outputs }, (_, digit) => {
    return { a: digit, b: digit, similarity: outputs && outputs.of(digit, digit) };
  });
  return [...layers, { a: lastA, b: lastB, pairs }];
}

/** How alike the neurons of two layers are. */
interface Similarities {
  /** Neurons of either layer. */
  readonly rows: number;
  readonly columns: number;
  /** Of a neuron of the first layer and one of the second, −1 to 1. */
  of(row: number, column: number): number;
  /** 1 if they are the same with their biases, 0 if one is the other's negative. */
  nearness(row: number, column: number): number;
}

/** @param inputs how the neurons of the layer before go together; undefined for pixels */
function similarities(
  a: Network,
  b: Network,
  layer: number,
  inputs: readonly NeuronPair[] | undefined,
): Similarities {
  const [first, second] = [a.layers[layer], b.layers[layer]];
  const weightsA = inOrder(
    first.weights,
    first.inputs,
    inputs?.map((pair) => pair.a),
  );
  const weightsB = inOrder(
    second.weights,
    second.inputs,
    inputs?.map((pair) => pair.b),
  );
  const width = inputs?.length ?? first.inputs;
  const table = correlateBetween(weightsA, weightsB, width);
  const rowsA = rowsOf(weightsA, width);
  const rowsB = rowsOf(weightsB, width);
  const distances = rowsA.flatMap((a) => rowsB.map((b) => squaredDistance(a, b)));
  const lengthsA = rowsA.map((row, i) => Math.hypot(normOf(row), first.biases[i]));
  const lengthsB = rowsB.map((row, j) => Math.hypot(normOf(row), second.biases[j]));
  return {
    rows: rowsA.length,
    columns: rowsB.length,
    of(i, j) {
      const at = i * rowsB.length + j;
      return distances[at] === 0 ? 1 : table[at];
    },
    nearness(i, j) {
      const bias = first.biases[i] - second.biases[j];
      const most = lengthsA[i] + lengthsB[j];
      const distance = Math.sqrt(distances[i * rowsB.length + j] + bias ** 2);
      return most === 0 ? 1 : 1 - distance / most;
    },
  };
}

function rowsOf(weights: Float32Array, width: number): Float32Array[] {
  return Array.from({ length: weights.length / width }, (_, row) =>
    weights.subarray(row * width, (row + 1) * width),
  );
}

function squaredDistance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return sum;
}

/**
 * Rows of weights with their inputs in another order.
 * @param order the input of each place, null for one that gives 0; undefined leaves them as they are
 */
export function inOrder(
  weights: Float32Array,
  inputs: number,
  order: readonly (number | null)[] | undefined,
): Float32Array {
  if (!order) return weights;
  const rows = weights.length / inputs;
  const ordered = new Float32Array(rows * order.length);
  for (let row = 0; row < rows; row++) {
    order.forEach((input, i) => {
      if (input !== null) ordered[row * order.length + i] = weights[row * inputs + input];
    });
  }
  return ordered;
}

/** So little that they decide only between pairs that are equally alike. */
const NEAR = 1e-6;
const SAME_NUMBER = 1e-9;

function pairHidden({ rows, columns, of, nearness }: Similarities): NeuronPair[] {
  const scores = Float64Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return of(row, column) + NEAR * nearness(row, column) + (row === column ? SAME_NUMBER : 0);
  });
  const partners = assign(scores, rows, columns);
  const isTaken = new Set(partners);
  const alone = [...Array(columns).keys()].filter((column) => !isTaken.has(column));
  return [
    ...Array.from(partners, (b, a): NeuronPair =>
      b === -1 ? { a, b: null, similarity: null } : { a, b, similarity: of(a, b) },
    ),
    ...alone.map((b): NeuronPair => ({ a: null, b, similarity: null })),
  ];
}
