import { sharedBytes } from '../bytes/shared';
import { CLASSES, PIXELS, SIDE } from '../network/shape';
import type { DigitSet } from './digit-set';

/**
 * How the pixels of a set lie in its file. Inside Knobs they always lie row by row, 0 for paper and
 * 255 for ink.
 */
export interface StoredAs {
  /** `columns` where the pixels of a column follow each other, as in EMNIST. */
  readonly order: 'rows' | 'columns';
  /** Whether ink is white (the larger number), as in MNIST, or black. */
  readonly ink: 'white' | 'black';
  /** The largest number: some files only say whether there is ink. */
  readonly largest: 1 | 255;
}

/** What a person says of it, as far as they do. */
export type ForcedStorage = Partial<Pick<StoredAs, 'order' | 'ink'>>;

export const AS_MNIST: StoredAs = { order: 'rows', ink: 'white', largest: 255 };

/** As many digits of a set, evenly spread, say which way round it lies. */
const TRIED = 2000;

/** By how much, of all digits, one way round must read better than the other. */
const CLEARLY = 0.02;

/**
 * How a set is stored, by evidence: what is written with is the rarer of black and white, and the
 * order is the one in which more digits look like the means of `reference`, if that is so clearly.
 * @param reference upright digits of the same labels; null if there are none to compare with
 */
export function storedAs(
  set: DigitSet,
  reference: DigitSet | null,
  forced: ForcedStorage = {},
): StoredAs {
  const largest = set.images.some((pixel) => pixel > 1) || isBlank(set) ? 255 : 1;
  const ink = forced.ink ?? (meanOf(set.images) > largest / 2 ? 'black' : 'white');
  if (forced.order !== undefined || reference === null) {
    return { order: forced.order ?? 'rows', ink, largest };
  }
  const isTurned = readsTurned(set, meansOf(reference), { order: 'columns', ink, largest });
  return { order: isTurned ? 'columns' : 'rows', ink, largest };
}

/** The set as Knobs has it; itself if it already is. */
export function asMnist(set: DigitSet, stored: StoredAs): DigitSet {
  const { order, ink, largest } = stored;
  if (order === 'rows' && ink === 'white' && largest === 255) return set;
  const images = sharedBytes(set.images.length);
  for (let start = 0; start < images.length; start += PIXELS) {
    putRight(set.images.subarray(start, start + PIXELS), stored, images, start);
  }
  return { ...set, images };
}

/** Writes one digit [784] as Knobs has it into `images` from `start` on. */
function putRight(
  pixels: Uint8Array,
  { order, ink, largest }: StoredAs,
  images: Uint8Array,
  start: number,
): void {
  for (let p = 0; p < PIXELS; p++) {
    const from = order === 'rows' ? p : (p % SIDE) * SIDE + Math.floor(p / SIDE);
    const value = pixels[from] * (255 / largest);
    images[start + p] = ink === 'white' ? value : 255 - value;
  }
}

function isBlank({ images }: DigitSet): boolean {
  return images.every((pixel) => pixel === 0);
}

function meanOf(values: Uint8Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The mean practice digit of each label [10 × 784], 0 to 255. */
function meansOf({ images, labels, practice }: DigitSet): Float64Array {
  const means = new Float64Array(CLASSES * PIXELS);
  const counts = new Float64Array(CLASSES);
  for (let i = 0; i < practice; i++) {
    counts[labels[i]]++;
    for (let p = 0; p < PIXELS; p++) means[labels[i] * PIXELS + p] += images[i * PIXELS + p];
  }
  // Of a label without digits the mean is NaN: nothing is nearest to that.
  return means.map((sum, at) => sum / counts[Math.floor(at / PIXELS)]);
}

/** Whether clearly more digits are nearest to the mean of their label in columns than in rows. */
function readsTurned(set: DigitSet, means: Float64Array, columns: StoredAs): boolean {
  const count = set.labels.length;
  const step = Math.max(1, Math.ceil(count / TRIED));
  const upright = new Uint8Array(PIXELS);
  const isRight = (digit: Uint8Array, label: number, stored: StoredAs) => {
    putRight(digit, stored, upright, 0);
    return nearest(upright, means) === label;
  };
  let [tried, turnedOnly, rowsOnly] = [0, 0, 0];
  for (let i = 0; i < count; i += step, tried++) {
    const digit = set.images.subarray(i * PIXELS, (i + 1) * PIXELS);
    const inRows = isRight(digit, set.labels[i], { ...columns, order: 'rows' });
    const inColumns = isRight(digit, set.labels[i], columns);
    if (inColumns && !inRows) turnedOnly++;
    if (inRows && !inColumns) rowsOnly++;
  }
  const gained = turnedOnly - rowsOnly;
  // Twice the standard error of the difference, after McNemar: of digits that differ at all.
  return gained > CLEARLY * tried && gained > 2 * Math.sqrt(turnedOnly + rowsOnly);
}

/** The label whose mean is nearest to a digit [784]. */
function nearest(digit: Uint8Array, means: Float64Array): number {
  let [found, least] = [0, Infinity];
  for (let label = 0; label < CLASSES; label++) {
    let distance = 0;
    for (let p = 0; p < PIXELS; p++) distance += (digit[p] - means[label * PIXELS + p]) ** 2;
    if (distance < least) [found, least] = [label, distance];
  }
  return found;
}
