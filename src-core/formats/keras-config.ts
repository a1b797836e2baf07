import type { ActivationName } from '../network/activations';
import { decodeUtf8 } from '../bytes/utf8';
import { KnobsError } from '../errors';
import type { Tensor } from '../readings/tensor';
import { quote } from '../text/quote';

/*
 * A whole model of Keras in HDF5 has its architecture with it: `model_config`, a text of JSON. It lies in
 * one piece in a heap of the file, where a damaged file would send HDF5's own reading in circles; so it is
 * looked for in the bytes.
 */

/** A layer of weights of a model, in the order in which it computes. */
export interface KerasLayer {
  readonly name: string;
  readonly activation: ActivationName;
}

/** More than the architecture of any network within the limits takes. */
const MOST_BYTES = 2 ** 20;
/** How many texts that begin as one are looked into. */
const MOST_TEXTS = 8;

/** By the names that Keras has for them. */
const ACTIVATION_OF: Readonly<Record<string, ActivationName>> = {
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  linear: 'identity',
  softmax: 'softmax',
};

/** What passes on its inputs as they are, outside of training. */
const PASSING = new Set([
  ...['InputLayer', 'Flatten', 'Reshape', 'Dropout', 'AlphaDropout', 'GaussianNoise'],
  ...['GaussianDropout', 'ActivityRegularization', 'Identity'],
]);

/**
 * The layers of weights that the architecture in a file says it has; null if there is none in it.
 * @throws KnobsError for a layer or an activation that no network of Knobs has, by its name
 */
export function layersInConfig(bytes: Uint8Array): readonly KerasLayer[] | null {
  const config = configIn(bytes);
  if (!config) return null;
  const layers: KerasLayer[] = [];
  for (const { className, name, config: said } of config) {
    const activation = className === 'Dense' || className === 'Activation' ? said.activation : null;
    if (className === 'Dense') {
      layers.push({ name, activation: activationOf(name, activation ?? 'linear') });
    } else if (activation !== null || className === 'ReLU' || className === 'Softmax') {
      const before = layers.pop();
      if (before?.activation !== 'identity' || isChanged(className, said)) {
        throw foreign(name, className);
      }
      layers.push({ ...before, activation: activationOf(name, activation ?? className) });
    } else if (!PASSING.has(className) && !isUsualRescaling(className, said, layers.length)) {
      throw foreign(name, className);
    }
  }
  const wrong = layers.slice(0, -1).find((layer) => layer.activation === 'softmax');
  if (wrong)
    throw new KnobsError('keras.activation', { layer: quote(wrong.name), found: 'softmax' });
  return layers;
}

/**
 * The datasets of these layers under names that tell their order.
 * @throws KnobsError if a layer has no kernel
 */
export function inOrderOf(layers: readonly KerasLayer[], tensors: readonly Tensor[]): Tensor[] {
  return layers.flatMap(({ name }, l) => {
    const own = tensors.filter((tensor) => tensor.name.split('/').includes(name));
    const parts = (['kernel', 'bias'] as const).flatMap((part) => {
      const found = own.find(
        (tensor) => tensor.name.split('/').at(-1)!.replace(/:0$/, '') === part,
      );
      return found ? [{ ...found, name: `layer_${l}/${part}`, valueAt: found.valueAt }] : [];
    });
    if (parts[0]?.name.endsWith('kernel')) return parts;
    throw new KnobsError('keras.noKernel', { layer: quote(name) });
  });
}

interface Said {
  readonly className: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

function configIn(bytes: Uint8Array): readonly Said[] | null {
  for (const [i, start] of [...startsIn(bytes)].entries()) {
    if (i === MOST_TEXTS) return null;
    const config = parsed(textFrom(bytes, start));
    if (!isRecord(config) || !isRecord(config.config)) continue;
    const { layers } = config.config;
    if (!Array.isArray(layers)) continue;
    return layers.filter(isRecord).map((layer) => {
      const said = isRecord(layer.config) ? layer.config : {};
      const name = typeof said.name === 'string' ? said.name : '';
      return { className: String(layer.class_name), name, config: said };
    });
  }
  return null;
}

const BEGINNING = Array.from('{"class_name"', (character) => character.charCodeAt(0));

function* startsIn(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(BEGINNING[0]); at >= 0; at = bytes.indexOf(BEGINNING[0], at + 1)) {
    if (BEGINNING.every((byte, i) => bytes[at + i] === byte)) yield at;
  }
}

/** From a brace to the one that closes it; '' if none does. */
function textFrom(bytes: Uint8Array, start: number): string {
  const end = Math.min(bytes.length, start + MOST_BYTES);
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    const character = String.fromCharCode(bytes[at]);
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) {
      return decodeUtf8(bytes.subarray(start, at + 1)) ?? '';
    }
  }
  return '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function activationOf(layer: string, said: unknown): ActivationName {
  const name = typeof said === 'string' ? said.toLowerCase() : '';
  if (Object.hasOwn(ACTIVATION_OF, name)) return ACTIVATION_OF[name];
  const found = typeof said === 'string' ? said : quote(said);
  throw new KnobsError('keras.activation', { layer: quote(layer), found });
}

/** Whether a layer of ReLU is another than the plain one. */
function isChanged(className: string, { max_value, negative_slope, threshold }: Said['config']) {
  return className === 'ReLU' && Boolean((max_value ?? negative_slope) || threshold);
}

/** Brings pixels from 0..255 to 0..1, which Knobs' own are. */
function isUsualRescaling(className: string, { scale, offset }: Said['config'], before: number) {
  if (className !== 'Rescaling' || before > 0 || typeof scale !== 'number') return false;
  return Math.abs(scale * 255 - 1) < 1e-6 && (offset ?? 0) === 0;
}

function foreign(name: string, className: string): KnobsError {
  return new KnobsError('keras.layer', { layer: quote(name), found: className });
}
