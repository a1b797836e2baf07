import { app } from 'electron';
import { setWordsForLogs } from '#core/errors';
import { english } from '#core/words/english';
import { languageFor, type LanguageChoice } from '#core/words/languages';
import type { Settings } from './settings';
import { speak } from './words';

/** Speaks as the person chose when Knobs was last here, else as the system does. */
export async function setUpLanguage(settings: Settings): Promise<void> {
  setWordsForLogs(english.say);
  await speak(codeOf(settings.language ?? 'system'));
}

/** Speaks as the person chooses, and keeps that for the next start. */
export async function chooseLanguage(settings: Settings, choice: LanguageChoice): Promise<void> {
  settings.remember({ language: choice });
  await speak(codeOf(choice));
}

function codeOf(choice: LanguageChoice) {
  return choice === 'system' ? languageFor(app.getPreferredSystemLanguages()) : choice;
}
