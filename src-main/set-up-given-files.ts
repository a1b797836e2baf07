import { app, type BrowserWindow } from 'electron';
import { fileArgument } from './file-argument';
import type { NetworkFiles } from './files/network-files';
import { GivenFiles } from './given-files';
import { sendEvent } from './ipc/send-event';

/** Listens to the system before anything else: macOS may hand over a file at the very start. */
export function setUpGivenFiles(): GivenFiles {
  const given = new GivenFiles();
  app.on('open-file', (event, path) => {
    event.preventDefault();
    given.give(path);
  });
  return given;
}

/** Starting Knobs a second time brings the window to the front, with the file it was started with. */
export function setUpSecondInstance(window: BrowserWindow, given: GivenFiles): void {
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const path = fileArgument(argv, folder, app.getAppPath());
    if (path !== null) given.give(path);
  });
}

/** Has the page open a file, which asks first whether unsaved work is to be saved. */
export function offerFile(window: BrowserWindow, files: NetworkFiles, path: string): void {
  const offer = () => sendEvent(window, 'menu', { openRecent: files.offer(path) });
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', offer);
  else offer();
}
