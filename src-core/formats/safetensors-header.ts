import { KnobsError } from '../errors';
import { BYTES_PER_FLOAT, floatReader, type FloatType } from './float-types';
import { byteIn, parseJson } from './json';
import { quote } from '../text/quote';
import { tensorNamed, type Tensor } from '../readings/tensor';
import { decodeUtf8 } from '../bytes/utf8';
import { message } from '../words/message';

/**
 * The container of the safetensors format, as published in the README of
 * github.com/huggingface/safetensors: 8 bytes with the length of the header (little-endian), the
 * header as JSON, then the tensors' data without overlaps or holes.
 */

/** The longest header that is read, in bytes. The format allows 100 MB; taking those in costs several times as much. */
export const MAX_HEADER = 10_000_000;

/** More tensors than any network that Knobs could hold has. */
const MAX_TENSORS = 1000;

const METADATA = message('part.own', { name: '__metadata__' });

const BLANK = 0x20;

/** Bytes before the header. */
export const PREFIX = 8;

/** What a file has: its tensors in the order of the header, and the texts of `__metadata__`. */
interface Container {
  readonly tensors: readonly Tensor[];
  readonly metadata: ReadonlyMap<string, string>;
}

/** The length of the header as the first 8 bytes declare it, if they are there. */
export function headerLength(bytes: Uint8Array): bigint | undefined {
  if (bytes.length < PREFIX) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
}

/** @throws KnobsError unless the bytes are a well-formed safetensors file of floating-point tensors */
export function readContainer(bytes: Uint8Array): Container {
  // The header starts with {, so what is parsed is an object.
  const header = parseJson(headerText(bytes), message('part.header'), byteIn(PREFIX)) as Record<
    string,
    unknown
  >;
  const names = Object.keys(header).filter((key) => key !== '__metadata__');
  if (names.length > MAX_TENSORS) {
    const count = names.length;
    throw new KnobsError('safetensors.tooManyTensors', { count, most: MAX_TENSORS });
  }
  const data = bytes.subarray(PREFIX + Number(headerLength(bytes)));
  const places = names.map((name) => placeOf(name, header[name], data.length));
  checkCoverage(places, data.length);
  return {
    metadata: metadataOf(Object.hasOwn(header, '__metadata__') ? header['__metadata__'] : {}),
    tensors: places.map(({ name, shape, dtype, begin, end }) => ({
      name,
      shape,
      valueAt: floatReader(dtype, data.subarray(begin, end)),
    })),
  };
}

function headerText(bytes: Uint8Array): string {
  const length = headerLength(bytes);
  if (length === undefined) {
    throw new KnobsError('safetensors.noLength', { bytes: bytes.length, prefix: PREFIX });
  }
  if (length > MAX_HEADER) {
    throw new KnobsError('safetensors.longHeader', { length: String(length), most: MAX_HEADER });
  }
  if (length > bytes.length - PREFIX) {
    const rest = bytes.length - PREFIX;
    throw new KnobsError('safetensors.cutHeader', { length: String(length), rest });
  }
  const header = bytes.subarray(PREFIX, PREFIX + Number(length));
  if (header[0] !== '{'.charCodeAt(0)) {
    throw new KnobsError('safetensors.noObject');
  }
  const text = decodeUtf8(withoutPadding(header));
  if (text === undefined) throw new KnobsError('safetensors.notUtf8');
  return text;
}

/** The format lets blanks stand behind the header, for example to place the data. */
function withoutPadding(header: Uint8Array): Uint8Array {
  return header.subarray(0, header.findLastIndex((byte) => byte !== BLANK) + 1);
}

interface Place {
  readonly name: string;
  readonly dtype: FloatType;
  readonly shape: readonly number[];
  /** In bytes from the beginning of the data; `end` is not included. */
  readonly begin: number;
  readonly end: number;
}

function placeOf(name: string, entry: unknown, size: number): Place {
  const what = tensorNamed('tensor', name);
  if (!isObject(entry)) {
    throw new KnobsError('safetensors.noEntry', { what, found: quote(entry) });
  }
  const { dtype, shape, data_offsets: offsets } = entry;
  if (!isFloatType(dtype)) {
    throw new KnobsError('safetensors.dtype', { what, found: quote(dtype) });
  }
  if (!isCounts(shape)) {
    const expected = message('shape.wholeNumbers');
    throw new KnobsError('tensor.shape', { what, shape: quote(shape), expected });
  }
  if (!isCounts(offsets) || offsets.length !== 2 || offsets[0] > offsets[1]) {
    throw new KnobsError('safetensors.offsets', { what, found: quote(offsets) });
  }
  const [begin, end] = offsets;
  if (end > size) {
    throw new KnobsError('safetensors.beyond', { what, end, size });
  }
  const needed = shape.reduce((product, length) => product * length, BYTES_PER_FLOAT[dtype]);
  if (end - begin !== needed) {
    throw new KnobsError('tensor.bytes', {
      ...{ what, found: end - begin, shape: quote(shape), needed, type: dtype },
    });
  }
  return { name, dtype, shape, begin, end };
}

/** Every byte of the data belongs to one tensor: the format forbids overlaps and holes. */
function checkCoverage(places: readonly Place[], size: number): void {
  const ordered = [...places].sort((a, b) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const { name, begin, end } of ordered) {
    if (begin < covered) {
      const what = tensorNamed('tensor', name);
      throw new KnobsError('safetensors.overlap', { what, begin, covered });
    }
    if (begin > covered) throw hole(covered, begin);
    covered = end;
  }
  if (covered < size) throw hole(covered, size);
}

function hole(from: number, to: number): KnobsError {
  return new KnobsError('safetensors.hole', { from, to: to - 1 });
}

function metadataOf(value: unknown): Map<string, string> {
  if (!isObject(value)) {
    throw new KnobsError('metadata.notTexts', { what: METADATA, found: quote(value) });
  }
  return new Map(
    Object.entries(value).map(([key, text]) => {
      if (typeof text === 'string') return [key, text];
      throw new KnobsError('metadata.notText', {
        ...{ what: METADATA, found: quote(text), key: quote(key) },
      });
    }),
  );
}

function isFloatType(value: unknown): value is FloatType {
  return typeof value === 'string' && Object.hasOwn(BYTES_PER_FLOAT, value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
