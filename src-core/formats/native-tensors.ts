import { KnobsError } from '../errors';
import { checkSizes, MAX_HIDDEN_LAYERS } from '../network/shape';
import { quote } from './quote';
import type { Tensor } from './tensor';

/** Knobs's own names: `hidden1.weight` and, where an archive has folders, `hidden1/weight`. */
const NATIVE = /^(?:hidden([1-9]\d*)|output)([./])(?:weight|bias)$/;

export function areNative(tensors: readonly Tensor[]): boolean {
  return tensors.every(({ name }) => NATIVE.test(name));
}

/**
 * Says what keeps tensors under Knobs's own names from being a network: they are `hidden1.weight`
 * [outputs, inputs], `hidden1.bias` [outputs], …, `output.weight`, `output.bias`.
 * @throws KnobsError if one is missing or of a wrong shape
 */
export function checkNative(tensors: readonly Tensor[]): void {
  const separator = NATIVE.exec(tensors[0]?.name)?.[2] ?? '.';
  const keys = layerKeys(tensors);
  const [weights, biases] = ['weight', 'bias'].map((part) =>
    keys.map((key) => tensorNamed(tensors, `${key}${separator}${part}`)),
  );
  const sizes: number[] = [];
  weights.forEach(({ name, shape }, l) => {
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
  biases.forEach(({ name, shape }, l) => {
    if (shape.length !== 1 || shape[0] !== sizes[l + 1]) {
      throw wrongShape(name, shape, `[${sizes[l + 1]}]: one bias for each neuron of ${keys[l]}`);
    }
  });
}

/** `hidden1`, …, `output`, as far as there is a tensor of one. */
function layerKeys(tensors: readonly Tensor[]): string[] {
  const beyond = tensors.find(({ name }) => hiddenNumber(name) > MAX_HIDDEN_LAYERS);
  if (beyond) {
    throw new KnobsError(
      `The file has a tensor ${quote(beyond.name)}; a network has at most ${MAX_HIDDEN_LAYERS} hidden layers.`,
    );
  }
  const hidden = Math.max(0, ...tensors.map(({ name }) => hiddenNumber(name)));
  return [...Array.from({ length: hidden }, (_, l) => `hidden${l + 1}`), 'output'];
}

/** 2 for `hidden2.weight` and `hidden2.bias`, 0 for anything else. */
function hiddenNumber(name: string): number {
  return Number(NATIVE.exec(name)?.[1] ?? 0);
}

function tensorNamed(tensors: readonly Tensor[], name: string): Tensor {
  const found = tensors.find((tensor) => tensor.name === name);
  if (found) return found;
  throw new KnobsError(
    `The tensor ${quote(name)} is missing; the file has ${listed(tensors)}. Expected hidden1.weight, hidden1.bias, … output.weight, output.bias.`,
  );
}

function wrongShape(name: string, shape: readonly number[], expected: string): KnobsError {
  return new KnobsError(
    `Tensor ${quote(name)} has the shape ${quote(shape)}; expected ${expected}.`,
  );
}

function listed(tensors: readonly Tensor[]): string {
  if (tensors.length === 0) return 'no tensors';
  const names = tensors.slice(0, 6).map(({ name }) => quote(name));
  return names.join(', ') + (tensors.length > 6 ? ', …' : '');
}
