import { message } from '#core/words/message';
import { action, type Action } from '../action';
import { inTune } from '../conditions';

/** What hands do with any tool, and how tools are set. */
export const MORE_OF_TOOLS: readonly Action[] = [
  action('drawOpposite', { group: 'tools', keys: ['RightButton'] }),
  action('evenShapes', { group: 'tools', keys: ['Shift'] }),
  ...(['set', 'add', 'smooth'] as const).map((mode): Action => ({
    id: `tool.mode.${mode}`,
    name: message('tool.mode.named', { mode: message(`tool.mode.${mode}`) }),
    also: 'also.tool.mode',
    group: 'tools',
    when: [inTune],
    isChoice: true,
    checked: ({ tools }) => tools.mode === mode,
    run: ({ tools }) => (tools.mode = mode),
  })),
  action('filledShapes', {
    group: 'tools',
    when: [inTune],
    checked: ({ tools }) => tools.filled,
    run: ({ tools }) => (tools.filled = !tools.filled),
  }),
  ...(['linear', 'radial'] as const).map((shape) =>
    action(`ramp.${shape}`, {
      group: 'tools',
      about: `tool.${shape}.about`,
      when: [inTune],
      isChoice: true,
      checked: ({ tools }) => tools.ramp === shape,
      run({ tools }) {
        tools.tool = 'ramp';
        tools.ramp = shape;
      },
    }),
  ),
];
