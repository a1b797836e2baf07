import { dialog, type BrowserWindow } from 'electron';
import type { Workbench } from '#core/workbench/workbench';
import type { NetworkFiles } from '../files/network-files';
import { sendEvent } from '../ipc/send-event';
import { CloseFlow, type UnsavedAnswer } from './close-flow';
import { tell } from './tell';

/**
 * Asks before unsaved work is lost. Quitting closes the window first, and a closed window ends
 * Knobs: so there is one question for both.
 */
export function setUpClosing(
  window: BrowserWindow,
  workbench: Workbench,
  files: NetworkFiles,
): CloseFlow {
  const flow = new CloseFlow({
    isEdited: () => workbench.edited,
    askPage: () => sendEvent(window, 'closeRequested', null),
    askNatively: () => askNatively(window, workbench.fileName),
    async save() {
      const result = await files.save();
      if (result.outcome === 'failed') tell(window, result.reason);
      return result.outcome === 'done';
    },
    destroy: () => window.destroy(),
  });
  window.on('close', (event) => {
    if (!flow.request()) event.preventDefault();
  });
  window.webContents.on('render-process-gone', () => flow.pageGone());
  return flow;
}

const ANSWERS: readonly UnsavedAnswer[] = ['save', 'discard', 'cancel'];

async function askNatively(window: BrowserWindow, name: string): Promise<UnsavedAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Save the changes to ${name} before closing?`,
    detail: 'Otherwise they are lost.',
    buttons: ['Save', "Don't save", 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}
