import { KnobsError } from '../errors';
import { joined } from '../bytes/joined';
import { CLASSES, PIXELS, SIDE } from '../network/shape';
import type { DigitSet } from './digit-set';
import { gunzip, isGzip } from '../bytes/gunzip';
import { message, type Message } from '../words/message';

/**
 * The IDX files in which MNIST is published (Y. LeCun, C. Cortes, C. Burges, "The MNIST database
 * of handwritten digits", section "File formats"), raw or gzipped. All numbers are big-endian.
 */

/** The most digits a file may declare: more than any MNIST file has. */
export const MAX_DIGITS = 100_000;

interface Kind {
  /** The file, as it is called in a refusal. */
  readonly what: Message;
  /** 0x08 says the entries are unsigned bytes; the last byte is the number of dimensions. */
  readonly magic: number;
  /** Sizes of the dimensions after the count. */
  readonly dimensions: readonly number[];
}

const IMAGES: Kind = {
  what: message('digits.imagesFile'),
  magic: 0x00000803,
  dimensions: [SIDE, SIDE],
};
const LABELS: Kind = { what: message('digits.labelsFile'), magic: 0x00000801, dimensions: [] };

/** The largest IDX file that can be read, not compressed. */
export const MAX_IDX_BYTES = headerSize(IMAGES) + MAX_DIGITS * PIXELS;

/**
 * Reads a pair of IDX files, raw or gzipped.
 * @param practice how many digits, from the first on, are to practise on; all if left out
 * @param onProgress told now and then how much is read, 0 to 1
 * @throws KnobsError that says what is wrong with which file, where, and what was expected
 */
export function readDigitSet(
  imagesBytes: Uint8Array,
  labelsBytes: Uint8Array,
  name: string,
  practice?: number,
  onProgress?: (share: number) => void,
): DigitSet {
  const images = readIdx(imagesBytes, IMAGES, onProgress);
  const labels = readIdx(labelsBytes, LABELS);
  const count = labels.length;
  if (images.length !== count * PIXELS) {
    throw new KnobsError('digits.unequal', { images: images.length / PIXELS, labels: count });
  }
  const wrong = labels.findIndex((label) => label >= CLASSES);
  if (wrong >= 0) {
    throw new KnobsError('digits.wrongLabel', { number: wrong + 1, count, label: labels[wrong] });
  }
  return { name, images, labels, practice: checkPractice(practice ?? count, count) };
}

/** One set of both: the first set's digits are to practise on, the second set's are the exam. */
export function joinDigitSets(practiceSet: DigitSet, examSet: DigitSet, name: string): DigitSet {
  return {
    name,
    images: joined([practiceSet.images, examSet.images]),
    labels: joined([practiceSet.labels, examSet.labels]),
    practice: practiceSet.labels.length,
  };
}

/** An images file, not compressed. `images` are pixels [count × 784], 0 to 255. */
export function writeImages(images: Uint8Array): Uint8Array {
  return writeIdx(images, IMAGES);
}

/** A labels file, not compressed. `labels` are digits [count]. */
export function writeLabels(labels: Uint8Array): Uint8Array {
  return writeIdx(labels, LABELS);
}

/** Whether a file, raw or gzipped, starts as images do or as labels do; null if as neither. */
export function idxKindOf(file: Uint8Array): 'images' | 'labels' | null {
  let magic = 0;
  const note = (start: Uint8Array) => {
    magic = start.length < 4 ? 0 : viewOf(start).getUint32(0);
    throw new Error('Seen enough.');
  };
  try {
    if (isGzip(file)) gunzip(file, 4, note, message('digits.imagesFile'));
    else note(file);
  } catch {
    if (magic === IMAGES.magic) return 'images';
    if (magic === LABELS.magic) return 'labels';
  }
  return null;
}

function readIdx(file: Uint8Array, kind: Kind, onProgress?: (share: number) => void): Uint8Array {
  const header = headerSize(kind);
  const bytes = isGzip(file)
    ? gunzip(file, header, (start) => declaredSize(start, kind), kind.what, onProgress)
    : file;
  const size = declaredSize(bytes, kind);
  if (bytes.length !== size) {
    const entries = declaredCount(bytes);
    throw new KnobsError('digits.wrongLength', {
      ...{ file: kind.what, found: bytes.length, entries, size },
    });
  }
  return bytes.slice(header);
}

/** The size of the whole file in bytes, by its header. */
function declaredSize(bytes: Uint8Array, kind: Kind): number {
  const { what, magic, dimensions } = kind;
  if (bytes.length < headerSize(kind)) {
    const header = headerSize(kind);
    throw new KnobsError('digits.noHeader', { file: what, found: bytes.length, header });
  }
  const found = viewOf(bytes).getUint32(0);
  if (found !== magic) {
    throw new KnobsError('digits.wrongMagic', {
      ...{ file: what, found: hexadecimal(found), expected: hexadecimal(magic) },
    });
  }
  const count = declaredCount(bytes);
  if (count === 0) throw new KnobsError('digits.empty', { file: what });
  if (count > MAX_DIGITS) {
    throw new KnobsError('digits.tooMany', { file: what, count, most: MAX_DIGITS });
  }
  const sizes = dimensions.map((_, i) => viewOf(bytes).getUint32(8 + 4 * i));
  if (sizes.some((size, i) => size !== dimensions[i])) {
    throw new KnobsError('digits.wrongSize', {
      ...{ file: what, found: sizes.join('×'), expected: dimensions.join('×') },
    });
  }
  return headerSize(kind) + count * entrySize(kind);
}

function writeIdx(entries: Uint8Array, kind: Kind): Uint8Array {
  const bytes = new Uint8Array(headerSize(kind) + entries.length);
  const view = viewOf(bytes);
  view.setUint32(0, kind.magic);
  view.setUint32(4, entries.length / entrySize(kind));
  kind.dimensions.forEach((size, i) => view.setUint32(8 + 4 * i, size));
  bytes.set(entries, headerSize(kind));
  return bytes;
}

function checkPractice(practice: number, count: number): number {
  if (Number.isInteger(practice) && practice >= 0 && practice <= count) return practice;
  throw new KnobsError('digits.wrongPractice', { practice, count });
}

function headerSize({ dimensions }: Kind): number {
  return 8 + 4 * dimensions.length;
}

function entrySize({ dimensions }: Kind): number {
  return dimensions.reduce((product, size) => product * size, 1);
}

function declaredCount(bytes: Uint8Array): number {
  return viewOf(bytes).getUint32(4);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hexadecimal(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}
