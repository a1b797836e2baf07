import { dialog, type BrowserWindow } from 'electron';
import type { FileChoice, FileOutcome } from '#core/host';
import type { NetworkFiles } from './network-files';

/**
 * Asks with dialogs of the system what opening or saving asks, where no page can.
 * @returns how it ended: never a question
 */
export async function answerNatively(
  window: BrowserWindow,
  files: NetworkFiles,
  result: FileOutcome,
): Promise<FileOutcome> {
  while (result.outcome === 'question') {
    const { question } = result;
    // Under which name is asked by the system's own dialog here.
    const answer = question.kind === 'choice' ? await choose(window, question) : null;
    result = await files.answer(answer);
  }
  return result;
}

async function choose(
  window: BrowserWindow,
  { title, text, choices }: FileChoice,
): Promise<string | null> {
  if (window.isDestroyed()) return null;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: title,
    detail: text,
    buttons: [...choices.map(({ label }) => label), 'Cancel'],
    defaultId: 0,
    cancelId: choices.length,
    noLink: true,
  });
  return choices[response]?.key ?? null;
}
