import { message, type MessageId } from '#core/words/message';
import type { ThemeChoice } from '../state/theme.svelte';
import { action, type Action, type ActionId } from './action';

/** Light, dark, or as the system is. */
export const LOOK_ACTIONS: readonly Action[] = [
  look('themeSystem', 'system', 'looks.system'),
  look('themeLight', 'light', 'looks.light'),
  look('themeDark', 'dark', 'looks.dark'),
];

function look(id: ActionId, choice: ThemeChoice, item: MessageId & `looks.${string}`): Action {
  return action(id, {
    group: 'views',
    item: () => message(item),
    menus: ['knobs.looks', 'looks.all'],
    isChoice: true,
    checked: ({ theme }) => theme.choice === choice,
    run: ({ theme }) => (theme.choice = choice),
  });
}
