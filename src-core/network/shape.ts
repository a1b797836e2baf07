import { KnobsError } from '../errors';

/** Pixels on each side of a digit. */
export const SIDE = 28;
/** Inputs of every network: one for each pixel. */
export const PIXELS = SIDE * SIDE;
/** Outputs of every network: one for each digit 0 to 9. */
export const CLASSES = 10;
export const MAX_HIDDEN_LAYERS = 4;
export const MAX_HIDDEN_NEURONS = 128;

/**
 * Sizes of all layers from the input to the output, for example `[784, 16, 16, 10]`.
 * A network with these sizes has `sizes.length - 1` layers of weights and biases.
 */
export type LayerSizes = readonly number[];

export const DEFAULT_SIZES: LayerSizes = [PIXELS, 16, 16, CLASSES];

/** One neuron: `layer` counts the layers that have weights, so 0 is the first hidden layer. */
export interface NeuronId {
  readonly layer: number;
  readonly index: number;
}

/** Where one layer's parameters lie in the flat array of all parameters. */
export interface LayerLayout {
  /** `hidden1`, `hidden2`, … or `output`: also the prefix of its tensors in files. */
  readonly key: string;
  readonly inputs: number;
  readonly outputs: number;
  /** Offset of weights [outputs × inputs], row-major: one row for each neuron of this layer. */
  readonly weightOffset: number;
  /** Offset of biases [outputs]. */
  readonly biasOffset: number;
}

/** The layouts of all layers, in the order in which they lie in the parameters. */
export function layersOf(sizes: LayerSizes): LayerLayout[] {
  const layers: LayerLayout[] = [];
  let offset = 0;
  for (let l = 0; l + 1 < sizes.length; l++) {
    const inputs = sizes[l];
    const outputs = sizes[l + 1];
    const key = l + 2 === sizes.length ? 'output' : `hidden${l + 1}`;
    const biasOffset = offset + inputs * outputs;
    layers.push({ key, inputs, outputs, weightOffset: offset, biasOffset });
    offset = biasOffset + outputs;
  }
  return layers;
}

/** Number of weights and biases: 13,002 for 784-16-16-10. */
export function parameterCount(sizes: LayerSizes): number {
  return layersOf(sizes).reduce((sum, layer) => sum + (layer.inputs + 1) * layer.outputs, 0);
}

/** `784-16-16-10`, as the field writes it. */
export function formatSizes(sizes: LayerSizes): string {
  return sizes.join('-');
}

/**
 * @throws KnobsError unless `sizes` is 784, up to four hidden layers of 1 to 128 neurons, 10.
 */
export function checkSizes(sizes: readonly unknown[]): asserts sizes is LayerSizes {
  const found = sizes.slice(0, 8).join('-');
  if (sizes[0] !== PIXELS) {
    throw new KnobsError('network.inputs', { expected: PIXELS, sizes: found });
  }
  if (sizes.length < 2) {
    throw new KnobsError('network.noLayers');
  }
  if (sizes[sizes.length - 1] !== CLASSES) {
    throw new KnobsError('network.outputs', { expected: CLASSES, sizes: found });
  }
  const hidden = sizes.slice(1, -1);
  if (hidden.length > MAX_HIDDEN_LAYERS) {
    throw new KnobsError('network.tooDeep', { most: MAX_HIDDEN_LAYERS, found: hidden.length });
  }
  hidden.forEach((size, i) => {
    if (!isCount(size) || size < 1 || size > MAX_HIDDEN_NEURONS) {
      const hidden = { number: i + 1, size: String(size), most: MAX_HIDDEN_NEURONS };
      throw new KnobsError('network.hiddenSize', hidden);
    }
  });
}

/** Whether there is one list [outputs] for each layer. */
export function isPerNeuron(lists: readonly (readonly unknown[])[], sizes: LayerSizes): boolean {
  return (
    lists.length === sizes.length - 1 && lists.every(({ length }, l) => length === sizes[l + 1])
  );
}

/** @throws KnobsError unless the network has this neuron. */
export function checkNeuron(sizes: LayerSizes, { layer, index }: NeuronId): void {
  if (
    !isCount(layer) ||
    layer >= sizes.length - 1 ||
    !isCount(index) ||
    index >= sizes[layer + 1]
  ) {
    const place = { index, layer: layer + 1, sizes: formatSizes(sizes) };
    throw new KnobsError('network.noNeuron', place);
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
