import PaintBucket from '@lucide/svelte/icons/paint-bucket';
import { floodFill } from '#core/grid/fill';
import { contains } from '#core/grid/grid';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { inkOf } from './ink';
import type { Tool, ToolUse } from './tool';

/** A click is all there is to it. */
const DONE: ToolUse = { move() {}, end() {}, cancel() {} };

export const fillTool: Tool = {
  words: 'action.fill',
  about: 'tool.fill.about',
  key: 'F',
  Icon: PaintBucket,
  settings: ['value', 'tolerance', 'mode'],
  cursor: 'crosshair',
  space: 'once',
  covers: ({ tolerance }, { x, y }, weights) =>
    floodFill(PIXEL_GRID, weights, Math.floor(x), Math.floor(y), tolerance),
  press(app, at, held) {
    const { session, tools, view } = app;
    const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
    if (contains(PIXEL_GRID, column, row)) {
      const { tolerance } = tools;
      const neuron = view.selected;
      void session.perform({ type: 'fill', neuron, column, row, tolerance, ...inkOf(app, held) });
    }
    return DONE;
  },
};
