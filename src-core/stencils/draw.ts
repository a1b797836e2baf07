import { balanceStencil } from './balance';
import { PROFILES } from './profiles';
import type { GridSize, StencilPlacement, Stencil, StencilKind } from './stencil';
import { toBox } from './to-box';

/** Samples on each side of a cell: a cell's value is their average. */
const SAMPLES = 4;

/** What is finer than a cell averages to nearly nothing and may fade, rather than become noise. */
const LEAST_PEAK = 0.25;

/**
 * Draws a stencil as it lies on a grid. Its largest magnitude, counting what lies beyond the grid,
 * is that of `strength`.
 * @returns the stencil [rows × columns]
 */
export function drawStencil(
  size: GridSize,
  kind: StencilKind,
  placement: StencilPlacement,
): Stencil {
  const profile = PROFILES[kind];
  const values = new Float32Array(size.rows * size.columns);
  const cover = new Float32Array(values.length);
  const box = toBox(placement);
  const halfWidth = placement.width / 2;
  const halfHeight = placement.height / 2;
  let peak = LEAST_PEAK;

  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      let sum = 0;
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const value = profile(box.u(x, y), box.v(x, y), halfWidth, halfHeight);
        if (value === null) continue;
        sum += value;
        covered++;
      }
      const average = sum / (SAMPLES * SAMPLES);
      peak = Math.max(peak, Math.abs(average));
      if (row < 0 || row >= size.rows || column < 0 || column >= size.columns) continue;
      values[row * size.columns + column] = average;
      cover[row * size.columns + column] = covered / (SAMPLES * SAMPLES);
    }
  }
  for (let i = 0; i < values.length; i++) values[i] *= placement.strength / peak;
  if (placement.balanced) balanceStencil(values, cover);
  return { values, cover };
}
