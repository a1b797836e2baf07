import { actions } from './actions';

/** What the page shows from the start, in English. Other languages are typed from it. */
export const start = {
  ...actions,
  undo: 'Undo',
  redo: 'Redo',
};
