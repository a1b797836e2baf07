import { BLOCK, BLOCKED, HALF, HIGH, LOW, PAIR_BYTES, PAIRS, ROWS, SCRATCH } from './header';
import { TILE, TILES, TOUCHED, UNITS } from './header';

/**
 * The first layer's sums are whole numbers: pixels are bytes, weights are multiples of their
 * neuron's unit, held in two halves of 16 bits. Whole numbers add up to the same in any order, so
 * a column added for one changed weight leaves exactly what a full pass would find.
 */

/** Pairs of pixels that a picture has. */
const PICTURE_PAIRS = 392;
/** Bytes of one row of scratch [16 digits × 16 neurons]. */
const SCRATCH_ROW = BLOCK * 4;

/** All first-layer sums of one tile, from its digits' rows. */
export function sumTile(tile: i32): void {
  const scratch = load<u32>(SCRATCH);
  const blocked = load<u32>(BLOCKED);
  const rows = load<u32>(ROWS) + tile * TILE * 8;
  for (let block: u32 = 0; block < blocked; block += BLOCK) {
    const weights = load<u32>(PAIRS) + (block / BLOCK) * (PICTURE_PAIRS * PAIR_BYTES);
    const at = (tile * blocked + block) * TILE * 4;
    sumHalf(rows, weights, scratch);
    turn(scratch, load<u32>(HIGH) + at);
    sumHalf(rows, weights + PAIR_BYTES / 2, scratch);
    turn(scratch, load<u32>(LOW) + at);
  }
}

/**
 * The sums of one half of the weights of 16 neurons, [16 digits × 16 neurons]. An entry of a row is
 * its pair's place in the weights and two pixels; a row has an even number of entries. One half at a
 * time, because sums and weights of both need more registers than there are.
 */
function sumHalf(rows: u32, weights: u32, to: u32): void {
  for (let d = 0; d < TILE; d++) {
    const end = load<u32>(rows, 4);
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    for (let row = load<u32>(rows); row < end; row += 8) {
      const x = i16x8.extend_low_i8x16_u(v128.load16_splat(row, 2));
      const v = weights + <u32>load<u16>(row);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(v)));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(v, 16)));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load(v, 32)));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load(v, 48)));
      const y = i16x8.extend_low_i8x16_u(v128.load16_splat(row, 6));
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

/** [16 digits × 16 neurons] to [16 neurons × 16 digits]. */
function turn(from: u32, to: u32): void {
  for (let d = 0; d < TILE; d += 4) {
    for (let j = 0; j < BLOCK; j += 4) {
      const source = from + d * SCRATCH_ROW + j * 4;
      const a = v128.load(source);
      const b = v128.load(source, 64);
      const c = v128.load(source, 128);
      const e = v128.load(source, 192);
      const abLow = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
      const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
      const ceLow = v128.shuffle<i32>(c, e, 0, 4, 1, 5);
      const ceHigh = v128.shuffle<i32>(c, e, 2, 6, 3, 7);
      const target = to + j * TILE * 4 + d * 4;
      v128.store(target, v128.shuffle<i64>(abLow, ceLow, 0, 2));
      v128.store(target, v128.shuffle<i64>(abLow, ceLow, 1, 3), 64);
      v128.store(target, v128.shuffle<i64>(abHigh, ceHigh, 0, 2), 128);
      v128.store(target, v128.shuffle<i64>(abHigh, ceHigh, 1, 3), 192);
    }
  }
}

/** One neuron's sums of all digits. Scratch holds its weights [392 pairs × (2 high, 2 low)], int16. */
export function sumNeuron(neuron: u32): void {
  const weights = load<u32>(SCRATCH);
  const step = load<u32>(BLOCKED) * TILE * 4;
  let rows = load<u32>(ROWS);
  let high = load<u32>(HIGH) + neuron * TILE * 4;
  let low = load<u32>(LOW) + neuron * TILE * 4;
  for (let tile = load<u32>(TILES); tile > 0; tile--) {
    for (let d = 0; d < TILE; d++) {
      const end = load<u32>(rows, 4);
      let sums = i32x4.splat(0);
      for (let row = load<u32>(rows); row < end; row += 4) {
        const x = i16x8.extend_low_i8x16_u(v128.load16_splat(row, 2));
        const w = v128.load64_zero(weights + ((<u32>load<u16>(row)) >> 4));
        sums = i32x4.add(sums, i32x4.dot_i16x8_s(x, w));
      }
      store<i32>(high + d * 4, i32x4.extract_lane(sums, 0));
      store<i32>(low + d * 4, i32x4.extract_lane(sums, 1));
      rows += 8;
    }
    high += step;
    low += step;
  }
}

/**
 * One weight changed: its pixel's column times the change, added to its neuron's sums. The column's
 * entries are digit · 256 + pixel, 32 bits.
 */
export function addColumn(
  column: u32,
  end: u32,
  neuron: u32,
  changeHigh: i32,
  changeLow: i32,
): void {
  const step = load<u32>(BLOCKED) * TILE * 4;
  const high = load<u32>(HIGH) + neuron * TILE * 4;
  const low = load<u32>(LOW) + neuron * TILE * 4;
  const touched = load<u32>(TOUCHED);
  for (; column < end; column += 4) {
    const entry = load<u32>(column);
    const pixel: i32 = entry & 255;
    const tile = entry >> 12;
    const at = tile * step + ((entry >> 6) & 60);
    store<i32>(high + at, load<i32>(high + at) + changeHigh * pixel);
    store<i32>(low + at, load<i32>(low + at) + changeLow * pixel);
    store<u8>(touched + tile, 1);
  }
}

/** One neuron's sums Σ w·x of one tile, from halves of whole numbers to float32. */
export function scaleSums(tile: u32, neuron: u32, to: u32): void {
  const at = (tile * load<u32>(BLOCKED) + neuron) * TILE * 4;
  const high = load<u32>(HIGH) + at;
  const low = load<u32>(LOW) + at;
  const unit = load<f32>(load<u32>(UNITS) + neuron * 4);
  const lowUnit = f32x4.splat(unit);
  const highUnit = f32x4.splat(unit * <f32>HALF);
  for (let i = 0; i < TILE * 4; i += 16) {
    const highSum = f32x4.mul(f32x4.convert_i32x4_s(v128.load(high + i)), highUnit);
    const lowSum = f32x4.mul(f32x4.convert_i32x4_s(v128.load(low + i)), lowUnit);
    v128.store(to + i, f32x4.add(highSum, lowSum));
  }
}
