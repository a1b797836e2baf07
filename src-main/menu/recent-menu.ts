import type { MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '#core/files/recent-file';
import { say } from '../words';
import { literal } from './literal';

export interface RecentMenuOptions {
  /** The latest first. */
  readonly recent: readonly RecentFile[];
  open(file: RecentFile): void;
  clear(): void;
}

/** By which it is found, whatever the language. */
export const RECENT_MENU = 'recent';

/** The menu of the files that were used last: one that is gone is there, and cannot be chosen. */
export function recentMenu({ recent, open, clear }: RecentMenuOptions): MenuItemConstructorOptions {
  const files = recent.map((file): MenuItemConstructorOptions => {
    const name = isOnlyOne(file, recent) ? file.name : `${file.name} (${file.folder})`;
    return {
      label: literal(file.isGone ? `${name} – ${say('recent.gone')}` : name),
      enabled: !file.isGone,
      click: () => open(file),
    };
  });
  return {
    id: RECENT_MENU,
    label: say('hostMenu.recent'),
    enabled: recent.length > 0,
    submenu: [
      ...files,
      { type: 'separator' },
      { label: say('hostMenu.clearRecent'), click: clear },
    ],
  };
}

/** Files of one name are told apart by their folders. */
function isOnlyOne({ name }: RecentFile, all: readonly RecentFile[]): boolean {
  return all.filter((file) => file.name === name).length === 1;
}
