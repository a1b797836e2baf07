import { KnobsError } from '../errors';
import type { NetworkDocument } from '../document/network-document';
import type { Network } from '../network/network';
import { DEFAULT_ACTIVATION } from '../network/activations';
import { activationTensor } from '../readings/activation-tensors';
import { assemble } from '../readings/assemble';
import type { DirectCodec } from './codec';
import { formats } from './format-list';
import { lossesElsewhere } from './losses';
import { descriptionFrom, metadataFromJson } from './native-metadata';
import { areDefault, neuronNames } from './neuron-names';
import { readNpy, writeFloats, writeTexts, writeUtf8, type TextArray } from './npy';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor } from '../readings/tensor';
import { wellFormed, withoutZeros } from '../bytes/utf8';
import { isZip, memberNames, unzip, zip } from './zip';

const END = '.npy';
const METADATA = 'metadata.json';
const DETAILS = ['title', 'author', 'notes'];

/**
 * NumPy's archive of arrays: `hidden1/weight` [outputs, inputs], `hidden1/bias` [outputs], …. What
 * the document says about itself are arrays of texts, where NumPy finds it, too: `title`, `author`,
 * `notes`; `hidden1/names` [outputs]; `metadata.json` of keys and texts in UTF-8, since an array of
 * them would have to be as wide as the longest everywhere. Files of before have `metadata` [n, 2].
 */
export const npz: DirectCodec = {
  ...formats.npz,
  sniff(bytes) {
    if (!isZip(bytes)) return false;
    // A local header (APPNOTE 4.3.7): at 26 the length of the first member's name, at 30 the name.
    const [nameLength, name] = [bytes[26] | (bytes[27] << 8), bytes.subarray(30, 30 + 1024)];
    const end = Array.from(name.subarray(nameLength - END.length, nameLength));
    const names = memberNames(bytes) ?? [String.fromCharCode(...end)];
    return names.some((one) => one.endsWith(END));
  },
  read(bytes, answer) {
    const tensors: Tensor[] = [];
    const texts: TextArray[] = [];
    for (const [name, content] of unzip(bytes)) {
      // A folder, as archives have it that were not packed by NumPy.
      if (name.endsWith('/') && content.length === 0) continue;
      if (!name.endsWith(END)) {
        throw new KnobsError('npz.notArrays', { name: quote(name), end: END });
      }
      const array = readNpy(name.slice(0, -END.length), content);
      if ('texts' in array) texts.push(array);
      else tensors.push(array);
    }
    const assembly = assemble(tensors, answer, 'array');
    if ('question' in assembly) return assembly;
    const { network, ...said } = assembly;
    return { document: documentOf(network, texts), ...said };
  },
  write,
  loses: lossesElsewhere,
};

function write({ network, names, details, otherMetadata }: NetworkDocument): Uint8Array {
  const members = new Map<string, Uint8Array>();
  network.layers.forEach(({ key, inputs, outputs, weights, biases, activation }, l) => {
    members.set(`${key}/weight${END}`, writeFloats([outputs, inputs], weights));
    members.set(`${key}/bias${END}`, writeFloats([outputs], biases));
    if (activation !== DEFAULT_ACTIVATION) {
      const name = activationTensor(key, activation, '/');
      members.set(name + END, writeFloats([0], new Float32Array(0)));
    }
    if (!areDefault(names[l], network, l)) {
      members.set(`${key}/names${END}`, writeTexts([outputs], names[l].map(withoutZeros)));
    }
  });
  for (const [key, said] of Object.entries(details) as [string, string][]) {
    if (said !== '') members.set(`${key}${END}`, writeTexts([], [withoutZeros(said)]));
  }
  const other = Object.entries(otherMetadata).sort(([a], [b]) => (a < b ? -1 : 1));
  if (other.length > 0) {
    const texts = other.map((entry) => entry.map(wellFormed));
    members.set(METADATA + END, writeUtf8(JSON.stringify(Object.fromEntries(texts))));
  }
  return zip(members);
}

function documentOf(network: Network, arrays: readonly TextArray[]): NetworkDocument {
  const metadata = new Map<string, string>();
  const details: [string, string][] = [];
  const names: string[][] = [];
  for (const { name, shape, texts } of arrays) {
    const what = tensorNamed('array', name);
    const layer = network.layers.findIndex(({ key }) => name === `${key}/names`);
    if (layer >= 0) {
      names[layer] = neuronNames(texts, network.layers[layer].outputs, what);
    } else if (name === 'metadata' && shape.length === 2 && shape[1] === 2) {
      texts.forEach((said, i) => i % 2 === 1 && metadata.set(texts[i - 1], said));
    } else if (shape.length > 0) {
      throw new KnobsError('npz.texts', { what });
    } else if (name === METADATA) {
      const found = metadataFromJson(texts[0], what);
      found.forEach((said, key) => metadata.set(key, said));
    } else if (DETAILS.includes(name)) details.push([name, texts[0]]);
    else metadata.set(name, texts[0]);
  }
  const said = new Map([...metadata, ...details]);
  return { network, ...descriptionFrom(said, network.sizes, 'metadata', names) };
}
