import { message } from '#core/words/message';
import type { LanguageChoice } from '#core/words/languages';
import { OFFERED } from '../words/language.svelte';
import { action, type Action } from './action';

/** The system's language, or one of those that Knobs speaks, each named in itself. */
export const LANGUAGE_ACTIONS: readonly Action[] = [
  { ...action('languageSystem', choosing('system')), item: () => message('looks.system') },
  ...OFFERED.map(({ code, title }): Action => ({
    id: `language.${code}`,
    name: message('language.named', { title }),
    item: () => message('language.itself', { title }),
    ...choosing(code),
  })),
];

function choosing(choice: LanguageChoice): Omit<Action, 'id' | 'name'> {
  return {
    group: 'views',
    menus: ['knobs.languages', 'languages.all'],
    isChoice: true,
    checked: ({ language }) => language.choice === choice,
    run: ({ language }) => void language.choose(choice),
  };
}
