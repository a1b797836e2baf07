import Eraser from '@lucide/svelte/icons/eraser';
import { dab } from './covers';
import { useStroke } from './stroke-use';
import type { Tool } from './tool';

export const eraserTool: Tool = {
  words: 'action.eraser',
  about: 'tool.eraser.about',
  key: 'E',
  Icon: Eraser,
  settings: ['size', 'hardness'],
  cursor: 'crosshair',
  space: 'held',
  covers: dab,
  press: (app, at) => useStroke(app, at, { value: 0, mode: 'set', selection: app.tools.selection }),
};
