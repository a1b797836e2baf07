import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuRequest, RecentFile } from '#core/host';
import { recentMenu } from './recent-menu';

type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Whether there are tools for those who work on Knobs itself. */
  readonly forDevelopers: boolean;
  /** The files that were used last, the latest first. */
  readonly recent: readonly RecentFile[];
  send(request: MenuRequest): void;
  clearRecent(): void;
}

const SEPARATOR: Item = { type: 'separator' };

/**
 * The window's menus. Undo and redo are commands like the others: the page knows whether the
 * person is in a text field, whose own history comes first.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const { platform, forDevelopers, recent, send, clearRecent } = options;
  const command = (label: string, accelerator: string | undefined, name: MenuCommand): Item => ({
    id: name,
    label,
    accelerator,
    click: () => send(name),
  });
  const isMac = platform === 'darwin';
  const about = command('About Knobs', undefined, 'about');

  const file: Item = {
    label: '&File',
    submenu: [
      command('New…', 'CmdOrCtrl+N', 'new'),
      command('Open…', 'CmdOrCtrl+O', 'open'),
      recentMenu({
        recent,
        open: ({ id, name }) => send({ openRecent: { id, name } }),
        clear: clearRecent,
      }),
      SEPARATOR,
      command('Save', 'CmdOrCtrl+S', 'save'),
      command('Save as…', 'CmdOrCtrl+Shift+S', 'saveAs'),
      command('Save a picture…', undefined, 'savePicture'),
      SEPARATOR,
      command('Details of this network…', undefined, 'details'),
      SEPARATOR,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: Item = {
    label: '&Edit',
    submenu: [
      command('Undo', 'CmdOrCtrl+Z', 'undo'),
      command('Redo', platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z', 'redo'),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
  const developers: Item[] = [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }];
  const view: Item = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
      ...(forDevelopers ? developers : []),
    ],
  };
  if (isMac) return [appMenu(about), file, edit, view, { role: 'windowMenu' }];
  return [file, edit, view, { label: '&Help', submenu: [about] }];
}

/** The first menu on macOS, which carries the application's name. */
function appMenu(about: Item): Item {
  return {
    label: 'Knobs',
    submenu: [
      about,
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}
