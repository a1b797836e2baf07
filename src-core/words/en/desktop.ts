import type { Speech } from '../words';

/** Dialogs of the system, on the desktop. */
export const desktop = {
  'desktop.ok': 'OK',
  'desktop.cancel': 'Cancel',
  'desktop.redrawn': 'The window had to be redrawn. Your work is still there.',
  'desktop.cannotDraw': 'The window can’t be drawn.',
  'desktop.cannotDrawTwice':
    'It stopped twice in a short time. Your work is still there; you can save it when you close the window.',
  'desktop.close': 'Close',
  /** `work` is the name of a file or of the work. */
  'desktop.saveFirst': ({ work }: { work: string }, { given }: Speech) =>
    `Save changes to “${given(work)}”?`,
  'desktop.willBeLost': 'Unsaved changes will be lost.',
  'desktop.save': 'Save',
  'desktop.discard': 'Don’t save',

  /* Where a file is chosen: what is listed. */
  'dialog.allFiles': 'All files',
  'dialog.networks': 'Networks',
  'dialog.pngPicture': 'PNG picture',
  'dialog.chooseDigits': 'Choose the images and the labels of a set together',
  'dialog.replace': ({ file }: { file: string }, { name }: Speech) => `Replace “${name(file)}”?`,
  'dialog.isThere': 'A file with that name already exists.',
  'dialog.doReplace': 'Replace',
};
