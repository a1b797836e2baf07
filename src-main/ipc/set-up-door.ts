import { randomUUID } from 'node:crypto';
import { ipcMain, type BrowserWindow } from 'electron';
import { Door, type WindowHandlers } from '#core/protocol/door';
import { handlersOf } from '#core/protocol/handlers';
import type { HostMenus } from '#core/protocol/host-menus';
import { Watches } from '#core/questions/watches';
import type { Copies } from '#core/recovery/copies';
import type { LanguageChoice } from '#core/words/languages';
import type { Workbench } from '#core/workbench/workbench';
import { parseDroppedPath } from '../files/dropped-path';
import type { DiskFiles } from '../files/set-up-files';
import { isTrustedSender } from '../security/trusted-sender';
import type { CloseFlow } from '../window/close-flow';
import { listenToPage } from './listen-to-page';
import { sendToPage } from './send-to-page';

export interface ServedWindow {
  readonly workbench: Workbench;
  readonly files: DiskFiles;
  readonly closing: CloseFlow;
  readonly copies: Copies;
  language(): LanguageChoice | null;
  speak(choice: LanguageChoice): Promise<void>;
  /** Puts into the window's menus what the page says. */
  showMenus(menus: HostMenus): void;
}

/** Connects what the page asks for with what answers it. */
export function setUpDoor(window: BrowserWindow, page: string, served: ServedWindow): void {
  const { workbench, files, closing, copies, language, speak, showMenus } = served;
  const handlers: WindowHandlers = {
    acknowledgeClose: () => closing.acknowledge(),
    closeWindow: () => closing.close(),
    speak,
    showMenus,
  };
  const ofWindow = { language, handlers };
  const id = randomUUID();
  const log = (call: string, error: unknown) => console.error(`${call}:`, error);
  const capabilities = { nativeMenus: true, savesInPlace: true };
  const watches = new Watches({
    workbench,
    tell: (news) => void sendToPage(window, { kind: 'news', workbench: id, news }),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    failed: (error) => log('watch', error),
  });
  const door = new Door({
    workbench: id,
    handlers: handlersOf({ id, capabilities, workbench, watches, files, copies, window: ofWindow }),
    parseDropped: parseDroppedPath,
    post: (message) => void sendToPage(window, message),
    log,
  });
  listenToPage(ipcMain, door, {
    isTrusted: ({ senderFrame }) =>
      !window.isDestroyed() && isTrustedSender(senderFrame, window.webContents.mainFrame, page),
    log,
  });
}
