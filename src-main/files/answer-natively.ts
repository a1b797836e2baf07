import { dialog, type BrowserWindow } from 'electron';
import type { FileOutcome } from '#core/files/outcome';
import type { FileChoice, FilePrompt, UnsavedPrompt } from '#core/files/prompts';
import type { DiskFiles } from './set-up-files';
import { say, word } from '../words';

/**
 * Asks with dialogs of the system what opening or saving asks, where no page can.
 * @returns how it ended: never a question
 */
export async function answerNatively(
  window: BrowserWindow,
  files: DiskFiles,
  result: FileOutcome,
): Promise<FileOutcome> {
  while (result.outcome === 'question') {
    result = await files.answer(await ask(window, result.question));
  }
  return result;
}

async function ask(window: BrowserWindow, question: FilePrompt): Promise<string | null> {
  switch (question.kind) {
    case 'choice':
      return choose(window, question);
    case 'unsaved':
      return askUnsaved(window, question);
    case 'name':
      // Under which name is asked by the system's own dialog here.
      return null;
  }
}

/** Whether unsaved work may be lost: `save`, `discard`, or null if the person doesn't want to go on. */
export async function askUnsaved(
  window: BrowserWindow,
  { name }: Pick<UnsavedPrompt, 'name'>,
): Promise<'save' | 'discard' | null> {
  if (window.isDestroyed()) return null;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('desktop.saveFirst', { work: name }),
    detail: say('desktop.willBeLost'),
    buttons: [say('desktop.save'), say('desktop.discard'), say('desktop.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return (['save', 'discard'] as const)[response] ?? null;
}

async function choose(
  window: BrowserWindow,
  { title, text, choices }: FileChoice,
): Promise<string | null> {
  if (window.isDestroyed()) return null;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: word(title),
    detail: word(text),
    buttons: [...choices.map(({ label }) => word(label)), say('desktop.cancel')],
    defaultId: 0,
    cancelId: choices.length,
    noLink: true,
  });
  return choices[response]?.key ?? null;
}
