import { KnobsError } from '../errors';
import type { NetworkDocument } from '../network/document';
import type { Codec } from './codec';
import { quote } from './quote';
import { safetensors } from './safetensors';

/** All formats that networks are read from and written to; the first is the native one. */
export const codecs: readonly Codec[] = [safetensors];

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
 * @throws KnobsError that says what is wrong, where, and what was expected
 */
export function readNetwork(bytes: Uint8Array, fileName: string): NetworkDocument {
  if (bytes.length === 0) throw new KnobsError(`${quote(fileName)} is empty; ${expected()}`);
  const sniffed = codecs.find((codec) => codec.sniff(bytes));
  if (sniffed) return sniffed.read(bytes);
  const foreign = FOREIGN.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (foreign) throw new KnobsError(`${quote(fileName)} is ${foreign.what}; ${expected()}`);
  const named = codecNamed(fileName);
  if (named) return named.read(bytes);
  throw new KnobsError(`${quote(fileName)} is in no format that Knobs reads; ${expected()}`);
}

/** The codec that a file of this name is written with; the native one if the name says nothing. */
export function codecFor(fileName: string): Codec {
  return codecNamed(fileName) ?? codecs[0];
}

function codecNamed(fileName: string): Codec | undefined {
  const name = fileName.toLowerCase();
  return codecs.find(({ extensions }) => extensions.some((end) => name.endsWith(`.${end}`)));
}

function expected(): string {
  const formats = codecs.map(({ name, extensions }) => `${name} (.${extensions.join(', .')})`);
  return `expected a network as ${formats.join(' or ')}.`;
}
