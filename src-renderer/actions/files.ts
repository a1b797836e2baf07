import { action, type Action } from './action';
import { hasPreview, picksNothing, type Condition } from './conditions';

const ownDigits: Condition = {
  holds: ({ session }) => !session.digits.shipped,
  why: 'why.ownDigits',
  hides: true,
};

/** Escape calls off first what is under way in the network. */
const callsOffNothing: Condition = {
  holds: (app) => picksNothing.holds(app) && !hasPreview.holds(app),
  why: 'why.callsOffNothing',
};

const readsDigits: Condition = {
  holds: ({ session }) => session.loading !== null,
  why: 'why.readsDigits',
};

export const save = action('save', {
  group: 'files',
  keys: ['Mod+S'],
  whileTyping: true,
  menus: ['knobs.files', 'file.save'],
  run: ({ files }) => files.save(),
});

export const clearRecent = action('clearRecent', {
  group: 'files',
  about: 'action.clearRecent.about',
  run: ({ files }) => files.clearRecent(),
});

export const openDigits = action('openDigits', {
  group: 'files',
  run: ({ files }) => files.openDigits(),
});

export const shippedDigits = action('shippedDigits', {
  group: 'files',
  when: [ownDigits],
  run: ({ session }) => session.perform({ type: 'useShippedDigits' }),
});

export const cancelDigits = action('cancelDigits', {
  group: 'files',
  keys: ['Escape'],
  when: [readsDigits, callsOffNothing],
  run: ({ files }) => files.cancelDigits(),
});

export const FILE_ACTIONS: readonly Action[] = [
  action('new', {
    group: 'files',
    menus: ['knobs.files', 'file.open'],
    run: ({ view }) => (view.dialog = 'new'),
  }),
  action('open', {
    group: 'files',
    keys: ['Mod+O'],
    whileTyping: true,
    menus: ['knobs.files', 'file.open'],
    run: ({ files }) => files.open(),
  }),
  save,
  action('saveAs', {
    group: 'files',
    keys: ['Mod+Shift+S'],
    whileTyping: true,
    menus: ['knobs.files', 'file.save'],
    run: ({ files }) => files.saveAs(),
  }),
  action('savePicture', {
    group: 'files',
    menus: ['knobs.files', 'file.save'],
    run: ({ view }) => (view.dialog = 'picture'),
  }),
  action('details', {
    group: 'files',
    menus: ['knobs.files', 'file.network'],
    run: ({ view }) => (view.dialog = 'details'),
  }),
  action('sizes', {
    group: 'files',
    menus: ['knobs.files', 'file.network'],
    run: ({ view }) => (view.dialog = 'sizes'),
  }),
  clearRecent,
  openDigits,
  cancelDigits,
  shippedDigits,
];
