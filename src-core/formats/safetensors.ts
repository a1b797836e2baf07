import { encodeUtf8 } from '../bytes/utf8';
import type { NetworkDocument } from '../document/network-document';
import { DEFAULT_ACTIVATION } from '../network/activations';
import { activationTensor } from '../readings/activation-tensors';
import { assemble } from '../readings/assemble';
import type { DirectCodec } from './codec';
import { formats } from './format-list';
import { SNAPSHOTS_KEY, snapshotsFrom, snapshotsText } from './native-snapshots';
import { descriptionFrom, metadataOf } from './native-metadata';
import { headerLength, MAX_HEADER, PREFIX, readContainer } from './safetensors-header';

/** The reference implementation lets the data begin at a multiple of this many bytes. */
const ALIGNMENT = 8;

/**
 * The native format: a safetensors file with float32 tensors under Knobs's own names. Other
 * programs' names and types are read, too. See `safetensors-header.ts` for the container,
 * `assemble.ts` for the tensors, `native-metadata.ts` for title, names and the rest, and
 * `native-snapshots.ts` for the snapshots.
 */
export const safetensors: DirectCodec = {
  ...formats.safetensors,
  sniff(bytes) {
    const length = headerLength(bytes);
    return length !== undefined && length <= MAX_HEADER && bytes[PREFIX] === '{'.charCodeAt(0);
  },
  read(bytes, answer) {
    const { tensors, metadata } = readContainer(bytes);
    const assembly = assemble(tensors, answer);
    if ('question' in assembly) return assembly;
    const { network, remarks, leavesOpen } = assembly;
    const rest = new Map(metadata);
    rest.delete(SNAPSHOTS_KEY);
    const document = { network, ...descriptionFrom(rest, network.sizes) };
    const snapshots = snapshotsFrom(metadata.get(SNAPSHOTS_KEY), document);
    return { document: { ...document, snapshots }, remarks, leavesOpen };
  },
  write,
  loses: () => [],
};

function write(document: NetworkDocument): Uint8Array {
  const { layers, parameters } = document.network;
  const metadata = metadataOf(document);
  const { snapshots = [] } = document;
  if (snapshots.length > 0) metadata[SNAPSHOTS_KEY] = snapshotsText(snapshots, document.network);
  const header: [string, unknown][] = [['__metadata__', metadata]];
  // The parameters lie in the file as they lie in memory: each layer's weights, then its biases.
  for (const { key, inputs, outputs, weightOffset, biasOffset, activation } of layers) {
    header.push([`${key}.weight`, entry([outputs, inputs], weightOffset)]);
    header.push([`${key}.bias`, entry([outputs], biasOffset)]);
    if (activation === DEFAULT_ACTIVATION) continue;
    header.push([activationTensor(key, activation, '.'), entry([0], biasOffset + outputs)]);
  }
  const json = encodeUtf8(JSON.stringify(Object.fromEntries(header)));
  const length = Math.ceil(json.length / ALIGNMENT) * ALIGNMENT;

  const bytes = new Uint8Array(PREFIX + length + 4 * parameters.length);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(length), true);
  bytes.fill(' '.charCodeAt(0), PREFIX, PREFIX + length);
  bytes.set(json, PREFIX);
  parameters.forEach((value, i) => view.setFloat32(PREFIX + length + 4 * i, value, true));
  return bytes;
}

/** @param offset of the first value, counted in values from the beginning of the data */
function entry(shape: number[], offset: number) {
  const count = shape.reduce((product, size) => product * size, 1);
  return { dtype: 'F32', shape, data_offsets: [4 * offset, 4 * (offset + count)] };
}
