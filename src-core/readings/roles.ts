import { KnobsError } from '../errors';
import { quote } from '../text/quote';
import { message, type Message } from '../words/message';
import { namesBiases, namesWeights, wordsOf } from './layer-names';
import { tensorNamed, type Tensor, type Terms } from './tensor';

/** What the tensors of a file are for, as far as each says it by itself. */
export interface Roles {
  readonly matrices: readonly Tensor[];
  readonly vectors: readonly Tensor[];
  /** [n, 1] and [1, n] under names that don't tell: biases, or the weights of a single neuron. */
  readonly either: readonly Tensor[];
  /** Nothing of a network: counts, measures, what an optimiser keeps. */
  readonly beside: readonly Tensor[];
}

/** Words, anywhere in a name, for parts that change what is computed, and that no network of Knobs has. */
const FOREIGN: readonly (readonly [words: RegExp, part: Message])[] = [
  [/^(hh|recurrent|(simple)?rnn(cell)?|lstm(cell)?|gru(cell)?)$/, message('tensors.recurrent')],
  [
    /^(gamma|beta|norm|normali[sz]ation|(batch|layer|rms|group|instance)norm|ln|bn|running|moving)\d*$/,
    message('tensors.norm'),
  ],
  [/^prelu$/, message('tensors.prelu')],
  [/^(conv|conv[123]d|embedding|embed|attn|attention|lora)$/, message('tensors.otherLayer')],
];

/** The same for the last word of a name: before it, these are only what somebody calls a layer. */
const FOREIGN_AT_END: typeof FOREIGN = [
  [/^(alpha|alphas|slope|slopes)$/, message('tensors.prelu')],
  [/^(scale|scales|scaling|zeropoint)$/, message('tensors.scales')],
];

/** As Keras writes PReLU in snake case. */
const KERAS_PRELU = /p_re_lu/;

/** What says something about a network or its training, in one number or a row of them. */
const BESIDE =
  /^(sizes?|shapes?|layersizes?|epochs?|acc|accuracy|accuracies|loss|losses|costs?|history|lr|eta|lmbda|lambda|learningrate|seed|steps?|iterations?|batchsize|numbatchestracked|version|errors?|(train|test|val|valid|validation|best)(ing)?(acc|accuracy|loss|cost|error)s?|time|trainingtime|momentum)\d*$/;

/** Folders of what a program keeps besides the layers. */
const BESIDE_FOLDER = /^(metrics|optimizer|_?optimizer_state|training_state)[./]/;

/**
 * Sorts tensors by what they are for.
 * @throws KnobsError for one that, by its name, is a part that no network of Knobs has
 */
export function rolesOf(tensors: readonly Tensor[], terms: Terms): Roles {
  const matrices: Tensor[] = [];
  const vectors: Tensor[] = [];
  const either: Tensor[] = [];
  const beside: Tensor[] = [];
  for (const tensor of tensors) {
    const { name, shape } = tensor;
    if (BESIDE_FOLDER.test(name)) {
      beside.push(tensor);
      continue;
    }
    const part = foreignPart(tensor);
    if (part) throw new KnobsError('tensors.foreign', { what: tensorNamed(terms, name), part });
    if (shape.length === 0 || (shape.length === 1 && saysBeside(name))) beside.push(tensor);
    else if (shape.length === 1) vectors.push(tensor);
    else if (shape.length === 2 && shape.includes(1) && namesBiases(name)) vectors.push(tensor);
    else if (shape.length === 2 && shape.includes(1) && !namesWeights(name)) either.push(tensor);
    else matrices.push(tensor);
  }
  return { matrices, vectors, either, beside };
}

/** What is passed over, in words for the person. */
export function passedOver(beside: readonly Tensor[]): Message[] {
  if (beside.length === 0) return [];
  const shown = beside.slice(0, 6).map(({ name }) => quote(name));
  return [message('tensors.passedOver', { shown, isMore: beside.length > shown.length })];
}

function foreignPart({ name, shape }: Tensor): Message | undefined {
  const words = wordsOf(name);
  if (words.join('') === 'numbatchestracked' || /num_batches_tracked$/.test(name)) return undefined;
  if (KERAS_PRELU.test(name)) return message('tensors.prelu');
  const last = words.filter((word) => !/^\d+$/.test(word)).at(-1) ?? '';
  const found =
    FOREIGN.find(([kind]) => words.some((word) => kind.test(word))) ??
    FOREIGN_AT_END.find(([kind]) => kind.test(last));
  if (found) return found[1];
  // What multiplies each neuron by a number of its own: a norm without biases, PReLU, a mask.
  return shape.length === 1 && namesWeights(name) && !namesBiases(name)
    ? message('tensors.oneDimensional')
    : undefined;
}

function saysBeside(name: string): boolean {
  return BESIDE.test(wordsOf(name).join(''));
}
