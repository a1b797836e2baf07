import { isActivation, type ActivationName } from '../network/activations';
import type { Tensor } from './tensor';

/*
 * Where a layer has another activation than the sigmoid, a file of tensors under Knobs's own names has
 * an empty one more, which is called by it: `hidden1.relu` [0]. Whoever reads weights and biases by
 * their names never meets it. Versions of Knobs that know nothing but the sigmoid refuse the file,
 * for they read only tensors that are all weights and biases.
 */

const NAME = /^(hidden[1-9]\d*|output)[./]([a-z]+)$/;

/** What stands for an activation in a file, by the key of its layer. @param separator in other names */
export function activationTensor(key: string, name: ActivationName, separator: '.' | '/'): string {
  return `${key}${separator}${name}`;
}

/** The tensors that stand for activations, by their layer's key, and all others. */
export function splitActivations(tensors: readonly Tensor[]): {
  readonly others: readonly Tensor[];
  readonly activations: ReadonlyMap<string, ActivationName>;
} {
  const activations = new Map<string, ActivationName>();
  const others = tensors.filter(({ name, shape }) => {
    const [, key, said] = NAME.exec(name) ?? [];
    if (shape.length !== 1 || shape[0] !== 0 || !isActivation(said)) return true;
    // A layer has one activation: a second one is no longer understood.
    if (activations.has(key)) return true;
    activations.set(key, said);
    return false;
  });
  return { others, activations };
}
