import SquareDashed from '@lucide/svelte/icons/square-dashed';
import { rectangleSelection } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { cell } from './covers';
import { useSelecting } from './select-use';
import type { Tool } from './tool';

export const selectTool: Tool = {
  words: 'action.select',
  about: 'tool.select.about',
  key: 'S',
  Icon: SquareDashed,
  settings: [],
  hint: 'tool.select.hint',
  cursor: 'cell',
  space: 'twice',
  selects: true,
  covers: cell,
  press: (app, at, held) =>
    useSelecting(app, at, held, (path) => {
      const to = path[path.length - 1];
      return rectangleSelection(PIXEL_GRID, at.x, at.y, to.x, to.y);
    }),
};
