import type { BrowserWindow } from 'electron';
import type { Workbench } from '#core/workbench/workbench';
import type { DiskFiles } from '../files/set-up-files';
import { onSpeak, speech } from '../words';
import { windowTitle } from './window-title';

/** The window's title says which file it shows, and whether there is unsaved work. */
export function setUpTitle(window: BrowserWindow, workbench: Workbench, files: DiskFiles): void {
  const show = () => {
    if (window.isDestroyed()) return;
    const { fileName, edited } = workbench;
    const name = speech().given(fileName);
    window.setTitle(windowTitle({ name, edited }, process.platform));
    window.setDocumentEdited(edited);
    window.setRepresentedFilename(files.place ?? '');
  };
  // The page has a title of its own, for the browser's tabs.
  window.on('page-title-updated', (event) => event.preventDefault());
  workbench.onUpdate(({ file }) => {
    // In the next turn: what opened the file notes its path after the workbench has told.
    if (file) setImmediate(show);
  });
  onSpeak(show);
  show();
}
