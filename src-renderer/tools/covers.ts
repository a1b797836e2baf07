import { strokeCoverage } from '#core/grid/stroke';
import { PIXEL_GRID } from '#core/stencils/stencil';
import type { Tool } from './tool';

/** What a dab of the brush reaches. */
export const dab: Tool['covers'] = ({ size, hardness }, { x, y }) =>
  strokeCoverage(PIXEL_GRID, Float32Array.of(x, y, 1), size, hardness);

/** The one cell that is pointed at. */
export const cell: Tool['covers'] = (_tools, { x, y }) =>
  strokeCoverage(PIXEL_GRID, Float32Array.of(x, y, 1), 0.1, 1);
