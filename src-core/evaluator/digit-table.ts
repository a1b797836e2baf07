import type { DigitSet } from '../digits/digit-set';
import { CLASSES, PIXELS } from '../network/shape';
import { digitOrder } from './digit-order';
import * as header from './kernel/header';
import type { KernelMemory } from './kernel-memory';

/** A set of digits in the kernel's memory, in its own order, as sparse rows and sparse columns. */
export interface DigitTable {
  readonly count: number;
  /** Labels [count], 0 to 9, in the order of the set. */
  readonly labels: Uint8Array;
  /** Which digit of the set stands in each of the kernel's places [count]. */
  readonly order: Uint32Array;
  readonly practice: number;
  readonly tiles: number;
  /** A pointer to where each place's row of entries starts and ends [places × 2]. */
  readonly rows: number;
  /** Entries of all rows. */
  readonly rowEntries: number;
  /** Neighbouring tiles that are walked at a time. */
  readonly spans: number;
  /** Entries of each pixel's column [784]. */
  readonly columnEntries: Uint32Array;
  /** A pointer to pointers [784 × (spans + 1)]: where each span's entries of a pixel's column start. */
  readonly columns: number;
  /** Pointers to what the kernel finds out. */
  readonly answers: number;
  readonly confusion: number;
  readonly costs: number;
  readonly touched: number;
  /** How many threads there are room for. */
  readonly threads: number;
}

export const CONFUSION_ROW = 16;
/** Rows of labels in each of the two parts, practice and exam. */
export const CONFUSION_PART = 16;

/**
 * Copies of the last digit fill the last tile: they change no range, and their label, which no
 * digit has, keeps them out of cost and confusion.
 */
export function writeDigits(memory: KernelMemory, set: DigitSet, threads = 1): DigitTable {
  const { labels, practice } = set;
  const count = labels.length;
  const tiles = Math.ceil(count / header.TILE);
  const padded = tiles * header.TILE;

  const order = digitOrder(set);
  const numbers = memory.allocate(padded * 4);
  memory.uint32(numbers, padded).forEach((_, i, all) => (all[i] = order[i] ?? i));
  const labelBytes = memory.allocate(padded);
  const placed = Uint8Array.from(order, (digit) => labels[digit]);
  memory.bytes(labelBytes, padded).fill(CLASSES).set(placed);
  const answers = memory.allocate(padded);
  const confusion = memory.allocate(threads * header.CONFUSION_BYTES);
  const costs = memory.allocate(tiles * 8);
  const touched = memory.allocate(tiles * 2);
  const { rows, rowEntries } = loadRows(memory, set, order, padded);
  const spans = Math.ceil(tiles / header.SPAN_TILES);
  const { columns, columnEntries } = loadColumns(memory, set, order, { padded, spans });

  // Every answer is 0 before the first pass.
  const counts = memory.uint32(confusion, header.CONFUSION_BYTES / 4);
  for (let i = 0; i < count; i++) {
    counts[((i < practice ? 0 : CONFUSION_PART) + labels[i]) * CONFUSION_ROW]++;
  }
  memory.set(header.TILES, tiles);
  memory.set(header.PRACTICE, practice);
  memory.set(header.LABELS, labelBytes);
  memory.set(header.ANSWERS, answers);
  memory.set(header.PLACED_ANSWERS, memory.allocate(padded));
  memory.set(header.NUMBERS, numbers);
  memory.set(header.CONFUSION, confusion);
  memory.set(header.COSTS, costs);
  memory.set(header.TOUCHED, touched);
  memory.set(header.ROWS, rows);
  return {
    ...{ count, labels: labels.slice(), order, practice, tiles, rows, rowEntries },
    ...{ spans, columns, columnEntries, answers, confusion, costs, touched, threads },
  };
}

/**
 * Keeps what every network that is measured on the digits leaves its mark on: the kernel's header, and
 * what it finds out about each digit.
 * @returns brings it back, and the memory to the size it had
 */
export function keepShared(
  { answers, confusion, costs, touched, tiles, threads }: DigitTable,
  memory: KernelMemory,
): () => void {
  const { end } = memory;
  const padded = tiles * header.TILE;
  const kept = [
    { pointer: 0, length: header.KERNEL_DATA },
    { pointer: answers, length: padded },
    { pointer: memory.uint32(header.PLACED_ANSWERS, 1)[0], length: padded },
    { pointer: confusion, length: threads * header.CONFUSION_BYTES },
    { pointer: costs, length: tiles * 8 },
    { pointer: touched, length: tiles * 2 },
  ].map(({ pointer, length }) => ({ pointer, bytes: memory.bytes(pointer, length).slice() }));
  return () => {
    memory.release(end);
    for (const { pointer, bytes } of kept) memory.bytes(pointer, bytes.length).set(bytes);
  };
}

/**
 * One entry for each pair of neighbouring pixels with ink: the pair's place, then two pixels. An
 * entry without ink makes the number even where it would be odd.
 */
function loadRows(
  memory: KernelMemory,
  { images }: DigitSet,
  order: Uint32Array,
  padded: number,
): { rows: number; rowEntries: number } {
  const count = order.length;
  const rows = memory.allocate(padded * 8);
  const lengths = new Uint32Array(count);
  for (let d = 0; d < count; d++) {
    const image = order[d] * PIXELS;
    for (let i = image; i < image + PIXELS; i += 2) {
      if ((images[i] | images[i + 1]) !== 0) lengths[d]++;
    }
    lengths[d] += lengths[d] % 2;
  }
  const rowEntries = lengths.reduce((sum, length) => sum + length, 0);
  const start = memory.allocate(rowEntries * 4);
  const bounds = memory.uint32(rows, padded * 2);
  const entries = memory.uint32(start, rowEntries);
  for (let d = 0, row = 0; d < count; d++) {
    let at = row;
    for (let p = 0, i = order[d] * PIXELS; p < PIXELS; p += 2, i += 2) {
      if ((images[i] | images[i + 1]) === 0) continue;
      const place = (p / 2) * header.PAIR_BYTES;
      entries[at++] = place | (images[i] << 16) | (images[i + 1] << 24);
    }
    bounds[2 * d] = start + row * 4;
    row += lengths[d];
    bounds[2 * d + 1] = start + row * 4;
  }
  for (let d = count; d < padded; d++) {
    bounds[2 * d] = bounds[2 * count - 2];
    bounds[2 * d + 1] = bounds[2 * count - 1];
  }
  return { rows, rowEntries };
}

/** One entry for each digit that has ink in the pixel: place · 256 + ink. */
function loadColumns(
  memory: KernelMemory,
  { images }: DigitSet,
  order: Uint32Array,
  { padded, spans }: { readonly padded: number; readonly spans: number },
): Pick<DigitTable, 'columns' | 'columnEntries'> {
  const last = order.length - 1;
  const columnEntries = new Uint32Array(PIXELS);
  for (let d = 0; d < padded; d++) {
    const image = order[Math.min(d, last)] * PIXELS;
    for (let p = 0; p < PIXELS; p++) if (images[image + p] !== 0) columnEntries[p]++;
  }
  const columns = memory.allocate(PIXELS * (spans + 1) * 4);
  const total = columnEntries.reduce((sum, length) => sum + length, 0);
  const start = memory.allocate(total * 4);
  const starts = memory.uint32(columns, PIXELS * (spans + 1));
  const entries = memory.uint32(start, total);
  const next = new Uint32Array(PIXELS);
  for (let p = 1; p < PIXELS; p++) next[p] = next[p - 1] + columnEntries[p - 1];
  const markSpan = (span: number) =>
    next.forEach((at, p) => (starts[p * (spans + 1) + span] = start + at * 4));
  for (let d = 0; d < padded; d++) {
    if (d % SPAN_DIGITS === 0) markSpan(d / SPAN_DIGITS);
    const image = order[Math.min(d, last)] * PIXELS;
    for (let p = 0; p < PIXELS; p++) {
      const ink = images[image + p];
      if (ink !== 0) entries[next[p]++] = d * 256 + ink;
    }
  }
  markSpan(spans);
  return { columns, columnEntries };
}

const SPAN_DIGITS = header.SPAN_TILES * header.TILE;

/** A digit's pixels [784], 0 to 1, by its place in the kernel's order. */
export function pixelsAt({ rows }: DigitTable, memory: KernelMemory, place: number): Float32Array {
  const pixels = new Float32Array(PIXELS);
  const [start, end] = memory.uint32(rows + place * 8, 2);
  for (const entry of memory.uint32(start, (end - start) / 4)) {
    if (entry >>> 16 === 0) continue;
    const pixel = ((entry & 0xffff) / header.PAIR_BYTES) * 2;
    pixels[pixel] = ((entry >>> 16) & 0xff) / 255;
    pixels[pixel + 1] = (entry >>> 24) / 255;
  }
  return pixels;
}
