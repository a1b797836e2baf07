import { actions } from './actions';
import { neurons } from './neurons';
import { dock } from './dock';
import { input } from './input';
import { given } from './given';
import { inspector } from './inspector';
import { networkView } from './network-view';
import { page } from './page';
import { topBar } from './top-bar';

/** What the page shows from the start, in English. Other languages are typed from it. */
export const start = {
  ...actions,
  /** A finished sentence: of an old copy, of the system or of a library. */
  plain: ({ text }: { text: string }) => text,
  ...given,
  ...neurons,
  ...page,
  ...topBar,
  ...input,
  ...networkView,
  ...inspector,
  ...dock,
};
