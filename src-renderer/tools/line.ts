import Slash from '@lucide/svelte/icons/slash';
import { dab } from './covers';
import { useShape } from './shape-use';
import type { Tool } from './tool';

export const lineTool: Tool = {
  words: 'action.line',
  about: 'tool.line.about',
  key: 'I',
  Icon: Slash,
  settings: ['value', 'size', 'hardness', 'mode'],
  cursor: 'crosshair',
  space: 'twice',
  covers: dab,
  press: (app, at, held) => useShape(app, 'line', at, held),
};
