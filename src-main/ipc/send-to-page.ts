import type { BrowserWindow } from 'electron';
import type { HostMessage } from '#core/protocol/messages';
import { TO_PAGE } from './channels';

/** Tells the window's page something; false if there is no page to tell. */
export function sendToPage(window: BrowserWindow, message: HostMessage): boolean {
  if (window.isDestroyed() || window.webContents.isCrashed()) return false;
  window.webContents.send(TO_PAGE, message);
  return true;
}
