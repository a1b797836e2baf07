import { basename } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { fileExtensions, formats } from '#core/formats/format-list';
import type { FileDialogs } from './file-dialogs';
import { say, speech } from '../words';

/* Made when they are shown: in the language of that moment. */

const allFiles = (): FileFilter => ({ name: say('dialog.allFiles'), extensions: ['*'] });

const openFilters = (): FileFilter[] => [
  { name: say('dialog.networks'), extensions: [...fileExtensions] },
  allFiles(),
];

/** One for each format, so that choosing one adds its extension where the system does that. */
const saveFilters = (): FileFilter[] => [
  ...Object.values(formats).map(({ name, extensions }) => ({
    name: speech().given(name),
    // A filter knows only what follows the last dot.
    extensions: extensions.filter((extension) => !extension.includes('.')),
  })),
  allFiles(),
];

const pictureFilters = (): FileFilter[] => [
  { name: say('dialog.pngPicture'), extensions: ['png'] },
];

/** The system's own dialogs, on the window. */
export function electronDialogs(window: BrowserWindow): FileDialogs {
  return {
    async askOpen(folder) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        filters: openFilters(),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async askDigits(folder) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        message: say('dialog.chooseDigits'),
        properties: ['openFile', 'multiSelections'],
      });
      return canceled || filePaths.length === 0 ? null : filePaths;
    },
    askSave: (suggestedPath) => askWhere(window, suggestedPath, saveFilters()),
    askPicture: (suggestedPath) => askWhere(window, suggestedPath, pictureFilters()),
    async mayReplace(path) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: say('dialog.replace', { file: basename(path) }),
        detail: say('dialog.isThere'),
        buttons: [say('dialog.doReplace'), say('desktop.cancel')],
        defaultId: 1,
        cancelId: 1,
      });
      return response === 0;
    },
  };
}

async function askWhere(
  window: BrowserWindow,
  defaultPath: string,
  filters: FileFilter[],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
