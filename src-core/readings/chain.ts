import { CLASSES, MAX_HIDDEN_LAYERS, MAX_HIDDEN_NEURONS, PIXELS } from '../network/shape';
import { areInOrder, compareNames, layerKey } from './layer-names';
import type { Roles } from './roles';
import type { Tensor } from './tensor';

/** A layer as a file may mean it. */
interface Link {
  readonly weight: Tensor;
  /** The weights are [inputs, outputs] in the file; Knobs has them as [outputs × inputs]. */
  readonly transposed: boolean;
  /** Undefined where a layer has none: then they are 0. */
  readonly bias: Tensor | undefined;
  readonly outputs: number;
}

/** One way in which a file's tensors are a network: its layers from the first to the last. */
export type Chain = readonly Link[];

/** More that may be biases or weights than these, and all ways would be too many to try. */
const MOST_EITHER = 2 * (MAX_HIDDEN_LAYERS + 1);

/** More ways than anybody is asked about; how many there are is then of no interest. */
const MOST_WAYS = 2000;

/**
 * The chains 784 → … → 10 that use every tensor once, as far as the file itself speaks for them:
 * those that have all layers the same way round and in the order that their names tell, if there are
 * any; else all that have one of the two; else all that fit. Biases go with the weights of the same
 * name; else by their place among all, if the layers stand in the order of theirs; else in every way that
 * fits. Several mean that only a person knows which is meant, none means that the tensors are no network
 * within the limits.
 */
export function likelyChains(roles: Roles): readonly Chain[] {
  const all = waysToSort(roles).flatMap(({ matrices, vectors }) => allChains(matrices, vectors));
  const best = all.filter((chain) => isAlike(chain) && isInOrder(chain));
  if (best.length > 0) return best;
  const good = all.filter((chain) => isAlike(chain) || isInOrder(chain));
  return good.length > 0 ? good : all;
}

interface Sorted {
  readonly matrices: readonly Tensor[];
  readonly vectors: readonly Tensor[];
}

/** All ways to take what may be biases or weights, that leave as many of one as of the other. */
function waysToSort({ matrices, vectors, either }: Roles): Sorted[] {
  if (either.length === 0) return [{ matrices, vectors }];
  if (either.length > MOST_EITHER) return [];
  const ways: Sorted[] = [];
  for (let mask = 0; mask < 2 ** either.length; mask++) {
    const areBiases = either.filter((_, i) => (mask >> i) & 1);
    const others = either.filter((_, i) => !((mask >> i) & 1));
    const sorted = { matrices: [...matrices, ...others], vectors: [...vectors, ...areBiases] };
    if (sorted.matrices.length === sorted.vectors.length) ways.push(sorted);
  }
  return ways;
}

function allChains(someMatrices: readonly Tensor[], someVectors: readonly Tensor[]): Chain[] {
  const matrices = [...someMatrices].sort(byName);
  const vectors = [...someVectors].sort(byName);
  const count = matrices.length;
  if (count < 1 || count > MAX_HIDDEN_LAYERS + 1 || vectors.length > count) return [];
  if (matrices.some(({ shape }) => shape.length !== 2)) return [];

  const pairs = pairsByName(matrices, vectors);
  // Which biases are missing only names can tell.
  if (!pairs && vectors.length < count) return [];
  const found: Chain[] = [];
  const extend = (chain: Chain, inputs: number) => {
    if (found.length > MOST_WAYS) return;
    if (chain.length === count && inputs === CLASSES) found.push(chain);
    const most = chain.length === count - 1 ? CLASSES : MAX_HIDDEN_NEURONS;
    for (const weight of matrices.filter((m) => chain.every((link) => link.weight !== m))) {
      for (const { outputs, transposed } of waysRound(weight.shape, inputs)) {
        if (outputs < 1 || outputs > most) continue;
        const free = pairs
          ? [pairs.get(weight)]
          : vectors.filter((v) => chain.every((link) => link.bias !== v));
        for (const bias of free) {
          if (bias && lengthOf(bias.shape) !== outputs) continue;
          extend([...chain, { weight, transposed, bias, outputs }], outputs);
        }
      }
    }
  };
  extend([], PIXELS);
  return pairs ? found : byPlace(found, matrices, vectors);
}

/**
 * Of chains that differ in nothing but which biases go with which weights, the one in which both stand in
 * the order of the numbers in their names, if the weights do.
 */
function byPlace(
  chains: readonly Chain[],
  matrices: readonly Tensor[],
  vectors: readonly Tensor[],
): Chain[] {
  // Only numbers tell an order: “first”, “extra” and “final” by alphabet would be a guess.
  if (![...matrices, ...vectors].every(({ name }) => /\p{N}/u.test(name))) return [...chains];
  const isNumbered = (chain: Chain) => chain.every(({ weight }, l) => weight === matrices[l]);
  const isByPlace = (chain: Chain) => chain.every(({ bias }, l) => bias === vectors[l]);
  const hasPlace = chains.some((chain) => isNumbered(chain) && isByPlace(chain));
  return chains.filter((chain) => !hasPlace || !isNumbered(chain) || isByPlace(chain));
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

/** Which vector belongs to which matrix, if the names of all vectors say so. */
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
  const paired = new Set(pairs.values()).size;
  return paired === vectors.length && paired === pairs.size ? pairs : undefined;
}

function isAlike(chain: Chain): boolean {
  return chain.every(
    ({ weight, transposed }) => transposed === chain[0].transposed || lengthOf(weight.shape) === 1,
  );
}

function isInOrder(chain: Chain): boolean {
  return areInOrder(chain.map(({ weight }) => weight.name));
}

function lengthOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function byName(a: Tensor, b: Tensor): number {
  return compareNames(a.name, b.name);
}
