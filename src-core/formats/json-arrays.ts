import { KnobsError } from '../errors';
import type { ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { assemble } from '../readings/assemble';
import { activationSaid, activationsOfAll } from '../readings/said-activations';
import type { Tensor } from '../readings/tensor';
import { plainDocument } from '../document/network-document';
import { message } from '../words/message';
import type { Reading } from './codec';

/** What programs say of themselves and of training, wherever numbers in it may stand. */
const SETTINGS =
  /^(options|train_?opts|config|hyper_?param(eter)?s|history|optimi[sz]er|meta(_?data)?|sizes|inputLookup|outputLookup)$/i;

/** More levels than that and nobody means layers. */
const DEEPEST = 8;

type Entries = Readonly<Record<string, unknown>>;

/**
 * The network in a JSON text that is no Nielsen's: arrays under any names, in objects and lists of any
 * depth, as people dump state dicts and layers, and as brain.js writes its networks.
 * @returns undefined if there are no numbers to be weights
 */
export function readJsonArrays(file: Entries, answer?: string): Reading | undefined {
  const { type } = file;
  if (typeof type === 'string' && /^(rnn|lstm|gru)/i.test(type)) {
    const what = message('part.own', { name: 'type' });
    throw new KnobsError('tensors.foreign', { what, part: message('tensors.recurrent') });
  }
  const tensors: Tensor[] = [];
  collect(file, '', 0, tensors);
  if (!tensors.some(({ shape }) => shape.length === 2)) return undefined;
  const assembly = assemble(tensors, answer, 'array');
  if ('question' in assembly) return assembly;
  const { network, ...rest } = assembly;
  const activations = activationsIn(file, network.layers.length);
  const made = activations
    ? new Network({ sizes: network.sizes, activations }, network.parameters)
    : network;
  return {
    ...rest,
    document: plainDocument(made),
    ...(activations ? { leavesOpen: 'inputs' as const } : {}),
  };
}

/**
 * The activations that a file names, of all layers or of each; undefined if it names none.
 * @throws KnobsError for one that Knobs hasn't
 */
function activationsIn(file: Entries, layers: number): ActivationName[] | undefined {
  const options = [file.trainOpts, file.options, file.config].filter(isObject);
  const said = [file, ...options].map((part) => part.activations ?? part.activation);
  const found = said.find((one) => one !== undefined && one !== null);
  // brain.js has one activation in all layers, and the sigmoid where it says none.
  if (file.trainOpts !== undefined || file.type === 'NeuralNetwork') {
    return Array.from({ length: layers }, () => activationSaid(found ?? 'sigmoid'));
  }
  if (found === undefined) return ofEach(file.layers, layers);
  return Array.isArray(found)
    ? named(found, layers)
    : activationsOfAll(activationSaid(found), layers);
}

/** Of layers that each name their own. */
function ofEach(list: unknown, layers: number): ActivationName[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const said = list.filter(isObject).map(({ activation }) => activation);
  const known = said.filter((one) => one !== undefined && one !== null);
  return known.length === 0 ? undefined : named(known, layers);
}

/** Of all layers, or of all but the last, whose outputs then are as they usually are. */
function named(list: readonly unknown[], layers: number): ActivationName[] {
  const names = list.map(activationSaid);
  if (names.length === layers) return names;
  if (names.length === layers - 1) {
    const [last] = activationsOfAll(names[names.length - 1], 1);
    return [...names, last];
  }
  throw new KnobsError('tensors.activationCount', { found: names.length, expected: layers });
}

function collect(value: unknown, name: string, depth: number, into: Tensor[]): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  const list = asList(value);
  const tensor = list && tensorOf(list, name);
  if (tensor) return void into.push(tensor);
  const columns = list && neuronsOf(list);
  const parts = columns ?? (value as Entries);
  for (const [key, part] of Object.entries(parts)) {
    if (!SETTINGS.test(key)) collect(part, name === '' ? key : `${name}.${key}`, depth + 1, into);
  }
}

/** A list, or an object that is one under the keys 0, 1, …, as typed arrays become in JavaScript. */
function asList(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key, i) => key === String(i))
    ? Object.values(value)
    : undefined;
}

/** A row of numbers, or rows as long as each other. */
function tensorOf(list: readonly unknown[], name: string): Tensor | undefined {
  if (list.length === 0) return undefined;
  if (areNumbers(list)) return { name, shape: [list.length], valueAt: (i) => list[i] };
  const rows = list.map((row) => (isArrayLike(row) ? asList(row) : undefined));
  const columns = rows[0]?.length ?? 0;
  const isMatrix = (all: typeof rows): all is number[][] =>
    columns > 0 && all.every((row) => row?.length === columns && areNumbers(row));
  if (!isMatrix(rows)) return undefined;
  return {
    name,
    shape: [rows.length, columns],
    valueAt: (i) => rows[Math.floor(i / columns)][i % columns],
  };
}

/** Of a list of neurons { weights, bias }: the weights of all and the biases of all. */
function neuronsOf(list: readonly unknown[]): Entries | undefined {
  const neurons = list.filter(isObject);
  const isLayer =
    neurons.length > 0 &&
    neurons.length === list.length &&
    neurons.every(({ weights, bias }) => isArrayLike(weights) && typeof bias === 'number');
  if (!isLayer) return undefined;
  return {
    weights: neurons.map(({ weights }) => weights),
    bias: neurons.map(({ bias }) => bias),
  };
}

function areNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every((one) => typeof one === 'number');
}

function isArrayLike(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
