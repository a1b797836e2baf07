import { KnobsError } from '../errors';
import type { NetworkDocument } from '../network/document';
import type { Codec, Reading, WriteOptions } from './codec';
import { onnx } from './onnx';
import { quote } from './quote';
import { csv } from './csv';
import { formatNamed } from './format-list';
import { keras } from './keras';
import { nielsenJson } from './nielsen-json';
import { npz } from './npz';
import { safetensors } from './safetensors';

/** All formats that networks are read from and written to; the first is the native one. */
export const codecs: readonly Codec[] = [safetensors, npz, onnx, keras, nielsenJson, csv];

/** Far more than any network within the limits takes in any format. */
const MAX_BYTES = 32 * 2 ** 20;

/** First bytes of files that people pick by mistake. */
const FOREIGN: readonly { readonly what: string; readonly start: readonly number[] }[] = [
  { what: 'a PNG picture', start: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', start: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', start: [0x47, 0x49, 0x46, 0x38] },
  { what: 'a PDF document', start: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a zip archive', start: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'a gzip file', start: [0x1f, 0x8b] },
];

/**
 * Reads a network in any format, told by its content; the name only helps where that does not.
 * Asynchronous, because some formats load what they need only then.
 * @param answer the key of a choice, if reading the same bytes asked a question before
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export async function readNetwork(
  bytes: Uint8Array,
  fileName: string,
  answer?: string,
): Promise<Reading> {
  const codec = codecOf(bytes, fileName);
  await codec.prepare?.();
  return codec.read(bytes, answer);
}

/** The document as a file of this name. @throws KnobsError if the format cannot be loaded */
export async function writeNetwork(
  document: NetworkDocument,
  fileName: string,
  options?: WriteOptions,
): Promise<Uint8Array> {
  const codec = codecFor(fileName);
  await codec.prepare?.();
  return codec.write(document, options);
}

/** The codec that reads these bytes. @throws KnobsError if there is none */
export function codecOf(bytes: Uint8Array, fileName: string): Codec {
  if (bytes.length === 0) throw new KnobsError(`${quote(fileName)} is empty; ${expected()}`);
  if (bytes.length > MAX_BYTES) {
    throw new KnobsError(
      `${quote(fileName)} has ${bytes.length} bytes; no network of Knobs takes more than ${MAX_BYTES}.`,
    );
  }
  const sniffed = codecs.find((codec) => codec.sniff(bytes));
  if (sniffed) return sniffed;
  const foreign = FOREIGN.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (foreign) throw new KnobsError(`${quote(fileName)} is ${foreign.what}; ${expected()}`);
  const named = codecNamed(fileName);
  if (named) return named;
  throw new KnobsError(`${quote(fileName)} is in no format that Knobs reads; ${expected()}`);
}

/** The codec that a file of this name is written with; the native one if the name says nothing. */
export function codecFor(fileName: string): Codec {
  return codecNamed(fileName) ?? codecs[0];
}

/** The codec whose extension a file's name has, if there is one. */
export function codecNamed(fileName: string): Codec | undefined {
  const format = formatNamed(fileName);
  return codecs.find(({ name }) => name === format?.name);
}

function expected(): string {
  const formats = codecs.map(({ name, extensions }) => `${name} (.${extensions.join(', .')})`);
  const last = formats.pop();
  return `expected a network as ${formats.length ? `${formats.join(', ')} or ` : ''}${last}.`;
}
