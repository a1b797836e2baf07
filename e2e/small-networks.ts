import { writeTensors } from './safetensors';

/*
 * Networks small enough to know by heart, as the files of another program: what they answer and how
 * they differ follows from how they are made.
 */

/** The layers of a network with one hidden layer, as lists of rows. */
export interface SmallNetwork {
  /** [neurons × 784] */
  readonly rows: readonly (readonly number[])[];
  readonly biases: readonly number[];
  readonly names: readonly string[];
  /** [10 × neurons] */
  readonly outputRows: readonly (readonly number[])[];
  readonly outputBiases: readonly number[];
}

export function fileOf(network: SmallNetwork): Buffer {
  const { rows, biases, names, outputRows, outputBiases } = network;
  return writeTensors(
    {
      'hidden1.weight': { shape: [rows.length, 784], values: rows.flat() },
      'hidden1.bias': { shape: [rows.length], values: biases },
      'output.weight': { shape: [10, rows.length], values: outputRows.flat() },
      'output.bias': { shape: [10], values: outputBiases },
    },
    { 'hidden1.names': JSON.stringify(names) },
  );
}

/** Reads every picture as the same digit: its output is σ(1), all others are σ(0). */
export function alwaysSays(digit: number): SmallNetwork {
  return {
    rows: [new Array<number>(784).fill(0)],
    biases: [0],
    names: [''],
    outputRows: Array.from({ length: 10 }, () => [0]),
    outputBiases: Array.from({ length: 10 }, (_, k) => (k === digit ? 1 : 0)),
  };
}

/** Answers nothing: two of its outputs are the same, and above all others. */
export function neverDecides(one: number, other: number): SmallNetwork {
  const outputBiases = Array.from({ length: 10 }, (_, k) => Number(k === one || k === other));
  return { ...alwaysSays(one), outputBiases };
}

/** Four neurons, each with a level stroke of its own and a name. */
export function fourStrokes(): SmallNetwork {
  return {
    rows: Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 784 }, (_, p) => (Math.floor(p / 28) === 5 + 5 * i ? 1 : 0)),
    ),
    biases: [-1, -2, -3, -4],
    names: ['first', 'second', 'third', 'fourth'],
    outputRows: Array.from({ length: 10 }, (_, k) =>
      [0, 1, 2, 3].map((i) => ((k + 3 * i) % 7) - 3),
    ),
    outputBiases: Array.from({ length: 10 }, (_, k) => k / 8),
  };
}

/** The same network with its hidden neurons in another order: what was at `order[i]` is at i. */
export function reordered(network: SmallNetwork, order: readonly number[]): SmallNetwork {
  const inOrder = <T>(values: readonly T[]) => order.map((from) => values[from]);
  return {
    ...network,
    rows: inOrder(network.rows),
    biases: inOrder(network.biases),
    names: inOrder(network.names),
    outputRows: network.outputRows.map(inOrder),
  };
}

/** A file of a 784-16-16-10 network whose square weights may be meant either way round. */
export function twoWays() {
  const zeros = (...shape: number[]) => ({
    shape,
    values: new Float32Array(shape.reduce((product, size) => product * size)),
  });
  const bytes = writeTensors({
    'a.weight': zeros(16, 784),
    'a.bias': zeros(16),
    'b.weight': { shape: [16, 16], values: Float32Array.from({ length: 256 }, (_, i) => i) },
    'b.bias': zeros(16),
    'c.weight': zeros(16, 10),
    'c.bias': zeros(10),
  });
  return { name: 'two-ways.safetensors', bytes };
}
