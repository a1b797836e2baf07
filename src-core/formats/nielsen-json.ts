import { encodeUtf8 } from '../bytes/utf8';
import { KnobsError } from '../errors';
import type { NetworkDocument } from '../document/network-document';
import { DEFAULT_ACTIVATION, type ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { checkSizes } from '../network/shape';
import { isDefault } from '../network/structure';
import { activationSaid, activationsOfAll } from '../readings/said-activations';
import type { DirectCodec, Reading } from './codec';
import { floatText } from '../text/float-text';
import { formats } from './format-list';
import { parseJson } from './json';
import { readJsonArrays } from './json-arrays';
import { lossesWithoutActivations } from './losses';
import { descriptionFrom } from './native-metadata';
import { areDefault, neuronNames } from './neuron-names';
import { quote } from '../text/quote';
import { beginningOf, textOf } from './text-file';
import { message } from '../words/message';

/** What Knobs measures, by the name that network2.py has for it. */
const COST = 'QuadraticCost';

const FILE = message('part.file');

/** A part of the file by what it is called there. */
const own = (name: string) => message('part.own', { name });

/**
 * What network2.py of Michael Nielsen's "Neural Networks and Deep Learning" saves: an object of
 * `sizes`, `weights` [layer][output][input], `biases` [layer][output][1] and `cost`, the name of a
 * class. It reads no other keys, so that there is room for `activations` [layer], `title`, `author`,
 * `notes`, `names` [layer][output] and `metadata`; they are written where there is something to say.
 * An object of other keys is read by its arrays, see `json-arrays.ts`.
 */
export const nielsenJson: DirectCodec = {
  ...formats.nielsen,
  sniff: (bytes) => beginningOf(bytes).startsWith('{'),
  read,
  write,
  loses: lossesWithoutActivations,
};

function read(bytes: Uint8Array, answer?: string): Reading {
  const file = parseJson(textOf(bytes), FILE);
  if (!isObject(file)) {
    throw new KnobsError('nielsen.notObject', { what: FILE, found: quote(file) });
  }
  const isNielsen = ['sizes', 'weights', 'biases'].every((key) => file[key] !== undefined);
  const reading = isNielsen ? undefined : readJsonArrays(file, answer);
  return reading ?? { document: documentOf(file) };
}

function documentOf(file: Record<string, unknown>): NetworkDocument {
  const { sizes, activations, activation, weights, biases, cost, names, metadata, ...said } = file;
  const layerSizes = list(sizes, 'sizes');
  if (!layerSizes.every((size) => typeof size === 'number')) {
    throw new KnobsError('nielsen.sizes', { what: own('sizes'), found: quote(sizes) });
  }
  checkSizes(layerSizes);
  const count = layerSizes.length - 1;
  const network = new Network({
    sizes: layerSizes,
    activations: saidOf(activations, activation, count),
  });
  const weightLists = list(weights, 'weights', count);
  const biasLists = list(biases, 'biases', count);
  network.layers.forEach((layer, l) => {
    const rows = list(weightLists[l], `weights[${l}]`, layer.outputs);
    rows.forEach((row, i) => {
      const where = `weights[${l}][${i}]`;
      copy(list(row, where, layer.inputs), network.weightsOf(l, i), where);
    });
    const column = list(biasLists[l], `biases[${l}]`, layer.outputs);
    const values = column.map((row) => (Array.isArray(row) && row.length === 1 ? row[0] : row));
    copy(values, layer.biases, `biases[${l}]`);
  });
  const texts = textsOf(said, metadata, cost);
  return {
    network,
    ...descriptionFrom(texts, network.sizes, 'metadata', namesOf(names, network)),
  };
}

/** Of each layer, as Knobs writes them; or the one that other programs write; sigmoid if neither. */
function saidOf(activations: unknown, activation: unknown, count: number): ActivationName[] {
  if (activations !== undefined) return list(activations, 'activations') as ActivationName[];
  return activationsOfAll(activationSaid(activation ?? DEFAULT_ACTIVATION), count);
}

function write({ network, names, details, otherMetadata }: NetworkDocument): Uint8Array {
  const { cost, ...metadata } = otherMetadata;
  // The usual one says nothing at its own place, so that it is kept where it says something.
  const isCost = cost !== undefined && cost !== COST && /^\w+Cost$/.test(cost);
  const numbers = (values: Float32Array) => `[${Array.from(values, floatText).join(', ')}]`;
  const weights = network.layers.map(
    ({ outputs }, l) =>
      `[${Array.from({ length: outputs }, (_, i) => numbers(network.weightsOf(l, i))).join(', ')}]`,
  );
  const biases = network.layers.map(
    (layer) => `[${Array.from(layer.biases, (value) => `[${floatText(value)}]`).join(', ')}]`,
  );
  const keep = isCost ? metadata : otherMetadata;
  const plain = network.layers.every((_, l) => areDefault(names[l], network, l));
  const entries: [string, string][] = [
    ['sizes', JSON.stringify(network.sizes)],
    ...(isDefault(network)
      ? []
      : [['activations', JSON.stringify(network.activations)] as [string, string]]),
    ['weights', `[${weights.join(', ')}]`],
    ['biases', `[${biases.join(', ')}]`],
    ['cost', JSON.stringify(isCost ? cost : COST)],
    ...(Object.entries(details) as [string, string][])
      .filter(([, said]) => said !== '')
      .map(([key, said]): [string, string] => [key, JSON.stringify(said)]),
    ...(plain ? [] : [['names', JSON.stringify(names)] as [string, string]]),
    ...(Object.keys(keep).length > 0
      ? [['metadata', JSON.stringify(keep)] as [string, string]]
      : []),
  ];
  const text = entries.map(([key, value]) => `"${key}": ${value}`).join(', ');
  return encodeUtf8(`{${text}}`);
}

/** What a file says about itself; other keys than Knobs's are kept, as texts. */
function textsOf(
  { title, author, notes, ...rest }: Record<string, unknown>,
  metadata: unknown,
  cost: unknown,
): Map<string, string> {
  const said = Object.entries(rest);
  if (isObject(metadata)) said.push(...Object.entries(metadata));
  else if (metadata !== undefined) said.push(['metadata', metadata]);
  if (cost !== undefined && cost !== COST) said.push(['cost', cost]);
  const details = Object.entries({ title, author, notes });
  said.push(...details.filter(([, value]) => value !== undefined));
  return new Map(said.map(([key, value]) => [key, textFrom(value)]));
}

/** Of each layer; none if the file has none. */
function namesOf(names: unknown, network: Network): string[][] {
  if (names === undefined) return [];
  return list(names, 'names', network.layers.length).map((layer, l) =>
    neuronNames(layer, network.layers[l].outputs, own(`names[${l}]`)),
  );
}

function copy(values: readonly unknown[], target: Float32Array, where: string): void {
  values.forEach((value, i) => {
    target[i] = typeof value === 'number' ? value : NaN;
    if (Number.isFinite(target[i])) return;
    throw new KnobsError('nielsen.notNumber', {
      what: own(`${where}[${i}]`),
      found: quote(value),
    });
  });
}

/** @throws KnobsError unless the value is an array of that length */
function list(value: unknown, where: string, length?: number): unknown[] {
  if (Array.isArray(value) && (length === undefined || value.length === length)) return value;
  const what = own(where);
  const expected =
    length === undefined ? message('nielsen.array') : message('nielsen.arrayOf', { count: length });
  if (value === undefined) throw new KnobsError('nielsen.missing', { what, expected });
  throw Array.isArray(value)
    ? new KnobsError('nielsen.otherLength', { what, count: value.length, expected })
    : new KnobsError('nielsen.notArray', { what, found: quote(value), expected });
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
