import Pipette from '@lucide/svelte/icons/pipette';
import { contains } from '#core/grid/grid';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { cell } from './covers';
import type { Tool, Touch } from './tool';

/** The value under the hand becomes the brush's. */
export const pickTool: Tool = {
  words: 'action.pick',
  about: 'tool.pick.about',
  key: 'P',
  Icon: Pipette,
  settings: [],
  hint: 'tool.pick.hint',
  cursor: 'crosshair',
  space: 'once',
  covers: cell,
  press({ session, tools, view }, at) {
    const before = view.givenBrushValue;
    const take = ({ x, y }: Touch) => {
      const [column, row] = [Math.floor(x), Math.floor(y)];
      if (!contains(PIXEL_GRID, column, row)) return;
      const { layer, index } = view.selected;
      view.brushValue = session.network.weightsOf(layer, index)[row * PIXEL_GRID.columns + column];
    };
    take(at);
    return { move: take, end: () => tools.goBack(), cancel: () => (view.brushValue = before) };
  },
};
