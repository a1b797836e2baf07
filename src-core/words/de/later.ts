import type { later as english } from '../en/later';
import type { Translated } from '../languages';
import { choice } from './choice';
import { compare } from './compare';
import { damage } from './damage';
import { desktop } from './desktop';
import { dialogs } from './dialogs';
import { digits } from './digits';
import { editing } from './editing';
import { explain } from './explain';
import { files } from './files';
import { fixes } from './fixes';
import { formats } from './formats/formats';
import { history } from './history';
import { host } from './host';
import { hostMenus } from './host-menus';
import { lessons } from './lessons';
import { listedActions } from './listed-actions';
import { measuredOn } from './measured-on';
import { measuring } from './measuring';
import { menus } from './menus';
import { network } from './network';
import { operations } from './operations';
import { palette } from './command-palette';
import { pictures } from './pictures';
import { recovery } from './recovery';
import { rows } from './rows';
import { sizes } from './sizes';
import { snapshots } from './snapshots';
import { stamps } from './stamps';
import { stencils } from './stencils';
import { structure } from './structure';
import { surgery } from './surgery';
import { threads } from './threads';
import { tune } from './tune';
import { walk } from './walk';
import { whatIf } from './what-if';

/** What is said only after the page is shown, in German: refusals, questions, lessons. */
export const later: Translated<typeof english> = {
  ...choice,
  ...compare,
  ...damage,
  ...desktop,
  ...dialogs,
  ...digits,
  ...editing,
  ...explain,
  ...files,
  ...fixes,
  ...formats,
  ...history,
  ...host,
  ...hostMenus,
  ...lessons,
  ...listedActions,
  ...measuredOn,
  ...measuring,
  ...menus,
  ...network,
  ...operations,
  ...palette,
  ...pictures,
  ...recovery,
  ...rows,
  ...sizes,
  ...snapshots,
  ...stamps,
  ...stencils,
  ...structure,
  ...surgery,
  ...threads,
  ...tune,
  ...walk,
  ...whatIf,
};
