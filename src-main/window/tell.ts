import { dialog, type BrowserWindow } from 'electron';
import { say } from '../words';

/** Tells the person something in a dialog of the system. */
export function tell(window: BrowserWindow, message: string): void {
  if (window.isDestroyed()) return;
  void dialog.showMessageBox(window, { type: 'warning', message, buttons: [say('desktop.ok')] });
}
