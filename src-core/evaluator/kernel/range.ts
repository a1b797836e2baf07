import { MAXIMA, MAXIMUM, MINIMA, MINIMUM, RANGES_STALE, RANGE_WIDTH, TILE, TILES } from './header';

/** Smallest and largest sums: of each tile as its sums are found, then over all tiles. */

/** Bytes of one neuron's values of one tile. */
const LINE = TILE * 4;

/** Notes the ranges of all neurons of one tile, four at a time: there are lines to fill up the four. */
export function noteRanges(fields: u32, tile: u32, sums: u32): void {
  const width = load<u32>(fields, RANGE_WIDTH) * 4;
  let minima = load<u32>(fields, MINIMA) + tile * width;
  let maxima = load<u32>(fields, MAXIMA) + tile * width;
  const end = minima + width;
  for (; minima < end; minima += 16) {
    const second = sums + LINE;
    const third = sums + 2 * LINE;
    const fourth = sums + 3 * LINE;
    v128.store(minima, least(lowest(sums), lowest(second), lowest(third), lowest(fourth)));
    v128.store(maxima, most(highest(sums), highest(second), highest(third), highest(fourth)));
    sums += 4 * LINE;
    maxima += 16;
  }
  store<u32>(fields, 1, RANGES_STALE);
}

/** The same for one neuron. */
export function noteRange(fields: u32, tile: u32, neuron: u32, sums: u32): void {
  const at = (tile * load<u32>(fields, RANGE_WIDTH) + neuron) * 4;
  const low = lowest(sums);
  const high = highest(sums);
  v128.store_lane<f32>(load<u32>(fields, MINIMA) + at, least(low, low, low, low), 0);
  v128.store_lane<f32>(load<u32>(fields, MAXIMA) + at, most(high, high, high, high), 0);
  store<u32>(fields, 1, RANGES_STALE);
}

/** Four of a line's numbers, none of the other twelve below them in the same place. */
function lowest(line: u32): v128 {
  return f32x4.pmin(
    f32x4.pmin(v128.load(line), v128.load(line, 16)),
    f32x4.pmin(v128.load(line, 32), v128.load(line, 48)),
  );
}

function highest(line: u32): v128 {
  return f32x4.pmax(
    f32x4.pmax(v128.load(line), v128.load(line, 16)),
    f32x4.pmax(v128.load(line, 32), v128.load(line, 48)),
  );
}

/** The least of each vector's numbers, one for each. */
function least(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.pmin(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.pmin(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.pmin(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

function most(a: v128, b: v128, c: v128, d: v128): v128 {
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
