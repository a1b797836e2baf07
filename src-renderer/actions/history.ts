import Camera from '@lucide/svelte/icons/camera';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Undo2 from '@lucide/svelte/icons/undo-2';
import { action, type Action } from './action';
import { hasPreview, picksNothing, type Condition } from './conditions';

const canUndo: Condition = {
  // What a hand does is no entry yet, and is taken back all the same.
  holds: ({ session }) => session.history.position > 0 || session.underWay.isShown,
  why: 'why.canUndo',
};

const canRedo: Condition = {
  // What a hand does takes the place of what was undone; what is only shown gives way.
  holds: ({ session: { history, underWay }, preview }) =>
    history.position < history.entries.length && (preview.isOpen || !underWay.isShown),
  why: 'why.canRedo',
};

export const undo = action('undo', {
  group: 'history',
  Icon: Undo2,
  keys: ['Mod+Z'],
  menus: ['edit.history'],
  when: [canUndo],
  inText: 'undo',
  // What is only shown so far is taken back first, and nothing else.
  run: ({ preview, session }) => (preview.isOpen ? preview.cancel() : session.undo()),
});

export const redo = action('redo', {
  group: 'history',
  Icon: Redo2,
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  macKeys: 'Mod+Shift+Z',
  menus: ['edit.history'],
  when: [canRedo],
  inText: 'redo',
  run: ({ session }) => session.redo(),
});

export const takeSnapshot = action('takeSnapshot', {
  group: 'history',
  about: 'action.takeSnapshot.about',
  Icon: Camera,
  keys: ['Mod+Shift+K'],
  menus: ['edit.history'],
  run: ({ session }) => session.perform({ type: 'takeSnapshot', name: '' }),
});

export const HISTORY_ACTIONS: readonly Action[] = [
  undo,
  redo,
  takeSnapshot,
  action('cancelPreview', {
    group: 'history',
    keys: ['Escape'],
    when: [picksNothing, hasPreview],
    run: ({ preview }) => preview.cancel(),
  }),
];
