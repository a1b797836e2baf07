import Lasso from '@lucide/svelte/icons/lasso';
import { lassoSelection } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { cell } from './covers';
import { useSelecting } from './select-use';
import type { Tool } from './tool';

export const lassoTool: Tool = {
  words: 'action.lasso',
  about: 'tool.lasso.about',
  key: 'Q',
  Icon: Lasso,
  settings: [],
  hint: 'tool.lasso.hint',
  cursor: 'cell',
  space: 'twice',
  selects: true,
  covers: cell,
  press: (app, at, held) =>
    useSelecting(app, at, held, (path) =>
      lassoSelection(PIXEL_GRID, Float32Array.from(path.flatMap(({ x, y }) => [x, y]))),
    ),
};
