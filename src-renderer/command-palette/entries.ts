import type { Action } from '../actions/action';
import { PAGE_MENUS, type PageMenu } from '../actions/menus';
import { itemOf } from '../actions/perform';
import type { AppContext } from '../state/app';
import { say, word } from '../words/words.svelte';
import type { Findable } from './rank';

/** Where an action stands: its menu on the page, else what it belongs to. */
export function actionPlace({ group, menus = [] }: Action): string {
  const menu = menus.map((place) => place.split('.')[0]).find((name) => name in PAGE_MENUS);
  return menu ? say(`palette.menu.${menu as PageMenu}`) : say(`group.${group}`);
}

/** What an action is found by: all that it is called anywhere, and the synonyms of the catalogue. */
export function findableOf(action: Action, app: AppContext): Findable {
  const { about, also, group, id, name } = action;
  return {
    names: [word(name), word(itemOf(action, app))],
    also: word({ id: also ?? `also.${id}` }),
    around: `${actionPlace(action)} ${say(`group.${group}`)} ${about ? say(about) : ''}`,
  };
}
