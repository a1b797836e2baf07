import { KnobsError } from '../errors';
import type { NetworkDocument } from '../document/network-document';
import type { Codec, Reading, WriteOptions } from './codec';
import { onnx } from './onnx';
import { quote } from '../text/quote';
import { csv } from './csv';
import { foreignKind } from './foreign-files';
import { formatNamed } from './format-list';
import { keras } from './keras';
import { nielsenJson } from './nielsen-json';
import { npz } from './npz';
import { safetensors } from './safetensors';
import { message, type Message } from '../words/message';

/** All formats that networks are read from and written to; the first is the native one. */
export const codecs: readonly Codec[] = [safetensors, npz, onnx, keras, nielsenJson, csv];

/** Far more than any network within the limits takes in any format. */
const MAX_BYTES = 32 * 2 ** 20;

/**
 * Reads a network in any format, told by its content; the name only helps where that does not.
 * Asynchronous, because some formats are read by a thread of their own.
 * @param answer the key of a choice, if reading the same bytes asked a question before
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export async function readNetwork(
  bytes: Uint8Array,
  fileName: string,
  answer?: string,
): Promise<Reading> {
  return codecOf(bytes, fileName).read(bytes, answer);
}

/** The document as a file of this name. @throws KnobsError if the format cannot be loaded */
export async function writeNetwork(
  document: NetworkDocument,
  fileName: string,
  options?: WriteOptions,
): Promise<Uint8Array> {
  return codecFor(fileName).write(document, options);
}

/** The codec that reads these bytes. @throws KnobsError if there is none */
export function codecOf(bytes: Uint8Array, fileName: string): Codec {
  if (bytes.length === 0)
    throw new KnobsError('format.empty', { file: quote(fileName), expected: expected() });
  if (bytes.length > MAX_BYTES) {
    throw new KnobsError('format.tooLarge', {
      ...{ file: quote(fileName), bytes: bytes.length, most: MAX_BYTES },
    });
  }
  const sniffed = codecs.find((codec) => codec.sniff(bytes));
  if (sniffed) return sniffed;
  const foreign = foreignKind(bytes);
  if (foreign) {
    const { kind, instead = expected() } = foreign;
    throw new KnobsError('format.foreign', { file: quote(fileName), kind, instead });
  }
  const named = codecNamed(fileName);
  if (named) return named;
  throw new KnobsError('format.unknown', { file: quote(fileName), expected: expected() });
}

/** The codec that a file of this name is written with; the native one if the name says nothing. */
export function codecFor(fileName: string): Codec {
  return codecNamed(fileName) ?? codecs[0];
}

/**
 * Whether a file of this name is written in the format that these bytes are in: then Save may write
 * to where they came from.
 * @throws KnobsError if they are in no format
 */
export function isNamedByFormat(bytes: Uint8Array, fileName: string): boolean {
  return codecFor(fileName) === codecOf(bytes, fileName);
}

/** The codec whose extension a file's name has, if there is one. */
export function codecNamed(fileName: string): Codec | undefined {
  const format = formatNamed(fileName);
  return codecs.find(({ name }) => name === format?.name);
}

function expected(): Message {
  const formats = codecs.map(({ name, extensions }) => ({ name, extensions }));
  return message('format.expected', { formats });
}
