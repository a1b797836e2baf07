import { NEVER } from '../network/muted';
import { PIXELS } from '../network/shape';
import type { DigitTable } from './digit-table';
import * as header from './kernel/header';
import { BLOCK, COLUMN_BYTES, HALF, PAIR_BYTES } from './kernel/header';
import type { KernelMemory } from './kernel-memory';
import { PACKED_BYTES, type NetworkTable } from './network-table';

/**
 * First-layer weights as the kernel wants them: whole numbers of their neuron's unit, in two halves
 * of 16 bits. The unit follows from the neuron's largest weight, in steps, so that it seldom changes
 * while a weight does: a weight is off by at most 2^-24 of the largest, as float32 is, and by 2^-28
 * at best. 784 pixels of 255 times the high halves stay within 32 bits.
 */

/** A neuron's largest weight is at most 2^exponent and at most 2^BITS units. */
const BITS = 27;
const LEAST_EXPONENT = -62;
/** Exponents are this far apart: a largest weight up to 1/4 has one, up to 4 the next. */
const STEP = 4;
const GREATEST_EXPONENT = 98;
/** Weights beyond this count as this: any answer to ink is as sure as can be by then. */
export const GREATEST_WEIGHT = 2 ** GREATEST_EXPONENT;

/** int16 numbers: of one pair of pixels, of its high halves, of one block of neurons. */
const PAIR = PAIR_BYTES / 2;
const HIGHS = PAIR / 2;
const BLOCK_LENGTH = (PIXELS / 2) * PAIR;

export class FirstLayer {
  readonly #memory: KernelMemory;
  readonly #digits: DigitTable;
  readonly #pairs: number;
  readonly #units: number;
  readonly #network: Omit<NetworkTable, 'layers'>;
  /** How much is noted of what changed: neurons, those of them to be added up, columns to be added. */
  #changes = 0;
  #whole = 0;
  #columns = 0;
  readonly #keepsSums: boolean;
  readonly #exponents: Int32Array;
  /** The weights as they were last written [neurons × 784]. */
  readonly #weights: Float32Array;

  constructor(
    memory: KernelMemory,
    digits: DigitTable,
    { layers: [{ outputs }], ...network }: NetworkTable,
  ) {
    this.#memory = memory;
    this.#digits = digits;
    this.#pairs = network.pairs;
    this.#units = network.units;
    this.#network = network;
    this.#keepsSums = network.keepsSums;
    this.#exponents = new Int32Array(outputs).fill(LEAST_EXPONENT);
    this.#weights = new Float32Array(outputs * PIXELS);
  }

  /** Takes a neuron's weights [784]; its sums are then those of the weights before. */
  write(neuron: number, weights: Float32Array): WeightChange[] | 'all' {
    const exponent = exponentOf(weights);
    const rescaled = exponent !== this.#exponents[neuron];
    const unit = 2 ** (exponent - BITS);
    if (rescaled) {
      this.#exponents[neuron] = exponent;
      this.#memory.float32(this.#units, neuron + 1)[neuron] = unit / 255;
    }
    const halves = this.#halvesOf(neuron);
    const before = this.#weights.subarray(neuron * PIXELS, (neuron + 1) * PIXELS);
    const changes: WeightChange[] = [];
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      if (weights[pixel] === before[pixel] && !rescaled) continue;
      const whole = Math.round(clip(weights[pixel]) / unit);
      const high = Math.round(whole / HALF);
      const low = whole - high * HALF;
      const at = placeOf(pixel);
      const changeHigh = high - halves[at];
      const changeLow = low - halves[at + HIGHS];
      if (changeHigh === 0 && changeLow === 0) continue;
      halves[at] = high;
      halves[at + HIGHS] = low;
      changes.push({ pixel, high: changeHigh, low: changeLow });
    }
    before.set(weights);
    return rescaled ? 'all' : changes;
  }

  /**
   * How far a neuron's sum Σ w·a + b can be from the exact one, for any digit and but for what is
   * rounded of b: of the weights' units, then of each half as it becomes float32 and is scaled, and of
   * the halves together. A half is at most twice as large as its weight, and both three times.
   * @param size Σ |w|
   */
  errorOf(neuron: number, size: number): number {
    const half = 2 ** (this.#exponents[neuron] - BITS - 1);
    return 16 * 2 ** -24 * size + PIXELS * half;
  }

  /** Whether adding columns costs more than adding up the neuron's sums anew, or cannot be done. */
  isMany(changes: readonly WeightChange[]): boolean {
    if (!this.#keepsSums) return changes.length > 0;
    const { columnEntries, rowEntries } = this.#digits;
    const entries = changes.reduce((sum, { pixel }) => sum + columnEntries[pixel], 0);
    return entries > rowEntries / ROWS_ARE_FASTER;
  }

  /** Nothing is noted for the kernel any more. */
  begin(): void {
    this.#changes = this.#whole = this.#columns = 0;
    this.#memory.set(header.CHANGES_COUNT, 0);
  }

  /** Has a neuron's sums brought up to date from the digits that have ink in the changed pixels. */
  addColumns(neuron: number, changes: readonly WeightChange[]): void {
    const { columns, spans } = this.#digits;
    const pointer = this.#network.columns + this.#columns * COLUMN_BYTES;
    const list = this.#memory.uint32(pointer, (changes.length * COLUMN_BYTES) / 4);
    changes.forEach(({ pixel, high, low }, i) => {
      list.set([columns + pixel * (spans + 1) * 4, high, low], (i * COLUMN_BYTES) / 4);
    });
    this.#columns += changes.length;
    this.#note(neuron, pointer, changes.length);
  }

  /** Has a neuron's sums added up; where none are kept, the kernel does when it needs them. */
  sum(neuron: number): void {
    if (!this.#keepsSums) return;
    const halves = this.#halvesOf(neuron);
    const pointer = this.#network.packed + this.#whole++ * PACKED_BYTES;
    const packed = this.#memory.int16(pointer, PACKED_BYTES / 2);
    for (let pixel = 0, to = 0; pixel < PIXELS; pixel += 2, to += 4) {
      const at = placeOf(pixel);
      packed[to] = halves[at];
      packed[to + 1] = halves[at + 1];
      packed[to + 2] = halves[at + HIGHS];
      packed[to + 3] = halves[at + HIGHS + 1];
    }
    this.#note(neuron, pointer, header.WHOLE);
  }

  #note(neuron: number, pointer: number, count: number): void {
    const at = this.#network.changes + this.#changes * header.CHANGE_BYTES;
    this.#memory.uint32(at, 3).set([neuron, pointer, count]);
    this.#memory.set(header.CHANGES_COUNT, ++this.#changes);
  }

  #halvesOf(neuron: number): Int16Array {
    const block = Math.floor(neuron / BLOCK);
    const start = block * BLOCK_LENGTH + (neuron % BLOCK) * 2;
    return this.#memory.int16(this.#pairs + start * 2, BLOCK_LENGTH - (neuron % BLOCK) * 2);
  }
}

/** What a pixel's weight became more, in both halves. */
export interface WeightChange {
  readonly pixel: number;
  readonly high: number;
  readonly low: number;
}

/** A first-layer neuron whose weights were set, and what became of them. */
export interface NeuronChange {
  readonly neuron: number;
  readonly change: WeightChange[] | 'all';
}

/** An entry of a row takes about a quarter of the time of an entry of a column. */
const ROWS_ARE_FASTER = 4;

/** Where a pixel's high half lies, seen from its neuron's first. */
function placeOf(pixel: number): number {
  return (pixel >> 1) * PAIR + (pixel & 1);
}

/** A weight within what the kernel can add up without overflow. */
export function clip(weight: number): number {
  return Math.min(Math.max(weight, -GREATEST_WEIGHT), GREATEST_WEIGHT);
}

/** The same for a bias; that of a muted output stays below all that is clipped. */
export function clipBias(bias: number): number {
  return bias === NEVER ? bias : clip(bias);
}

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The smallest step e with all |w| ≤ 2^e, read from the bits of the largest. */
function exponentOf(weights: Float32Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  float[0] = largest;
  const exact = (bits[0] >>> 23) - 127 + ((bits[0] & 0x7fffff) === 0 ? 0 : 1);
  const exponent = Math.ceil((exact - GREATEST_EXPONENT) / STEP) * STEP + GREATEST_EXPONENT;
  return Math.min(Math.max(exponent, LEAST_EXPONENT), GREATEST_EXPONENT);
}
