import type { Action } from './action';
import { ADJUST_ACTIONS } from './adjust';
import { DIGIT_ACTIONS } from './digits';
import { FILE_ACTIONS } from './files';
import { HELP_ACTIONS } from './help';
import { HISTORY_ACTIONS } from './history';
import { LANGUAGE_ACTIONS } from './languages';
import { LOOK_ACTIONS } from './looks';
import { PAGE_MENUS, HOST_MENUS, type HostMenuName, type MenuPlace, type PageMenu } from './menus';
import { NEURON_ACTIONS } from './neurons';
import { ROW_ACTIONS } from './rows';
import { SELECT_ACTIONS } from './select';
import { STRUCTURE_ACTIONS } from './structure';
import { TOOL_ACTIONS } from './tools';
import { VIEW_ACTIONS } from './views';

/**
 * What menus, keys and buttons do. What is only listed is fetched with the lists:
 * `listed/all-actions.ts`.
 */
export const ACTIONS: readonly Action[] = [
  ...FILE_ACTIONS,
  ...VIEW_ACTIONS,
  ...LOOK_ACTIONS,
  ...LANGUAGE_ACTIONS,
  ...TOOL_ACTIONS,
  ...SELECT_ACTIONS,
  ...ADJUST_ACTIONS,
  ...NEURON_ACTIONS,
  ...STRUCTURE_ACTIONS,
  ...ROW_ACTIONS,
  ...DIGIT_ACTIONS,
  ...HISTORY_ACTIONS,
  ...HELP_ACTIONS,
];

/** The action with an id that came from elsewhere. */
export function actionOf(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}

/** What stands in one section of a menu. */
export function actionsIn(place: MenuPlace): readonly Action[] {
  return ACTIONS.filter(({ menus }) => menus?.includes(place));
}

/** A menu's sections, in order. */
export function sectionsOf(menu: PageMenu | HostMenuName): readonly (readonly Action[])[] {
  const sections: readonly string[] = { ...PAGE_MENUS, ...HOST_MENUS }[menu];
  return sections.map((section) => actionsIn(`${menu}.${section}` as MenuPlace));
}
