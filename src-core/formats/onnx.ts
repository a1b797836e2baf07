import { KnobsError } from '../errors';
import type { NetworkDocument } from '../document/network-document';
import type { DirectCodec } from './codec';
import { formats } from './format-list';
import { lossesElsewhere } from './losses';
import { descriptionFrom, metadataOf } from './native-metadata';
import { networkOfGraph } from './onnx-graph';
import { readModel } from './onnx-proto';
import { writeModel } from './onnx-write';
import { wellFormed } from '../bytes/utf8';

/** The tags of the fields 2 to 8 of a ModelProto, which follow its version. */
const SECOND_FIELDS = [0x12, 0x1a, 0x22, 0x28, 0x32, 0x3a, 0x42];

/**
 * ONNX models that compute a network of Knobs, see `onnx-graph.ts`. The notes are the model's
 * doc_string; title, author and names are its metadata_props, under the names they have in the
 * native format.
 */
export const onnx: DirectCodec = {
  ...formats.onnx,
  // A protocol buffer has no mark of its own: a small ir_version, then another of its fields.
  sniff: (bytes) =>
    bytes[0] === 0x08 && bytes[1] > 0 && bytes[1] < 64 && SECOND_FIELDS.includes(bytes[2]),
  read: (bytes) => ({ document: read(bytes) }),
  write(document) {
    const { notes } = document.details;
    const { notes: _, ...metadata } = metadataOf(document);
    return writeModel(document.network, wellFormed(notes), metadata);
  },
  loses: lossesElsewhere,
};

function read(bytes: Uint8Array): NetworkDocument {
  const { graph, docString, metadata } = readModel(bytes);
  if (!graph) throw new KnobsError('onnx.noGraph');
  const network = networkOfGraph(graph);
  const said = docString === '' ? metadata : new Map([...metadata, ['notes', docString]]);
  return { network, ...descriptionFrom(said, network.sizes, 'metadata_props') };
}
