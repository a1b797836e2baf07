import type { BrowserWindow } from 'electron';
import { eventChannel, type EventName, type Events } from './calls';

/** Tells the window's page something; false if there is no page to tell. */
export function sendEvent<N extends EventName>(
  window: BrowserWindow,
  name: N,
  payload: Events[N],
): boolean {
  if (window.isDestroyed() || window.webContents.isCrashed()) return false;
  window.webContents.send(eventChannel(name), payload);
  return true;
}
