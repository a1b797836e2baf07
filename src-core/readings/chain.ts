import { CLASSES, MAX_HIDDEN_LAYERS, MAX_HIDDEN_NEURONS, PIXELS } from '../network/shape';
import { areInOrder, compareNames, layerKey, namesBiases } from './layer-names';
import type { Tensor } from './tensor';

/** A layer as a file may mean it. */
interface Link {
  readonly weight: Tensor;
  /** The weights are [inputs, outputs] in the file; Knobs has them as [outputs × inputs]. */
  readonly transposed: boolean;
  readonly bias: Tensor;
  readonly outputs: number;
}

/** One way in which a file's tensors are a network: its layers from the first to the last. */
export type Chain = readonly Link[];

/**
 * The chains 784 → … → 10 that use every tensor once, as far as the file itself speaks for them:
 * those that have all layers the same way round and in the order that their names tell, if there are
 * any; else all that have one of the two; else all that fit. Biases go with the weights of the same
 * name, or by the numbers in their names, else in every way that fits. Several mean that only a
 * person knows which is meant, none means that the tensors are no network within the limits.
 */
export function likelyChains(tensors: readonly Tensor[]): readonly Chain[] {
  const all = allChains(tensors);
  const best = all.filter((chain) => isAlike(chain) && isInOrder(chain));
  if (best.length > 0) return best;
  const good = all.filter((chain) => isAlike(chain) || isInOrder(chain));
  return good.length > 0 ? good : all;
}

function allChains(tensors: readonly Tensor[]): Chain[] {
  const vectors = tensors.filter(isVector).sort(byName);
  const matrices = tensors.filter(isMatrix).sort(byName);
  const count = matrices.length;
  const complete = vectors.length === count && 2 * count === tensors.length;
  if (!complete || count < 1 || count > MAX_HIDDEN_LAYERS + 1) return [];

  const pairs = pairsByName(matrices, vectors);
  // Only numbers tell an order: “first”, “extra” and “final” by alphabet would be a guess.
  const areNumbered = vectors.every(({ name }) => /\p{N}/u.test(name));
  const found: Chain[] = [];
  const extend = (chain: Chain, inputs: number) => {
    if (chain.length === count && inputs === CLASSES) found.push(chain);
    const most = chain.length === count - 1 ? CLASSES : MAX_HIDDEN_NEURONS;
    for (const weight of matrices.filter((m) => chain.every((link) => link.weight !== m))) {
      for (const { outputs, transposed } of waysRound(weight.shape, inputs)) {
        if (outputs < 1 || outputs > most) continue;
        const free = pairs
          ? [pairs.get(weight)!]
          : vectors.filter((v) => chain.every((link) => link.bias !== v));
        const fitting = free.filter(({ shape }) => lengthOf(shape) === outputs);
        for (const bias of areNumbered ? fitting.slice(0, 1) : fitting) {
          extend([...chain, { weight, transposed, bias, outputs }], outputs);
        }
      }
    }
  };
  extend([], PIXELS);
  return found;
}

/** The ways in which a matrix takes so many inputs. */
function waysRound(
  [rows, columns]: readonly number[],
  inputs: number,
): { outputs: number; transposed: boolean }[] {
  const ways = [];
  if (columns === inputs) ways.push({ outputs: rows, transposed: false });
  // A single weight is the same either way.
  if (rows === inputs && rows * columns > 1) ways.push({ outputs: columns, transposed: true });
  return ways;
}

/** Which vector belongs to which matrix, if the names of all say so. */
function pairsByName(
  matrices: readonly Tensor[],
  vectors: readonly Tensor[],
): ReadonlyMap<Tensor, Tensor> | undefined {
  const byKey = new Map(vectors.map((vector) => [layerKey(vector.name), vector]));
  const pairs = new Map<Tensor, Tensor>();
  for (const matrix of matrices) {
    const vector = byKey.get(layerKey(matrix.name));
    if (vector) pairs.set(matrix, vector);
  }
  return new Set(pairs.values()).size === matrices.length ? pairs : undefined;
}

function isAlike(chain: Chain): boolean {
  return chain.every(
    ({ weight, transposed }) => transposed === chain[0].transposed || lengthOf(weight.shape) === 1,
  );
}

function isInOrder(chain: Chain): boolean {
  return areInOrder(chain.map(({ weight }) => weight.name));
}

/** Biases may lie in a column or a row; then their name has to tell them from weights. */
function isVector({ name, shape }: Tensor): boolean {
  return shape.length === 1 || (shape.length === 2 && shape.includes(1) && namesBiases(name));
}

function isMatrix(tensor: Tensor): boolean {
  return tensor.shape.length === 2 && !isVector(tensor);
}

function lengthOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function byName(a: Tensor, b: Tensor): number {
  return compareNames(a.name, b.name);
}
