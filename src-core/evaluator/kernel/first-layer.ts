import { BLOCK, BLOCKED, COLUMN_BYTES, NEURON_STEP, OWN_FOUND, PAIR_BYTES, PAIRS } from './header';
import { ROWS, TILE, TILE_STEP, TOUCHED } from './header';
import { allWholeSums, own, scratch } from './own';

/**
 * The first layer's sums are whole numbers: pixels are bytes, weights are multiples of their
 * neuron's unit, held in two halves of 16 bits, whose sums are held in one number of 64. Whole numbers add up to the same in any order, so
 * a column added for one changed weight leaves exactly what a full pass would find.
 */

/** Pairs of pixels that a picture has. */
const PICTURE_PAIRS = 392;
/** Bytes of one row of scratch [16 digits × 16 neurons]. */
const SCRATCH_ROW = BLOCK * 4;
/** From the sums of high halves to those of low halves. */
const SCRATCH_HALF = TILE * SCRATCH_ROW;
/** Bytes of one neuron's sums of one tile. */
const LINE: u32 = TILE * 8;

/** Where one neuron's sums of one tile are kept, or put when the tile is summed: [16], int64. */
export function wholeSums(neuron: u32, tile: u32): u32 {
  return allWholeSums + neuron * load<u32>(NEURON_STEP) + tile * load<u32>(TILE_STEP);
}

/** The same of any tile at any time: where they are not kept, they are found anew. */
export function anyWholeSums(neuron: u32, tile: u32): u32 {
  return load<u32>(TILE_STEP) === 0 ? sumDigits(neuron, tile) : wholeSums(neuron, tile);
}

/** All first-layer sums of one tile, from its digits' rows. */
export function sumTile(tile: i32): void {
  const blocked = load<u32>(BLOCKED);
  const rows = load<u32>(ROWS) + tile * TILE * 8;
  for (let block: u32 = 0; block < blocked; block += BLOCK) {
    const weights = load<u32>(PAIRS) + (block / BLOCK) * (PICTURE_PAIRS * PAIR_BYTES);
    sumHalf(rows, weights, scratch);
    sumHalf(rows, weights + PAIR_BYTES / 2, scratch + SCRATCH_HALF);
    join(scratch, wholeSums(block, tile));
  }
}

/**
 * The sums of one half of the weights of 16 neurons, [16 digits × 16 neurons]. An entry of a row is
 * its pair's place in the weights and two pixels; a row has an even number of entries, of which two
 * are read at once, every byte widened to 16 bits. One half at a time, because sums and weights of
 * both need more registers than there are.
 */
function sumHalf(rows: u32, weights: u32, to: u32): void {
  for (let d = 0; d < TILE; d++) {
    const end = load<u32>(rows, 4);
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    for (let row = load<u32>(rows); row < end; row += 8) {
      const two = v128.load8x8_u(row);
      const x = v128.shuffle<i32>(two, two, 1, 1, 1, 1);
      const v = weights + <u32>load<u16>(row);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(v)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(v, 16)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load(v, 32)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load(v, 48)));
      const y = v128.shuffle<i32>(two, two, 3, 3, 3, 3);
      const w = weights + <u32>load<u16>(row, 4);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(y, v128.load(w)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(y, v128.load(w, 16)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(y, v128.load(w, 32)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(y, v128.load(w, 48)));
    }
    v128.store(to, s0);
    v128.store(to, s1, 16);
    v128.store(to, s2, 32);
    v128.store(to, s3, 48);
    to += SCRATCH_ROW;
    rows += 8;
  }
}

/** Both halves [16 digits × 16 neurons] to sums [16 neurons, a step apart, × 16 digits]. */
function join(from: u32, to: u32): void {
  const step = load<u32>(NEURON_STEP);
  for (let j = 0; j < BLOCK; j += 4) {
    for (let d = 0; d < TILE; d += 4) {
      const high = from + d * SCRATCH_ROW + j * 4;
      const a = v128.load(high);
      const b = v128.load(high, 64);
      const c = v128.load(high, 128);
      const e = v128.load(high, 192);
      const ab01 = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
      const ab23 = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
      const ce01 = v128.shuffle<i32>(c, e, 0, 4, 1, 5);
      const ce23 = v128.shuffle<i32>(c, e, 2, 6, 3, 7);
      const low = high + SCRATCH_HALF;
      const p = v128.load(low);
      const q = v128.load(low, 64);
      const r = v128.load(low, 128);
      const s = v128.load(low, 192);
      const pq01 = v128.shuffle<i32>(p, q, 0, 4, 1, 5);
      const pq23 = v128.shuffle<i32>(p, q, 2, 6, 3, 7);
      const rs01 = v128.shuffle<i32>(r, s, 0, 4, 1, 5);
      const rs23 = v128.shuffle<i32>(r, s, 2, 6, 3, 7);
      const t = to + d * 8;
      put(t, v128.shuffle<i64>(ab01, ce01, 0, 2), v128.shuffle<i64>(pq01, rs01, 0, 2));
      put(t + step, v128.shuffle<i64>(ab01, ce01, 1, 3), v128.shuffle<i64>(pq01, rs01, 1, 3));
      put(t + 2 * step, v128.shuffle<i64>(ab23, ce23, 0, 2), v128.shuffle<i64>(pq23, rs23, 0, 2));
      put(t + 3 * step, v128.shuffle<i64>(ab23, ce23, 1, 3), v128.shuffle<i64>(pq23, rs23, 1, 3));
    }
    to += 4 * step;
  }
}

/** Four sums high · 2^32 + low. */
function put(to: u32, high: v128, low: v128): void {
  const upper = i32x4.add(high, i32x4.shr_s(low, 31));
  v128.store(to, v128.shuffle<i32>(low, upper, 0, 4, 1, 5));
  v128.store(to, v128.shuffle<i32>(low, upper, 2, 6, 3, 7), 16);
}

/** Four sums in float32, high · highUnit + low · lowUnit. */
export function scale(from: u32, lowUnit: v128, highUnit: v128): v128 {
  const first = v128.load(from);
  const second = v128.load(from, 16);
  const low = v128.shuffle<i32>(first, second, 0, 2, 4, 6);
  const upper = v128.shuffle<i32>(first, second, 1, 3, 5, 7);
  const high = i32x4.sub(upper, i32x4.shr_s(low, 31));
  return f32x4.add(
    f32x4.mul(f32x4.convert_i32x4_s(high), highUnit),
    f32x4.mul(f32x4.convert_i32x4_s(low), lowUnit),
  );
}

/**
 * One neuron's sums of the digits of neighbouring tiles.
 * @param weights its weights [392 pairs × (2 high, 2 low)], int16
 */
export function sumNeuron(neuron: u32, weights: u32, tile: u32, endTile: u32): void {
  let rows = load<u32>(ROWS) + tile * TILE * 8;
  let to = wholeSums(neuron, tile);
  const end = wholeSums(neuron, endTile);
  for (; to < end; to += 8) {
    const rowEnd = load<u32>(rows, 4);
    let sums = i32x4.splat(0);
    for (let row = load<u32>(rows); row < rowEnd; row += 8) {
      const two = v128.load8x8_u(row);
      const x = v128.shuffle<i32>(two, two, 1, 1, 1, 1);
      const v = v128.load64_zero(weights + ((<u32>load<u16>(row)) >> 4));
      sums = i32x4.add(sums, i32x4.dot_i16x8_s(x, v));
      const y = v128.shuffle<i32>(two, two, 3, 3, 3, 3);
      const w = v128.load64_zero(weights + ((<u32>load<u16>(row, 4)) >> 4));
      sums = i32x4.add(sums, i32x4.dot_i16x8_s(y, w));
    }
    store<i64>(to, whole(i32x4.extract_lane(sums, 0), i32x4.extract_lane(sums, 1)));
    rows += 8;
  }
}

/** One neuron's sums of one tile, from the weights as pairs. Answers where they are, [16], int64. */
function sumDigits(neuron: u32, tile: u32): u32 {
  const block = (neuron / BLOCK) * (PICTURE_PAIRS * PAIR_BYTES);
  const weights = load<u32>(PAIRS) + block + (neuron % BLOCK) * 4;
  let rows = load<u32>(ROWS) + tile * TILE * 8;
  for (let i: u32 = 0; i < LINE; i += 8) {
    const rowEnd = load<u32>(rows, 4);
    let sums = i32x4.splat(0);
    for (let row = load<u32>(rows); row < rowEnd; row += 8) {
      const two = v128.load8x8_u(row);
      const x = v128.shuffle<i32>(two, two, 1, 1, 1, 1);
      sums = i32x4.add(sums, i32x4.dot_i16x8_s(x, halves(weights + <u32>load<u16>(row))));
      const y = v128.shuffle<i32>(two, two, 3, 3, 3, 3);
      sums = i32x4.add(sums, i32x4.dot_i16x8_s(y, halves(weights + <u32>load<u16>(row, 4))));
    }
    store<i64>(
      own + OWN_FOUND + i,
      whole(i32x4.extract_lane(sums, 0), i32x4.extract_lane(sums, 1)),
    );
    rows += 8;
  }
  return own + OWN_FOUND;
}

/** The high halves of one neuron's pair of weights, the low ones, and zeros. */
function halves(pair: u32): v128 {
  return v128.load_lane<i32>(pair + PAIR_BYTES / 2, v128.load32_zero(pair), 1);
}

/**
 * Some weights of one neuron changed: their pixels' columns times the changes, added to its sums of
 * one span. The entries are digit · 256 + pixel, 32 bits.
 */
export function addColumns(neuron: u32, columns: u32, count: u32, span: u32): void {
  const sums = wholeSums(neuron, 0);
  const touched = load<u32>(TOUCHED);
  const end = columns + count * COLUMN_BYTES;
  for (let column = columns; column < end; column += COLUMN_BYTES) {
    const starts = load<u32>(column) + span * 4;
    const to = load<u32>(starts, 4);
    const change = whole(load<i32>(column, 4), load<i32>(column, 8));
    for (let from = load<u32>(starts); from < to; from += 4) {
      const entry = load<u32>(from);
      const at = sums + ((entry >> 5) & ~7);
      store<i64>(at, load<i64>(at) + change * <i64>(entry & 255));
      store<u16>(touched + ((entry >> 12) << 1), 1);
    }
  }
}

function whole(high: i32, low: i32): i64 {
  return ((<i64>high) << 32) + <i64>low;
}
