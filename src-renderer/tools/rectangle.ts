import Square from '@lucide/svelte/icons/square';
import { cell } from './covers';
import { useShape } from './shape-use';
import type { Tool } from './tool';

export const rectangleTool: Tool = {
  words: 'action.rectangle',
  about: 'tool.rectangle.about',
  key: 'R',
  Icon: Square,
  settings: ['value', 'filled', 'size', 'mode'],
  cursor: 'crosshair',
  space: 'twice',
  covers: cell,
  press: (app, at, held) => useShape(app, 'rectangle', at, held),
};
