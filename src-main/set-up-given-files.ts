import { basename } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { fileArgument } from './file-argument';
import type { DiskFiles } from './files/set-up-files';
import { GivenFiles } from './given-files';
import { sendToPage } from './ipc/send-to-page';

/**
 * Listens to the system before anything else: macOS may hand over a file at the very start, and a
 * second start of Knobs may come while the first one still reads its digits.
 */
export function setUpGivenFiles(): GivenFiles {
  const given = new GivenFiles();
  app.on('open-file', (event, path) => {
    event.preventDefault();
    given.give(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = fileArgument(argv, folder, app.getAppPath());
    if (path !== null) given.give(path);
  });
  return given;
}

/** Starting Knobs a second time brings the window to the front. */
export function setUpSecondInstance(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** Has the page open a file, which asks first whether unsaved work is to be saved. */
export function offerFile(window: BrowserWindow, files: DiskFiles, path: string): void {
  const { webContents } = window;
  const offer = () =>
    sendToPage(window, {
      kind: 'menu',
      request: { openRecent: files.offer(path, basename(path)) },
    });
  // Before the page is asked for, nothing is loading yet.
  const isThere = webContents.getURL() !== '' && !webContents.isLoading();
  if (isThere) offer();
  else webContents.once('did-finish-load', offer);
}
