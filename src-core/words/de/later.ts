import type { later as english } from '../en/later';
import type { Translated } from '../languages';
import { compare } from './compare';
import { desktop } from './desktop';
import { dialogs } from './dialogs';
import { digits } from './digits';
import { editing } from './editing';
import { files } from './files';
import { host } from './host';
import { lessons } from './lessons';
import { measuring } from './measuring';
import { network } from './network';
import { palette } from './palette';
import { pictures } from './pictures';
import { recovery } from './recovery';
import { rows } from './rows';
import { stamps } from './stamps';
import { tune } from './tune';

/** What is said only after the page is shown, in German: refusals, questions, lessons. */
export const later: Translated<typeof english> = {
  ...compare,
  ...desktop,
  ...dialogs,
  ...digits,
  ...editing,
  ...files,
  ...host,
  ...lessons,
  ...measuring,
  ...network,
  ...palette,
  ...pictures,
  ...recovery,
  ...rows,
  ...stamps,
  ...tune,
};
