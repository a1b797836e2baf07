import { desktop } from './desktop';
import { digits } from './digits';
import { editing } from './editing';
import { files } from './files';
import { measuring } from './measuring';
import { network } from './network';
import { pictures } from './pictures';
import { recovery } from './recovery';
import { tune } from './tune';
import { workbench } from './workbench';

/** What is said only after the page is shown, in English: refusals, questions, lessons. */
export const later = {
  ...desktop,
  ...digits,
  ...editing,
  ...files,
  ...measuring,
  ...network,
  ...pictures,
  ...recovery,
  ...tune,
  ...workbench,
};
