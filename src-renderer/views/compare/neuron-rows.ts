import type { ComparisonSide, Comparison, LayerPairs, NeuronPair } from '#core/compare/comparison';
import { Network } from '#core/network/network';
import type { NeuronId } from '#core/network/shape';
import { largest } from '../../lib/color';
import { layerTitle, neuronPlace, neuronTitle } from '#core/document/labels';
import { say, word } from '../../words/words.svelte';

/** A neuron of one of the two networks. */
export interface RowSide {
  readonly neuron: NeuronId;
  /** `hidden 1 neuron 3` */
  readonly place: string;
  /** Its name, or its place if it has none. */
  readonly title: string;
  /** In the order of the layer's inputs; 0 from an input that only the other network has. */
  readonly weights: Float32Array;
  readonly bias: number;
  /** Whether it counts as zero, whatever its weights are. */
  readonly muted: boolean;
}

/** Two neurons side by side, or one alone. */
export interface ComparedNeurons {
  readonly key: string;
  /** The layers that the two are of, or would be. */
  readonly layer: { readonly a: number; readonly b: number };
  readonly a: RowSide | null;
  readonly b: RowSide | null;
  readonly similarity: number | null;
  /** A − B; null for one alone and where the weights come from different things. */
  readonly difference: { readonly weights: Float32Array; readonly bias: number } | null;
  /** The largest difference of a weight or the bias, without its sign; Infinity without any. */
  readonly largest: number;
}

/** What the weights of a layer come from: pixels, or neurons by name, in the order of A. */
export interface LayerInput {
  readonly title: string;
  readonly inA: boolean;
  readonly inB: boolean;
}

/** How a layer of A goes with one of B. */
export interface NeuronLayer {
  readonly title: string;
  /** null for pixels, and where the layers' inputs have nothing to do with each other. */
  readonly inputs: readonly LayerInput[] | null;
  readonly rows: readonly ComparedNeurons[];
}

interface Side extends ComparisonSide {
  readonly network: Network;
}

/** All layers that go together, with what each neuron is and how it differs. */
export function neuronLayers({ a, b, layers }: Comparison): NeuronLayer[] {
  const [sideA, sideB] = [a, b].map((side): Side => {
    return { ...side, network: new Network(side, side.parameters) };
  });
  return layers.map((layer, at) => {
    const order = inputOrder(layer, layers[at - 1]);
    return {
      title: word(layerTitle(a.sizes, layer.a)),
      inputs: Array.isArray(order) ? order.map((pair) => inputOf(pair, layer, sideA, sideB)) : null,
      rows: layer.pairs.map((pair) => rowOf(pair, layer, order, sideA, sideB)),
    };
  });
}

/**
 * How the inputs of the two layers go together: in pairs, one to one for pixels, or not at all for
 * outputs of networks of unequal depth.
 */
function inputOrder(
  { a, b }: LayerPairs,
  before: LayerPairs | undefined,
): readonly NeuronPair[] | 'pixels' | 'unrelated' {
  if (a === 0 && b === 0) return 'pixels';
  return before && before.a === a - 1 && before.b === b - 1 ? before.pairs : 'unrelated';
}

function inputOf(pair: NeuronPair, layer: LayerPairs, a: Side, b: Side): LayerInput {
  const title = word(
    pair.a !== null
      ? neuronTitle(a.sizes, a.names, { layer: layer.a - 1, index: pair.a })
      : neuronTitle(b.sizes, b.names, { layer: layer.b - 1, index: pair.b! }),
  );
  return { title, inA: pair.a !== null, inB: pair.b !== null };
}

function rowOf(
  { a: indexA, b: indexB, similarity }: NeuronPair,
  layer: LayerPairs,
  order: ReturnType<typeof inputOrder>,
  sideA: Side,
  sideB: Side,
): ComparedNeurons {
  const inputs = (which: 'a' | 'b') =>
    Array.isArray(order) ? (order as readonly NeuronPair[]).map((pair) => pair[which]) : null;
  const a = indexA === null ? null : sideOf(sideA, { layer: layer.a, index: indexA }, inputs('a'));
  const b = indexB === null ? null : sideOf(sideB, { layer: layer.b, index: indexB }, inputs('b'));
  const difference =
    a && b && order !== 'unrelated'
      ? { weights: a.weights.map((weight, i) => weight - b.weights[i]), bias: a.bias - b.bias }
      : null;
  const largest = difference
    ? difference.weights.reduce((max, d) => Math.max(max, Math.abs(d)), Math.abs(difference.bias))
    : Infinity;
  const key = `${indexA}/${indexB}`;
  return { key, layer: { a: layer.a, b: layer.b }, a, b, similarity, difference, largest };
}

function sideOf(
  { network, sizes, names, muted }: Side,
  neuron: NeuronId,
  inputs: readonly (number | null)[] | null,
): RowSide {
  const weights = network.weightsOf(neuron.layer, neuron.index);
  return {
    neuron,
    place: word(neuronPlace(sizes, neuron)),
    title: word(neuronTitle(sizes, names, neuron)),
    weights: inputs
      ? Float32Array.from(inputs, (input) => (input === null ? 0 : weights[input]))
      : weights,
    bias: network.layers[neuron.layer].biases[neuron.index],
    muted: muted[neuron.layer][neuron.index],
  };
}

/**
 * The same layers, with every row that is as it was before taken from there: what is drawn of it
 * need not be drawn again.
 */
export function keepRows(
  before: readonly NeuronLayer[],
  layers: readonly NeuronLayer[],
): NeuronLayer[] {
  return layers.map((layer, at) => {
    const known = new Map(before[at]?.rows.map((row) => [row.key, row]));
    return {
      ...layer,
      rows: layer.rows.map((row) => {
        const old = known.get(row.key);
        return old && isSameRow(old, row) ? old : row;
      }),
    };
  });
}

function isSameRow(one: ComparedNeurons, other: ComparedNeurons): boolean {
  return (
    one.similarity === other.similarity &&
    one.layer.a === other.layer.a &&
    one.layer.b === other.layer.b &&
    isSame(one.a, other.a) &&
    isSame(one.b, other.b)
  );
}

function isSame(one: RowSide | null, other: RowSide | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.neuron.layer === other.neuron.layer &&
    one.place === other.place &&
    one.title === other.title &&
    one.bias === other.bias &&
    one.muted === other.muted &&
    one.weights.length === other.weights.length &&
    one.weights.every((weight, i) => weight === other.weights[i])
  );
}

/** Whether the network would answer otherwise with the one in the other's place. */
export function differs({ a, b, largest }: ComparedNeurons): boolean {
  return largest > 0 || a?.muted !== b?.muted;
}

/** The largest |weight| of both neurons, and 1 for all zeros, so that it can be divided by. */
export function strongestOf({ a, b }: ComparedNeurons): number {
  return largest([a, b].flatMap((side) => (side ? [...side.weights] : [])));
}

/** Hidden layers of the deeper network that go with none of the other, in words; '' if all do. */
export function unpairedLayers({ a, b, layers }: Comparison): string {
  const [deeper, name, paired] =
    a.sizes.length > b.sizes.length
      ? ([a, 'A', layers.map((layer) => layer.a)] as const)
      : ([b, 'B', layers.map((layer) => layer.b)] as const);
  const alone = Array.from({ length: deeper.sizes.length - 1 }, (_, layer) => layer)
    .filter((layer) => !paired.includes(layer))
    .map((layer) => word(layerTitle(deeper.sizes, layer)));
  return alone.length === 0 ? '' : say('pairs.unpaired', { layers: alone, which: name });
}
