import { KnobsError } from '../errors';
import { Network } from '../network/network';
import { checkSizes, MAX_HIDDEN_LAYERS, type LayerSizes } from '../network/shape';
import { quote } from './quote';
import type { Tensor } from './safetensors-header';

type Tensors = ReadonlyMap<string, Tensor>;

/**
 * The network in the tensors `hidden1.weight` [outputs, inputs], `hidden1.bias` [outputs], …,
 * `output.weight`, `output.bias`.
 * @throws KnobsError if one is missing, unknown, of the wrong shape or holds NaN or infinity
 */
export function networkFrom(tensors: Tensors): Network {
  const keys = layerKeys(tensors);
  const network = new Network(sizesOf(tensors, keys));
  network.layers.forEach(({ weights, biases }, l) => {
    copyNumbers(weightOf(tensors, keys[l]), weights);
    copyNumbers(biasOf(tensors, keys[l]), biases);
  });
  return network;
}

/** `hidden1`, …, `output`: checked to be there, and nothing else. */
function layerKeys(tensors: Tensors): string[] {
  const names = [...tensors.keys()];
  const beyond = names.find((name) => hiddenNumber(name) > MAX_HIDDEN_LAYERS);
  if (beyond !== undefined) {
    throw new KnobsError(
      `The file has a tensor ${quote(beyond)}; a network has at most ${MAX_HIDDEN_LAYERS} hidden layers.`,
    );
  }
  const hidden = Math.max(0, ...names.map(hiddenNumber));
  const keys = [...Array.from({ length: hidden }, (_, l) => `hidden${l + 1}`), 'output'];
  const expected = keys.flatMap((key) => [`${key}.weight`, `${key}.bias`]);
  const missing = expected.find((name) => !tensors.has(name));
  if (missing !== undefined) {
    throw new KnobsError(
      `The tensor ${quote(missing)} is missing; the file has ${listed(names)}. Expected hidden1.weight, hidden1.bias, … output.weight, output.bias.`,
    );
  }
  const unknown = names.find((name) => !expected.includes(name));
  if (unknown !== undefined) {
    throw new KnobsError(
      `The file has a tensor ${quote(unknown)}, which Knobs does not know; expected only ${expected.join(', ')}.`,
    );
  }
  return keys;
}

/** 2 for `hidden2.weight` and `hidden2.bias`, 0 for anything else. */
function hiddenNumber(name: string): number {
  return Number(/^hidden([1-9]\d*)\.(weight|bias)$/.exec(name)?.[1] ?? 0);
}

/** The layer sizes, after every shape was found to fit the layer before. */
function sizesOf(tensors: Tensors, keys: readonly string[]): LayerSizes {
  const sizes: number[] = [];
  keys.forEach((key, l) => {
    const { name, shape } = weightOf(tensors, key);
    if (shape.length !== 2) {
      throw wrongShape(name, shape, 'two numbers: neurons, and inputs of each');
    }
    const [outputs, inputs] = shape;
    if (l === 0) sizes.push(inputs);
    else if (inputs !== sizes[l]) {
      const before = `one for each neuron of ${keys[l - 1]}`;
      throw wrongShape(name, shape, `[${outputs},${sizes[l]}]: ${sizes[l]} inputs, ${before}`);
    }
    sizes.push(outputs);
  });
  checkSizes(sizes);
  keys.forEach((key, l) => {
    const { name, shape } = biasOf(tensors, key);
    if (shape.length !== 1 || shape[0] !== sizes[l + 1]) {
      throw wrongShape(name, shape, `[${sizes[l + 1]}]: one bias for each neuron of ${key}`);
    }
  });
  return sizes;
}

/** Copies a tensor's values; they may lie anywhere in the file, so its buffer is not reused. */
function copyNumbers({ name, shape, data }: Tensor, target: Float32Array): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let i = 0; i < target.length; i++) {
    const value = view.getFloat32(4 * i, true);
    if (!Number.isFinite(value)) {
      const columns = shape[1] ?? 0;
      const where = columns
        ? `row ${Math.floor(i / columns)}, column ${i % columns}`
        : `position ${i}`;
      throw new KnobsError(
        `Tensor ${quote(name)} has ${value} at ${where}, counted from 0; expected finite numbers.`,
      );
    }
    target[i] = value;
  }
}

function weightOf(tensors: Tensors, key: string): Tensor {
  return tensors.get(`${key}.weight`)!;
}

function biasOf(tensors: Tensors, key: string): Tensor {
  return tensors.get(`${key}.bias`)!;
}

function wrongShape(name: string, shape: readonly number[], expected: string): KnobsError {
  return new KnobsError(
    `Tensor ${quote(name)} has the shape ${quote(shape)}; expected ${expected}.`,
  );
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'no tensors';
  return names.slice(0, 6).map(quote).join(', ') + (names.length > 6 ? ', …' : '');
}
