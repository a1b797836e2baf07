import { KnobsError } from '../errors';
import { checkSizes, MAX_HIDDEN_LAYERS } from '../network/shape';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor, type Terms } from './tensor';
import { message, type Message } from '../words/message';

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
    keys.map((key) => tensorIn(tensors, `${key}${separator}${part}`, terms)),
  );
  const sizes: number[] = [];
  weights.forEach(({ name, shape }, l) => {
    if (shape.length !== 2) {
      throw wrongShape(terms, name, shape, message('shape.twoNumbers'));
    }
    const [outputs, inputs] = shape;
    if (l === 0) sizes.push(inputs);
    else if (inputs !== sizes[l]) {
      const expected = `[${outputs},${sizes[l]}]`;
      const inputsOf = { shape: expected, count: sizes[l], layer: keys[l - 1] };
      throw wrongShape(terms, name, shape, message('shape.inputsOf', inputsOf));
    }
    sizes.push(outputs);
  });
  checkSizes(sizes);
  biases.forEach(({ name, shape }, l) => {
    if (shape.length !== 1 || shape[0] !== sizes[l + 1]) {
      const biasesOf = { shape: `[${sizes[l + 1]}]`, layer: keys[l] };
      throw wrongShape(terms, name, shape, message('shape.biasesOf', biasesOf));
    }
  });
}

/** `hidden1`, …, `output`, as far as there is a tensor of one. */
function layerKeys(tensors: readonly Tensor[], terms: Terms): string[] {
  const beyond = tensors.find(({ name }) => hiddenNumber(name) > MAX_HIDDEN_LAYERS);
  if (beyond) {
    const what = tensorNamed(terms, beyond.name);
    throw new KnobsError('tensor.tooDeep', { what, most: MAX_HIDDEN_LAYERS });
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

function tensorIn(tensors: readonly Tensor[], name: string, terms: Terms): Tensor {
  const found = tensors.find((tensor) => tensor.name === name);
  if (found) return found;
  const separator = separatorOf(tensors);
  const [first, last] = ['hidden1', 'output'].map((key) =>
    ['weight', 'bias'].map((part) => `${key}${separator}${part}`).join(', '),
  );
  throw new KnobsError('tensor.missing', {
    what: tensorNamed(terms, name),
    shown: tensors.slice(0, 6).map((tensor) => quote(tensor.name)),
    isMore: tensors.length > 6,
    expected: `${first}, … ${last}`,
  });
}

function wrongShape(
  terms: Terms,
  name: string,
  shape: readonly number[],
  expected: Message,
): KnobsError {
  const what = tensorNamed(terms, name);
  return new KnobsError('tensor.shape', { what, shape: quote(shape), expected });
}
