import type { MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '#core/host';

export interface RecentMenuOptions {
  /** The latest first. */
  readonly recent: readonly RecentFile[];
  open(file: RecentFile): void;
  clear(): void;
}

/** The menu of the files that were used last: one that is gone is there, and cannot be chosen. */
export function recentMenu({ recent, open, clear }: RecentMenuOptions): MenuItemConstructorOptions {
  const files = recent.map((file): MenuItemConstructorOptions => {
    const name = isOnlyOne(file, recent) ? file.name : `${file.name} (${file.folder})`;
    return {
      label: literal(file.isGone ? `${name} – gone` : name),
      enabled: !file.isGone,
      click: () => open(file),
    };
  });
  return {
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: [...files, { type: 'separator' }, { label: 'Clear recent files', click: clear }],
  };
}

/** Files of one name are told apart by their folders. */
function isOnlyOne({ name }: RecentFile, all: readonly RecentFile[]): boolean {
  return all.filter((file) => file.name === name).length === 1;
}

/** In a menu, a single ampersand says which letter to press, and is not shown. */
function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
