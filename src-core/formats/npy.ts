import { strFromU8, strToU8 } from 'fflate';
import { KnobsError } from '../errors';
import { floatReader, type FloatType } from './float-types';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor } from '../readings/tensor';
import { decodeUtf8 } from '../bytes/utf8';
import type { Message } from '../words/message';

/**
 * NumPy's .npy files, by the description of numpy.lib.format: a magic string, a version, the length
 * of the header, the header as a Python dictionary, then the values.
 */

/** `\x93NUMPY` */
const MAGIC = Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59);

/** NumPy lets the values begin at a multiple of this many bytes. */
const ALIGNMENT = 64;

/** NumPy itself reads no longer header, unless told to. */
const MAX_HEADER = 10_000;

/** More texts than anything has to say about a network. */
const MAX_TEXTS = 2000;

const FLOATS: Readonly<Record<string, FloatType>> = { f2: 'F16', f4: 'F32', f8: 'F64' };

/** An array of texts, in row-major order. */
export interface TextArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly texts: readonly string[];
}

/**
 * @returns an array of numbers as a tensor, or one of texts
 * @throws KnobsError if the file is cut short, or its values are neither
 */
export function readNpy(name: string, bytes: Uint8Array): Tensor | TextArray {
  const what = tensorNamed('array', name);
  const { header, data } = split(bytes, what);
  const descr = /'descr': *'([^']{1,20})'/.exec(header)?.[1] ?? '';
  const order = /'fortran_order': *(True|False)/.exec(header)?.[1];
  const shape = shapeIn(header);
  if (order === undefined || shape === undefined) {
    throw new KnobsError('npy.header', { what, header: quote(header) });
  }
  const count = shape.reduce((product, size) => product * size, 1);
  const [, endian, kind, digits] = /^([<>|=]?)([a-zA-Z])(\d+)$/.exec(descr) ?? [];
  const bytesEach = kind === 'U' ? 4 * Number(digits) : Number(digits);
  const float = Object.hasOwn(FLOATS, kind + digits) ? FLOATS[kind + digits] : undefined;
  const isText = (kind === 'U' || kind === 'S') && bytesEach > 0 && count <= MAX_TEXTS;
  if (/^\|?O\d*$/.test(descr)) {
    throw new KnobsError('npy.objects', { what });
  }
  if (float === undefined && !isText) {
    throw new KnobsError('npy.dtype', { what, found: quote(descr || header) });
  }
  if (data.length !== count * bytesEach) {
    throw new KnobsError('tensor.bytes', {
      ...{ what, found: data.length, shape: quote(shape), needed: count * bytesEach, type: descr },
    });
  }
  const fortran = order === 'True';
  const place = (i: number) => (fortran ? columnMajor(i, shape) : i);
  if (float === undefined) {
    const texts = Array.from({ length: count }, (_, i) => {
      const item = data.subarray(place(i) * bytesEach, (place(i) + 1) * bytesEach);
      return kind === 'S' ? fromBytes(item, what) : fromUtf32(item, endian !== '>', what);
    });
    return { name, shape, texts };
  }
  const valueOf = floatReader(float, data, endian !== '>');
  return { name, shape, valueAt: fortran ? (i) => valueOf(place(i)) : valueOf };
}

/** Float32 values, row-major. */
export function writeFloats(shape: readonly number[], values: Float32Array): Uint8Array {
  const bytes = withHeader('<f4', shape, 4 * values.length);
  const view = new DataView(bytes.buffer, bytes.length - 4 * values.length);
  values.forEach((value, i) => view.setFloat32(4 * i, value, true));
  return bytes;
}

/** Texts, each padded with zeros to the longest, as NumPy has them. */
export function writeTexts(shape: readonly number[], texts: readonly string[]): Uint8Array {
  const characters = texts.map((text) => Array.from(text, (one) => one.codePointAt(0)!));
  const longest = Math.max(1, ...characters.map(({ length }) => length));
  const size = 4 * longest * texts.length;
  const bytes = withHeader(`<U${longest}`, shape, size);
  const view = new DataView(bytes.buffer, bytes.length - size);
  characters.forEach((points, i) =>
    points.forEach((point, at) => view.setUint32(4 * (i * longest + at), point, true)),
  );
  return bytes;
}

/** One text as bytes of UTF-8, which NumPy has as they are. */
export function writeUtf8(text: string): Uint8Array {
  const content = strToU8(text);
  const bytes = withHeader(`|S${content.length}`, [], content.length);
  bytes.set(content, bytes.length - content.length);
  return bytes;
}

function split(bytes: Uint8Array, what: Message): { header: string; data: Uint8Array } {
  if (bytes.length < 12 || !MAGIC.every((byte, i) => bytes[i] === byte)) {
    throw new KnobsError('npy.begin', { what });
  }
  const version = bytes[6];
  if (version < 1 || version > 3) {
    throw new KnobsError('npy.version', { what, version });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const begin = version === 1 ? 10 : 12;
  if (length > MAX_HEADER) {
    throw new KnobsError('npy.longHeader', { what, length, most: MAX_HEADER });
  }
  if (begin + length > bytes.length) throw new KnobsError('zip.cutShort', { what });
  return {
    header: strFromU8(bytes.subarray(begin, begin + length), true),
    data: bytes.subarray(begin + length),
  };
}

/** The tuple behind 'shape', or undefined if there is none of whole numbers. */
function shapeIn(header: string): number[] | undefined {
  const tuple = /'shape': *\(([^)]{0,500})\)/.exec(header)?.[1];
  if (tuple === undefined) return undefined;
  const sizes = tuple.split(',').map((size) => size.trim());
  // Python writes a comma behind the only one.
  if (sizes[sizes.length - 1] === '') sizes.pop();
  // Each by itself: one pattern for all would try every way to split up their digits. Python 2 wrote 784L.
  if (!sizes.every((size) => /^\d{1,15}L?$/.test(size))) return undefined;
  return sizes.map((size) => parseInt(size, 10));
}

/** Zeros behind the header that says what they are. */
function withHeader(descr: string, shape: readonly number[], size: number): Uint8Array {
  const tuple = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${tuple}), }`;
  const begin = MAGIC.length + 4;
  const length = Math.ceil((begin + header.length + 1) / ALIGNMENT) * ALIGNMENT - begin;
  const bytes = new Uint8Array(begin + length + size);
  bytes.set(MAGIC);
  bytes[6] = 1;
  new DataView(bytes.buffer).setUint16(8, length, true);
  bytes.set(strToU8(`${header.padEnd(length - 1)}\n`), begin);
  return bytes;
}

/** Where a row-major position of a matrix is in column-major order. */
function columnMajor(index: number, [rows, columns = 1]: readonly number[]): number {
  return (index % columns) * rows + Math.floor(index / columns);
}

/** Text of UTF-32, without the zeros behind it. */
function fromUtf32(item: Uint8Array, little: boolean, what: Message): string {
  const view = new DataView(item.buffer, item.byteOffset, item.length);
  let end = item.length;
  while (end > 0 && view.getUint32(end - 4, little) === 0) end -= 4;
  let text = '';
  for (let i = 0; i < end; i += 4) {
    const point = view.getUint32(i, little);
    if (point > 0x10ffff) throw new KnobsError('npy.notUnicode', { what });
    text += String.fromCodePoint(point);
  }
  return text;
}

/** Text of UTF-8, without the zeros behind it. */
function fromBytes(item: Uint8Array, what: Message): string {
  const text = decodeUtf8(item.subarray(0, item.findLastIndex((byte) => byte !== 0) + 1));
  if (text === undefined) throw new KnobsError('npy.notUtf8', { what });
  return text;
}
