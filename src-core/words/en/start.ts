import { actions } from './actions';
import { dock } from './dock';
import { input } from './input';
import { inspector } from './inspector';
import { networkView } from './network-view';
import { page } from './page';
import { topBar } from './top-bar';

/** What the page shows from the start, in English. Other languages are typed from it. */
export const start = {
  ...actions,
  undo: 'Undo',
  redo: 'Redo',
  ...page,
  ...topBar,
  ...input,
  ...networkView,
  ...inspector,
  ...dock,
};
