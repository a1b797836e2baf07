import { ipcMain, type BrowserWindow } from 'electron';
import type { Copies } from '#core/recovery/copies';
import type { Workbench } from '#core/workbench/workbench';
import type { NetworkFiles } from '../files/network-files';
import { isTrustedSender } from '../security/trusted-sender';
import type { CloseFlow } from '../window/close-flow';
import { answerCalls } from './answer-calls';

export interface CallTargets {
  readonly workbench: Workbench;
  readonly files: NetworkFiles;
  readonly closing: CloseFlow;
  readonly copies: Copies;
}

/** Connects what the page asks for with what answers it. */
export function setUpCalls(window: BrowserWindow, page: string, targets: CallTargets): void {
  const { workbench, files, closing, copies } = targets;
  const calls = {
    snapshot() {
      // Only a page that starts takes a snapshot: what the page before it held is let go.
      workbench.letGo();
      return workbench.snapshot();
    },
    perform: (command) => workbench.perform(command),
    ask: (question) => workbench.ask(question),
    digitImages: (indices) => workbench.digitImages(indices),
    open: (as) => files.open(as),
    openPath: ({ path, as }) => files.openPath(path, as),
    openDigits: () => files.openDigits(),
    openDigitPaths: (paths) => files.openDigitPaths(paths),
    save: () => files.save(),
    saveAs: () => files.saveAs(),
    savePicture: (picture) => files.savePicture(picture),
    recentFiles: () => files.recent(),
    openRecent: ({ id, as }) => files.openRecent(id, as),
    clearRecent: () => files.clearRecent(),
    answerFile: (answer) => files.answer(answer),
    foundCopies: () => copies.found(),
    restoreCopy: (id) => copies.restore(id),
    discardCopy: (id) => copies.discard(id),
    acknowledgeClose: () => closing.acknowledge(),
    closeWindow: () => closing.close(),
  } satisfies Parameters<typeof answerCalls>[1];
  answerCalls(ipcMain, calls, {
    isTrusted: ({ senderFrame }) =>
      !window.isDestroyed() && isTrustedSender(senderFrame, window.webContents.mainFrame, page),
    log: (name, error) => console.error(`${name}:`, error),
  });
}
