import { commands } from '../commands';
import type { AppContext } from '../state/app';
import type { ToolName } from '../tools/tools';

/** The headings of the shortcut sheet, in order. */
export const GROUPS = [
  'Files',
  'Views',
  'Drawing tools',
  'Grid',
  'Neurons',
  'Digits',
  'History',
] as const;

/** Something that keys do: what is listed in the shortcut sheet is what happens. */
export interface Shortcut {
  readonly group: (typeof GROUPS)[number];
  /**
   * `Mod+Shift+S`, `B`, `?`: each of these does it. `Mod` is Ctrl, or ⌘ on a Mac; letters are
   * written large, and signs as they are typed.
   */
  readonly keys: readonly string[];
  readonly text: string;
  /** Missing where the part that has the focus does it: then it is only listed. */
  readonly run?: (app: AppContext) => void;
  /** Only while this holds. */
  readonly when?: (app: AppContext) => boolean;
  /** Also while the focus is in a text field or in an open menu. */
  readonly whileTyping?: boolean;
}

/** All keys of the page. */
export const SHORTCUTS: readonly Shortcut[] = [
  { group: 'Files', keys: ['Mod+O'], text: 'Open', run: commands.open, whileTyping: true },
  { group: 'Files', keys: ['Mod+S'], text: 'Save', run: commands.save, whileTyping: true },
  {
    group: 'Files',
    keys: ['Mod+Shift+S'],
    text: 'Save as',
    run: commands.saveAs,
    whileTyping: true,
  },
  {
    group: 'Files',
    keys: ['?'],
    text: 'This list',
    run: ({ view }) => (view.dialog = 'shortcuts'),
  },

  {
    group: 'Views',
    keys: ['T'],
    text: 'Tune one network',
    run: ({ view }) => (view.shown = 'tune'),
  },
  {
    group: 'Views',
    keys: ['C'],
    text: 'Compare two networks',
    run: ({ view }) => (view.shown = 'compare'),
  },

  tool('B', 'Brush', 'brush'),
  tool('E', 'Eraser', 'eraser'),
  tool('I', 'Line', 'line'),
  tool('R', 'Rectangle', 'rectangle'),
  tool('O', 'Ellipse', 'ellipse'),
  tool('F', 'Fill', 'fill'),
  tool('G', 'Ramp', 'ramp'),
  tool('P', 'Pick a value', 'pick'),
  {
    group: 'Drawing tools',
    keys: ['Escape'],
    text: 'Pick no value after all',
    run: ({ tools }) => tools.goBack(),
    // A neuron that is to be picked comes first, below.
    when: (app) => isTuned(app) && app.tools.tool === 'pick' && app.neurons.picking === null,
  },
  tool('S', 'Select a rectangle', 'select'),
  tool('Q', 'Select with a lasso', 'lasso'),
  { group: 'Drawing tools', keys: ['['], text: 'Smaller', run: ({ tools }) => tools.resize(-1) },
  { group: 'Drawing tools', keys: [']'], text: 'Larger', run: ({ tools }) => tools.resize(1) },
  { group: 'Drawing tools', keys: ['{'], text: 'Softer', run: ({ tools }) => tools.soften(-0.1) },
  { group: 'Drawing tools', keys: ['}'], text: 'Harder', run: ({ tools }) => tools.soften(0.1) },
  {
    group: 'Drawing tools',
    keys: ['X'],
    text: 'Opposite sign',
    run: ({ view }) => (view.brushValue = -view.brushValue),
  },
  { group: 'Drawing tools', keys: ['Right button'], text: 'Draw with the opposite sign' },
  { group: 'Drawing tools', keys: ['Shift'], text: 'Even shapes, lines in steps of 15°' },

  { group: 'Grid', keys: ['Arrows'], text: 'Go to another weight' },
  { group: 'Grid', keys: ['Shift+Arrows'], text: 'Five weights further' },
  { group: 'Grid', keys: ['0–9', '−', '.', ','], text: 'Type the weight' },
  { group: 'Grid', keys: ['Enter'], text: 'Change the number that is there' },
  {
    group: 'Grid',
    keys: ['Space'],
    text: 'Brush, held along the arrows; begin and end of a shape',
  },
  { group: 'Grid', keys: ['Delete'], text: 'Set the weight, or all that is selected, to 0' },
  { group: 'Grid', keys: ['Mod+A'], text: 'Select all' },
  { group: 'Grid', keys: ['Mod+D', 'Escape'], text: 'Select nothing' },
  { group: 'Grid', keys: ['Mod+I'], text: 'Select the rest' },
  { group: 'Grid', keys: ['Mod+C', 'Mod+X', 'Mod+V'], text: 'Copy, cut, paste, also from a table' },

  { group: 'Neurons', keys: ['Arrows'], text: 'Go to another neuron' },
  { group: 'Neurons', keys: ['Shift+↑', 'Shift+↓'], text: 'Choose several' },
  { group: 'Neurons', keys: ['Mod+Click'], text: 'Choose one more, or one less' },
  { group: 'Neurons', keys: ['Shift+Click'], text: 'Choose all in between' },
  { group: 'Neurons', keys: ['Alt+↑', 'Alt+↓'], text: 'Swap with the neighbour' },
  {
    group: 'Neurons',
    keys: ['M'],
    text: 'Mute, unmute',
    run: ({ neurons }) => neurons.toggleMuted(),
    when: isTuned,
  },
  {
    group: 'Neurons',
    keys: ['L'],
    text: 'Lock, unlock',
    run: ({ neurons }) => neurons.toggleLocked(),
    when: isTuned,
  },
  { group: 'Neurons', keys: ['Shift+F10'], text: 'What can be done with it' },
  {
    group: 'Neurons',
    keys: ['Escape'],
    text: 'Stop picking a neuron',
    run: ({ neurons }) => neurons.stopPicking(),
    when: ({ neurons }) => neurons.picking !== null,
  },

  {
    group: 'Digits',
    keys: [','],
    text: 'Previous of the digits listed',
    run: ({ list }) => list.step(-1),
  },
  {
    group: 'Digits',
    keys: ['.'],
    text: 'Next of the digits listed',
    run: ({ list }) => list.step(1),
  },

  { group: 'History', keys: ['Mod+Z'], text: 'Undo', run: commands.undo },
  { group: 'History', keys: ['Mod+Y', 'Mod+Shift+Z'], text: 'Redo', run: commands.redo },
  {
    group: 'History',
    keys: ['Mod+Shift+K'],
    text: 'Take a snapshot',
    run: ({ session }) => void session.perform({ type: 'takeSnapshot', name: '' }),
  },
  {
    group: 'History',
    keys: ['Escape'],
    text: 'Take back what is being drawn, or only shown',
    run: ({ preview }) => preview.cancel(),
    when: ({ preview }) => preview.isOpen,
  },
];

/** In other views nothing shows what these would do. */
function isTuned({ view }: AppContext): boolean {
  return view.shown === 'tune';
}

function tool(key: string, text: string, name: ToolName): Shortcut {
  return {
    group: 'Drawing tools',
    keys: [key],
    text,
    run: ({ tools }) => (tools.tool = name),
    when: isTuned,
  };
}
