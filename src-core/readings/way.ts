import { KnobsError } from '../errors';
import type { ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { CLASSES, SIDE } from '../network/shape';
import { foldInputs, OWN_INPUTS } from './input-convention';

/** What the inputs of a network were where it was made: of paper and of ink. */
export type Inputs =
  | '0..1'
  | '0..255'
  | 'inverted'
  /** Of pixels x from 0 to 1, `(x − mean) / std`. */
  | { readonly mean: number; readonly std: number };

export type Order = 'rows' | 'columns';

/** What weights alone leave open: how a network is computed, and what its inputs and outputs are. */
export interface ReadingWay {
  /** Of each layer, the output last. */
  readonly activations: readonly ActivationName[];
  readonly inputs: Inputs;
  /** Whether the pixels come row by row or column by column. */
  readonly order: Order;
  /** The digit of the first output: with 1, the tenth is 0. */
  readonly firstOutput: 0 | 1;
}

/** As Knobs reads what says nothing else. */
export function plainWay(activations: readonly ActivationName[]): ReadingWay {
  return { activations, inputs: '0..1', order: 'rows', firstOutput: 0 };
}

/** The output that goes with hidden layers: shares where they are ReLU or tanh, else sigmoid. */
export function activationsWith(hidden: ActivationName, layers: number): ActivationName[] {
  const output = hidden === 'relu' || hidden === 'tanh' ? 'softmax' : 'sigmoid';
  return Array.from({ length: layers }, (_, l) => (l === layers - 1 ? output : hidden));
}

/** The inputs that networks are commonly made for: torchvision's MNIST, and halves, among them. */
const COMMON_INPUTS: readonly Inputs[] = [
  ...(['0..1', '0..255'] as const),
  ...[
    { mean: 0.1307, std: 0.3081 },
    { mean: 0.5, std: 0.5 },
    { mean: 0.5, std: 1 },
  ],
  'inverted',
];

/**
 * The ways that are tried for a network of so many layers, the plain one first.
 * @param fixed what is known of it
 */
export function commonWays(layers: number, fixed: Partial<ReadingWay> = {}): ReadingWay[] {
  const hidden = layers > 1 ? (['sigmoid', 'relu', 'tanh'] as const) : (['sigmoid'] as const);
  const ways: ReadingWay[] = [];
  for (const name of hidden) {
    for (const [inputs, order] of [
      ...COMMON_INPUTS.map((inputs) => [inputs, 'rows'] as const),
      ['0..1', 'columns'] as const,
    ]) {
      for (const firstOutput of [0, 1] as const) {
        const way = { activations: activationsWith(name, layers), inputs, order, firstOutput };
        ways.push({ ...way, ...fixed });
      }
    }
  }
  const seen = new Set<string>();
  return ways.filter((way) => {
    const text = JSON.stringify(way);
    return !seen.has(text) && seen.add(text);
  });
}

/**
 * The network that such a one is from Knobs's own inputs, digits in order; exact before rounding.
 * @throws KnobsError if the weights of the first layer become too large for float32
 */
export function readAs(network: Network, way: ReadingWay): Network {
  const { activations, inputs, order, firstOutput } = way;
  const made = new Network({ sizes: network.sizes, activations }, network.parameters.slice());
  foldInputs(made.layers[0], {
    ...levelsOf(inputs),
    inputAt: order === 'rows' ? OWN_INPUTS.inputAt : (row, column) => column * SIDE + row,
  });
  if (!made.parameters.every(Number.isFinite)) {
    throw new KnobsError('tensors.inputsTooLarge', { inputs: inputsText(inputs) });
  }
  if (firstOutput === 1) turnOutputs(made);
  return made;
}

/** What an input is where there is paper, and where there is all ink. */
function levelsOf(inputs: Inputs): { readonly paper: number; readonly ink: number } {
  if (inputs === '0..1') return { paper: 0, ink: 1 };
  if (inputs === '0..255') return { paper: 0, ink: 255 };
  if (inputs === 'inverted') return { paper: 1, ink: 0 };
  const { mean, std } = inputs;
  return { paper: -mean / std, ink: (1 - mean) / std };
}

/** The last output, which is for 0, becomes the first. */
function turnOutputs(network: Network): void {
  const { inputs, weights, biases } = network.layers[network.layers.length - 1];
  const last = (CLASSES - 1) * inputs;
  const row = weights.slice(last);
  weights.copyWithin(inputs, 0, last);
  weights.set(row);
  const bias = biases[CLASSES - 1];
  biases.copyWithin(1, 0, CLASSES - 1);
  biases[0] = bias;
}

/** As options have it: `0..255`, `mean=0.5,std=0.5`. */
export function inputsText(inputs: Inputs): string {
  return typeof inputs === 'string' ? inputs : `mean=${inputs.mean},std=${inputs.std}`;
}
