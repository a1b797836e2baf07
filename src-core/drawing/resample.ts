/** The part of one axis of a picture that is resampled. */
export interface PixelSpan {
  /** First cell. */
  readonly start: number;
  /** Number of cells, at least 1. */
  readonly size: number;
}

/** What one new pixel takes from one axis: `weights` of the cells from `first` on; they sum to 1. */
interface Taps {
  readonly first: number;
  readonly weights: readonly number[];
}

/**
 * Resamples a part of a picture, `step` cells to one pixel on both axes: the average of the area
 * when shrinking, linear interpolation when enlarging. What does not fill its last pixel is
 * centred, half of the gap on each side. A step of 1 copies, to the last bit.
 * @param pixels [height × width], `width` cells in a row
 * @returns pixels [⌈rows / step⌉ × ⌈columns / step⌉]
 */
export function resample(
  pixels: Float32Array,
  width: number,
  columns: PixelSpan,
  rows: PixelSpan,
  step: number,
): { width: number; height: number; pixels: Float32Array } {
  const across = tapsOf(columns.size, step);
  const down = tapsOf(rows.size, step);
  const narrow = new Float64Array(rows.size * across.length);
  for (let y = 0; y < rows.size; y++) {
    const row = (rows.start + y) * width + columns.start;
    across.forEach(({ first, weights }, x) => {
      let sum = 0;
      weights.forEach((weight, i) => (sum += weight * pixels[row + first + i]));
      narrow[y * across.length + x] = sum;
    });
  }
  const result = new Float32Array(down.length * across.length);
  down.forEach(({ first, weights }, y) => {
    for (let x = 0; x < across.length; x++) {
      let sum = 0;
      weights.forEach((weight, i) => (sum += weight * narrow[(first + i) * across.length + x]));
      result[y * across.length + x] = sum;
    }
  });
  return { width: across.length, height: down.length, pixels: result };
}

function tapsOf(size: number, step: number): Taps[] {
  const count = Math.ceil(size / step);
  const gap = (count * step - size) / 2;
  return Array.from({ length: count }, (_, i) =>
    step < 1
      ? interpolated((i + 0.5) * step - gap - 0.5, size)
      : averaged(i * step - gap, (i + 1) * step - gap, size),
  );
}

/** The area from `from` to `to`; beyond the cells 0 to size − 1 there is paper. */
function averaged(from: number, to: number, size: number): Taps {
  const first = Math.max(0, Math.floor(from));
  const end = Math.min(size, Math.ceil(to));
  const weights: number[] = [];
  for (let cell = first; cell < end; cell++) {
    weights.push((Math.min(to, cell + 1) - Math.max(from, cell)) / (to - from));
  }
  return { first, weights };
}

/** The value at `position`, where whole numbers are the middles of the cells. */
function interpolated(position: number, size: number): Taps {
  const inside = Math.min(Math.max(position, 0), size - 1);
  const first = Math.floor(inside);
  const part = inside - first;
  return { first, weights: part > 0 ? [1 - part, part] : [1] };
}
