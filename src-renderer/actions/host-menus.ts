import type { HostMenuItem, HostMenus } from '#core/protocol/host-menus';
import { usualOf } from '../lib/keys';
import type { AppContext } from '../state/app';
import { hasDialog } from '../state/open-dialog';
import { word } from '../words/words.svelte';
import type { Action } from './action';
import { sectionsOf } from './actions';
import type { HostMenuName } from './menus';
import { isPossible, itemOf } from './perform';

/**
 * The actions of the host's menus as they are now.
 * @param isTyping whether a text field has the focus: it takes its own changes back, also in a dialog
 */
export function hostMenus(app: AppContext, isTyping: boolean): HostMenus {
  const isBlocked = hasDialog(app);
  const itemFor = (action: Action): HostMenuItem => ({
    id: action.id,
    label: word(itemOf(action, app)),
    keys: keysOf(action),
    isEnabled: (isTyping && action.inText !== undefined) || (!isBlocked && isPossible(action, app)),
    kind: action.isChoice ? 'choice' : action.checked ? 'switch' : 'command',
    isOn: action.checked?.(app) ?? false,
  });
  const menuOf = (menu: HostMenuName) => sectionsOf(menu).map((section) => section.map(itemFor));
  return {
    file: menuOf('file'),
    edit: menuOf('edit'),
    view: menuOf('view'),
    looks: menuOf('looks'),
    languages: menuOf('languages'),
    help: menuOf('help'),
  };
}

/** Single letters are left to the page: they are typed too. */
function keysOf({ keys = [], macKeys }: Action): string | null {
  const usual = usualOf(keys, macKeys);
  return usual?.startsWith('Mod+') ? usual : null;
}
