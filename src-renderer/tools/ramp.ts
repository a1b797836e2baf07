import Blend from '@lucide/svelte/icons/blend';
import { cell } from './covers';
import { inkOf } from './ink';
import { inSteps, useSpan } from './shape-use';
import type { Tool } from './tool';

export const rampTool: Tool = {
  words: 'action.ramp',
  about: 'tool.ramp.about',
  key: 'G',
  Icon: Blend,
  settings: ['value', 'ramp'],
  cursor: 'crosshair',
  space: 'twice',
  covers: cell,
  press(app, at, held) {
    const { tools, view } = app;
    const neuron = view.selected;
    return useSpan(app, at, held, inSteps, (from, to, now) => {
      const { value, selection } = inkOf(app, now);
      const { ramp: shape, rampEnd: end } = tools;
      return { type: 'ramp', neuron, shape, from, to, value, end, selection };
    });
  },
};
