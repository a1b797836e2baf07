import { KnobsError } from '../errors';
import { checkSizes, MAX_HIDDEN_LAYERS } from '../network/shape';
import { quote } from '../text/quote';
import type { Tensor, Terms } from './tensor';

/** Knobs's own names: `hidden1.weight` and, where an archive has folders, `hidden1/weight`. */
const NATIVE = /^(?:hidden([1-9]\d*)|output)([./])(?:weight|bias)$/;

/** Whether there are tensors, and all under Knobs's own names. */
export function areNative(tensors: readonly Tensor[]): boolean {
  return tensors.length > 0 && tensors.every(({ name }) => NATIVE.test(name));
}

/**
 * Says what keeps tensors under Knobs's own names from being a network: they are `hidden1.weight`
 * [outputs, inputs], `hidden1.bias` [outputs], …, `output.weight`, `output.bias`.
 * @param terms of the format, in which a refusal is
 * @throws KnobsError if one is missing or of a wrong shape
 */
export function checkNative(tensors: readonly Tensor[], terms: Terms): void {
  const separator = separatorOf(tensors);
  const keys = layerKeys(tensors, terms);
  const [weights, biases] = ['weight', 'bias'].map((part) =>
    keys.map((key) => tensorNamed(tensors, `${key}${separator}${part}`, terms)),
  );
  const sizes: number[] = [];
  weights.forEach(({ name, shape }, l) => {
    if (shape.length !== 2) {
      throw wrongShape(terms, name, shape, 'two numbers: neurons, and inputs of each');
    }
    const [outputs, inputs] = shape;
    if (l === 0) sizes.push(inputs);
    else if (inputs !== sizes[l]) {
      const before = `one for each neuron of ${keys[l - 1]}`;
      throw wrongShape(
        terms,
        name,
        shape,
        `[${outputs},${sizes[l]}]: ${sizes[l]} inputs, ${before}`,
      );
    }
    sizes.push(outputs);
  });
  checkSizes(sizes);
  biases.forEach(({ name, shape }, l) => {
    if (shape.length !== 1 || shape[0] !== sizes[l + 1]) {
      throw wrongShape(
        terms,
        name,
        shape,
        `[${sizes[l + 1]}]: one bias for each neuron of ${keys[l]}`,
      );
    }
  });
}

/** `hidden1`, …, `output`, as far as there is a tensor of one. */
function layerKeys(tensors: readonly Tensor[], { one }: Terms): string[] {
  const beyond = tensors.find(({ name }) => hiddenNumber(name) > MAX_HIDDEN_LAYERS);
  if (beyond) {
    throw new KnobsError(
      `${one} ${quote(beyond.name)} is of one layer too many; a network has at most ${MAX_HIDDEN_LAYERS} hidden layers.`,
    );
  }
  const hidden = Math.max(0, ...tensors.map(({ name }) => hiddenNumber(name)));
  return [...Array.from({ length: hidden }, (_, l) => `hidden${l + 1}`), 'output'];
}

/** Between a layer and its part, as the first of the names has it. */
function separatorOf(tensors: readonly Tensor[]): string {
  return NATIVE.exec(tensors[0].name)![2];
}

/** 2 for `hidden2.weight` and `hidden2.bias`, 0 for anything else. */
function hiddenNumber(name: string): number {
  return Number(NATIVE.exec(name)?.[1] ?? 0);
}

function tensorNamed(tensors: readonly Tensor[], name: string, { one }: Terms): Tensor {
  const found = tensors.find((tensor) => tensor.name === name);
  if (found) return found;
  const separator = separatorOf(tensors);
  const [first, last] = ['hidden1', 'output'].map((key) =>
    ['weight', 'bias'].map((part) => `${key}${separator}${part}`).join(', '),
  );
  throw new KnobsError(
    `${one} ${quote(name)} is missing; the file has ${listed(tensors)}. Expected ${first}, … ${last}.`,
  );
}

function wrongShape(
  { one }: Terms,
  name: string,
  shape: readonly number[],
  expected: string,
): KnobsError {
  return new KnobsError(
    `${one} ${quote(name)} has the shape ${quote(shape)}; expected ${expected}.`,
  );
}

function listed(tensors: readonly Tensor[]): string {
  const names = tensors.slice(0, 6).map(({ name }) => quote(name));
  return names.join(', ') + (tensors.length > 6 ? ', …' : '');
}
