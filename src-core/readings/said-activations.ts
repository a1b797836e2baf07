import { KnobsError } from '../errors';
import type { ActivationName } from '../network/activations';
import { quote } from '../text/quote';

/** What other programs call the activations that Knobs has, in small letters and without marks. */
const NAMES: Readonly<Record<string, ActivationName>> = {
  sigmoid: 'sigmoid',
  logistic: 'sigmoid',
  relu: 'relu',
  tanh: 'tanh',
  identity: 'identity',
  linear: 'identity',
  none: 'identity',
  softmax: 'softmax',
};

/**
 * The activation that a file names.
 * @throws KnobsError for one that Knobs hasn't
 */
export function activationSaid(found: unknown): ActivationName {
  const plain = typeof found === 'string' ? found.toLowerCase().replace(/[^a-z]/g, '') : '';
  if (Object.hasOwn(NAMES, plain)) return NAMES[plain];
  throw new KnobsError('tensors.activation', { found: quote(found) });
}

/**
 * The activations of so many layers, where a file names one for all: with ReLU and tanh the outputs are
 * shares, as nobody has them otherwise in a classifier.
 */
export function activationsOfAll(hidden: ActivationName, layers: number): ActivationName[] {
  const output = hidden === 'relu' || hidden === 'tanh' ? 'softmax' : hidden;
  return Array.from({ length: layers }, (_, l) => (l === layers - 1 ? output : hidden));
}
