import type { NetworkDocument } from '../network/document';
import { assemble } from './assemble';
import type { Codec, Reading } from './codec';
import { formats } from './format-list';
import { loadH5, readH5, writeH5 } from './h5-library';
import { tensorsIn, textsIn } from './h5-tensors';
import { parseJson } from './json';
import { descriptionFrom, metadataOf } from './native-metadata';
import { withoutZeros } from './utf8';

/** \x89HDF\r\n\x1a\n: how an HDF5 file begins. */
const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** An attribute for what other programs noted, as JSON: HDF5 takes not every name for its own. */
const OTHER = 'metadata';

/**
 * The weights of a Keras 3 model with one Dense for each layer, in HDF5: `layers/dense/vars/0` is
 * the kernel [inputs, outputs], `layers/dense/vars/1` the bias, `layers/dense_1/…` the next layer.
 * Title and names are attributes of the root, under the names they have in the native format; Keras
 * does not look at them.
 */
export const keras: Codec = {
  ...formats.keras,
  sniff: (bytes) => SIGNATURE.every((byte, i) => bytes[i] === byte),
  prepare: loadH5,
  read(bytes, answer): Reading {
    return readH5(bytes, (file) => {
      const assembly = assemble(tensorsIn(file), answer);
      if ('question' in assembly) return assembly;
      const { network } = assembly;
      return {
        document: {
          network,
          ...descriptionFrom(unpacked(textsIn(file)), network.sizes, 'attributes'),
        },
      };
    });
  },
  write,
  loses: () => [],
};

function write(document: NetworkDocument): Uint8Array {
  const { network } = document;
  return writeH5((file) => {
    const layers = file.create_group('layers');
    network.layers.forEach(({ inputs, outputs, biases }, l) => {
      const name = l === 0 ? 'dense' : `dense_${l}`;
      layers.create_group(name).create_group('vars');
      const kernel = new Float32Array(inputs * outputs);
      for (let index = 0; index < outputs; index++) {
        network.weightsOf(l, index).forEach((weight, i) => (kernel[i * outputs + index] = weight));
      }
      const dtype = '<f4';
      file.create_dataset({
        name: `layers/${name}/vars/0`,
        data: kernel,
        shape: [inputs, outputs],
        dtype,
      });
      file.create_dataset({
        name: `layers/${name}/vars/1`,
        data: biases.slice(),
        shape: [outputs],
        dtype,
      });
    });
    const own = Object.entries(metadataOf({ ...document, otherMetadata: {} }));
    const other = Object.entries(document.otherMetadata).sort(([a], [b]) => (a < b ? -1 : 1));
    if (other.length > 0) own.push([OTHER, JSON.stringify(Object.fromEntries(other))]);
    for (const [key, said] of own) file.create_attribute(key, withoutZeros(said));
  });
}

/** The texts of a file, with those that Knobs keeps for other programs in their places. */
function unpacked(texts: ReadonlyMap<string, string>): Map<string, string> {
  const { [OTHER]: packed, ...rest } = Object.fromEntries(texts);
  const other = packed === undefined ? {} : parseJson(packed, `The attribute ${OTHER}`);
  const entries = Object.entries(other ?? {}) as [string, unknown][];
  return new Map([
    ...Object.entries(rest),
    ...entries.map(([key, said]): [string, string] => [
      key,
      typeof said === 'string' ? said : JSON.stringify(said),
    ]),
  ]);
}
