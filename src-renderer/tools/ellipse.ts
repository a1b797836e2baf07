import Circle from '@lucide/svelte/icons/circle';
import { cell } from './covers';
import { useShape } from './shape-use';
import type { Tool } from './tool';

export const ellipseTool: Tool = {
  words: 'action.ellipse',
  about: 'tool.ellipse.about',
  key: 'O',
  Icon: Circle,
  settings: ['value', 'filled', 'size', 'mode'],
  cursor: 'crosshair',
  space: 'twice',
  covers: cell,
  press: (app, at, held) => useShape(app, 'ellipse', at, held),
};
