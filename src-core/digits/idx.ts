import { KnobsError } from '../errors';
import { joined, joinedShared } from '../bytes/joined';
import { sharedBytes } from '../bytes/shared';
import { CLASSES, PIXELS, SIDE } from '../network/shape';
import type { DigitSet } from './digit-set';
import { message, type Message } from '../words/message';

/**
 * The IDX files in which MNIST is published (Y. LeCun, C. Cortes, C. Burges, "The MNIST database
 * of handwritten digits", section "File formats"), unpacked. All numbers are big-endian. Files as
 * they come, raw or gzipped, are read by `read-digits.ts`.
 */

/** The most digits a file may declare: more than any MNIST file has. */
export const MAX_DIGITS = 100_000;

export interface IdxKind {
  /** The file, as it is called in a refusal. */
  readonly what: Message;
  /** 0x08 says the entries are unsigned bytes; the last byte is the number of dimensions. */
  readonly magic: number;
  /** Sizes of the dimensions after the count. */
  readonly dimensions: readonly number[];
}

export const IMAGES: IdxKind = {
  what: message('digits.imagesFile'),
  magic: 0x00000803,
  dimensions: [SIDE, SIDE],
};
export const LABELS: IdxKind = {
  what: message('digits.labelsFile'),
  magic: 0x00000801,
  dimensions: [],
};

/** The largest IDX file that can be read, not compressed. */
export const MAX_IDX_BYTES = headerSize(IMAGES) + MAX_DIGITS * PIXELS;

/**
 * Reads a pair of files.
 * @param practice how many digits, from the first on, are to practise on; all if left out
 * @throws KnobsError that says what is wrong with which file, where, and what was expected
 */
export function parseDigitSet(
  imagesBytes: Uint8Array,
  labelsBytes: Uint8Array,
  name: string,
  practice?: number,
): DigitSet {
  const images = entriesOf(imagesBytes, IMAGES);
  const labels = entriesOf(labelsBytes, LABELS);
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
    images: joinedShared([practiceSet.images, examSet.images]),
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

function entriesOf(bytes: Uint8Array, kind: IdxKind): Uint8Array {
  const header = headerSize(kind);
  const size = declaredSize(bytes, kind);
  if (bytes.length !== size) {
    const entries = declaredCount(bytes);
    throw new KnobsError('digits.wrongLength', {
      ...{ file: kind.what, found: bytes.length, entries, size },
    });
  }
  const entries = kind === IMAGES ? sharedBytes(size - header) : new Uint8Array(size - header);
  entries.set(bytes.subarray(header));
  return entries;
}

/** The size of the whole file in bytes, by its header. @throws KnobsError if that is not one */
export function declaredSize(bytes: Uint8Array, kind: IdxKind): number {
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

function writeIdx(entries: Uint8Array, kind: IdxKind): Uint8Array {
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

export function headerSize({ dimensions }: IdxKind): number {
  return 8 + 4 * dimensions.length;
}

function entrySize({ dimensions }: IdxKind): number {
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
