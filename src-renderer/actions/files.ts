import { action, type Action } from './action';
import type { Condition } from './conditions';

const ownDigits: Condition = {
  holds: ({ session }) => !session.digits.shipped,
  why: 'why.ownDigits',
  hides: true,
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
  clearRecent,
  openDigits,
  shippedDigits,
];
