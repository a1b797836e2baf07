import { isActivation, type ActivationName } from '#core/network/activations';
import { activationsWith, type Inputs, type Order, type ReadingWay } from '#core/readings/way';
import { UsageError } from './command';

/** The options of every command that reads a network, and their lines of help. */
export const READING_OPTIONS = {
  answer: { type: 'string' },
  activation: { type: 'string' },
  input: { type: 'string' },
  order: { type: 'string' },
  'first-output': { type: 'string' },
} as const;

export const READING_USAGE = `\
            [--activation NAMES] [--input RANGE] [--order rows|columns]
            [--first-output 0|1] [--answer KEY]`;

export const READING_HELP = `
A file of weights alone, from another program, leaves open how it is computed and what its
inputs are. The reading by which most of the digits to practise on are right is taken if it is
clearly the best, and named on standard error; these force it:
  --activation NAMES       sigmoid, relu, tanh or identity in the hidden layers, or the names
                           of all layers, the output last, with commas: relu,relu,softmax
  --input RANGE            0..1, 0..255, inverted (ink is 0), or mean=0.1307,std=0.3081
  --order rows|columns     how the pixels follow each other
  --first-output 0|1       the digit of the first output; with 1, the tenth is 0
  --answer KEY             which layers are meant, where a file fits in several ways`;

export interface ReadingValues {
  readonly answer?: string | undefined;
  readonly activation?: string | undefined;
  readonly input?: string | undefined;
  readonly order?: string | undefined;
  readonly 'first-output'?: string | undefined;
}

/**
 * What options say of a network of so many layers.
 * @throws UsageError for what makes no sense
 */
export function forcedWay(values: ReadingValues, layers: number): Partial<ReadingWay> {
  const { activation, input, order, 'first-output': first } = values;
  return {
    ...(activation === undefined ? {} : { activations: activationsNamed(activation, layers) }),
    ...(input === undefined ? {} : { inputs: inputsNamed(input) }),
    ...(order === undefined ? {} : { order: oneOf<Order>('--order', order, ['rows', 'columns']) }),
    ...(first === undefined
      ? {}
      : { firstOutput: oneOf('--first-output', first, ['0', '1']) === '1' ? 1 : 0 }),
  };
}

function activationsNamed(text: string, layers: number): readonly ActivationName[] {
  const names = text.split(',');
  const unknown = names.find((name) => !isActivation(name));
  const misplaced = names.slice(0, -1).includes('softmax') || text === 'softmax';
  if (unknown !== undefined || (misplaced && layers > 1)) {
    const expected = 'sigmoid, relu, tanh or identity, and at the output softmax too';
    throw new UsageError(`--activation is ${text}; expected ${expected}.`);
  }
  if (names.length === layers) return names as ActivationName[];
  if (names.length === 1) return activationsWith(names[0] as ActivationName, layers);
  throw new UsageError(
    `--activation names ${names.length} layers; the network has ${layers}, the output last.`,
  );
}

function inputsNamed(text: string): Inputs {
  if (text === '0..1' || text === '0..255' || text === 'inverted') return text;
  const [, mean, std] = /^mean=(-?[\d.]+),std=([\d.]+)$/.exec(text) ?? [];
  const inputs = { mean: Number(mean), std: Number(std) };
  if (Number.isFinite(inputs.mean) && inputs.std > 0) return inputs;
  throw new UsageError(`--input is ${text}; expected 0..1, 0..255, inverted or mean=M,std=S.`);
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`${option} is ${text}; expected ${choices.join(' or ')}.`);
}
