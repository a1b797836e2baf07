import Brush from '@lucide/svelte/icons/brush';
import { dab } from './covers';
import { inkOf } from './ink';
import { useStroke } from './stroke-use';
import type { Tool } from './tool';

export const brushTool: Tool = {
  words: 'action.brush',
  about: 'tool.brush.about',
  key: 'B',
  Icon: Brush,
  settings: ['value', 'size', 'hardness', 'mode'],
  cursor: 'crosshair',
  space: 'held',
  covers: dab,
  press: (app, at, held) => useStroke(app, at, inkOf(app, held)),
};
