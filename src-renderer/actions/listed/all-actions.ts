import type { AppContext } from '../../state/app';
import type { Action } from '../action';
import { ADJUST_ACTIONS } from '../adjust';
import { DIGIT_ACTIONS } from '../digits';
import { FILE_ACTIONS } from '../files';
import { HELP_ACTIONS } from '../help';
import { HISTORY_ACTIONS } from '../history';
import { LANGUAGE_ACTIONS } from '../languages';
import { LOOK_ACTIONS } from '../looks';
import { NEURON_ACTIONS } from '../neurons';
import { ROW_ACTIONS } from '../rows';
import { SELECT_ACTIONS } from '../select';
import { STRUCTURE_ACTIONS } from '../structure';
import { TOOL_ACTIONS } from '../tools';
import { VIEW_ACTIONS } from '../views';
import { COMPARE_ACTIONS } from './compare';
import { MORE_OF_DIGITS } from './digits';
import { GRID_CONTENTS, GRID_KEYS } from './grid';
import { DOCK_CONTENTS, snapshotActions } from './history';
import { MORE_OF_NEURONS, NEURON_KEYS } from './neurons';
import { ROW_CONTENTS } from './rows';
import { STAMP_ACTIONS } from './stamps';
import { MORE_OF_TOOLS } from './tools';

/** All that a person can do, as the palette and the list of keys have it; fetched with them. */
export const ALL_ACTIONS: readonly Action[] = [
  ...FILE_ACTIONS,
  ...VIEW_ACTIONS,
  ...COMPARE_ACTIONS,
  ...LOOK_ACTIONS,
  ...LANGUAGE_ACTIONS,
  ...TOOL_ACTIONS,
  ...MORE_OF_TOOLS,
  ...GRID_KEYS,
  ...GRID_CONTENTS,
  ...SELECT_ACTIONS,
  ...ADJUST_ACTIONS,
  ...STAMP_ACTIONS,
  ...NEURON_KEYS,
  ...NEURON_ACTIONS,
  ...MORE_OF_NEURONS,
  ...STRUCTURE_ACTIONS,
  ...ROW_ACTIONS,
  ...ROW_CONTENTS,
  ...DIGIT_ACTIONS,
  ...MORE_OF_DIGITS,
  ...HISTORY_ACTIONS,
  ...DOCK_CONTENTS,
  ...HELP_ACTIONS,
];

/** The same with what can be done with what there is now. */
export function actionsNow(app: AppContext): Action[] {
  return [...ALL_ACTIONS, ...snapshotActions(app)];
}
