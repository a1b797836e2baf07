import { MAXIMA, MAXIMUM, MINIMA, MINIMUM, OWN_HIGHS, OWN_LOWS, RANGES_STALE } from './header';
import { RANGE_WIDTH, TILE, TILES } from './header';
import { own } from './own';

/** Smallest and largest sums: of each tile as its sums are found, then over all tiles. */

/*
 * Of up to four lines that were walked last, the thread has four numbers each that none of the line's
 * others is below (lows) or above (highs) in the same place.
 */

/** Finds the same of up to four lines of sums that are walked for nothing else. */
export function noteLines(sums: u32, lines: u32): void {
  for (let i: u32 = 0; i < lines * 16; i += 16) {
    const a = v128.load(sums);
    const b = v128.load(sums, 16);
    const c = v128.load(sums, 32);
    const d = v128.load(sums, 48);
    v128.store(own + OWN_LOWS + i, f32x4.pmin(f32x4.pmin(a, b), f32x4.pmin(c, d)));
    v128.store(own + OWN_HIGHS + i, f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
    sums += TILE * 4;
  }
}

/** Notes the ranges of the four neurons whose lines were walked last. */
export function noteRanges(fields: u32, tile: u32, neuron: u32): void {
  const at = (tile * load<u32>(fields, RANGE_WIDTH) + neuron) * 4;
  v128.store(load<u32>(fields, MINIMA) + at, leastOf(own + OWN_LOWS));
  v128.store(load<u32>(fields, MAXIMA) + at, mostOf(own + OWN_HIGHS));
  markStale(fields);
}

/** The same for the first of them only. */
export function noteRange(fields: u32, tile: u32, neuron: u32): void {
  const at = (tile * load<u32>(fields, RANGE_WIDTH) + neuron) * 4;
  v128.store_lane<f32>(load<u32>(fields, MINIMA) + at, leastOf(own + OWN_LOWS), 0);
  v128.store_lane<f32>(load<u32>(fields, MAXIMA) + at, mostOf(own + OWN_HIGHS), 0);
  markStale(fields);
}

/** Writes only if it must: all threads read the fields that lie around it. */
function markStale(fields: u32): void {
  if (!load<u32>(fields, RANGES_STALE)) store<u32>(fields, 1, RANGES_STALE);
}

/** The least of each of four vectors' numbers. */
function leastOf(four: usize): v128 {
  const a = v128.load(four);
  const b = v128.load(four, 16);
  const c = v128.load(four, 32);
  const d = v128.load(four, 48);
  const ab = f32x4.pmin(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.pmin(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.pmin(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

function mostOf(four: usize): v128 {
  const a = v128.load(four);
  const b = v128.load(four, 16);
  const c = v128.load(four, 32);
  const d = v128.load(four, 48);
  const ab = f32x4.pmax(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.pmax(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.pmax(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

/** The ranges over all tiles of a layer's neurons, if any sum was found anew. There is a tile. */
export function joinRanges(fields: u32): void {
  if (!load<u32>(fields, RANGES_STALE)) return;
  store<u32>(fields, 0, RANGES_STALE);
  const tiles = load<u32>(TILES);
  const width = load<u32>(fields, RANGE_WIDTH) * 4;
  for (let at: u32 = 0; at < width; at += 16) {
    let minima = load<u32>(fields, MINIMA) + at;
    let maxima = load<u32>(fields, MAXIMA) + at;
    let low = v128.load(minima);
    let high = v128.load(maxima);
    for (let tile: u32 = 1; tile < tiles; tile++) {
      minima += width;
      maxima += width;
      low = f32x4.pmin(low, v128.load(minima));
      high = f32x4.pmax(high, v128.load(maxima));
    }
    v128.store(load<u32>(fields, MINIMUM) + at, low);
    v128.store(load<u32>(fields, MAXIMUM) + at, high);
  }
}
