import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow } from 'electron';
import { FileFlow } from '#core/files/file-flow';
import { RecentList } from '#core/files/recent';
import { decimalOf } from '#core/files/questions';
import type { Workbench } from '#core/workbench/workbench';
import type { Settings } from '../settings';
import type { DroppedPath } from './dropped-path';
import { electronDialogs } from './electron-dialogs';
import { PathPlaces } from './path-places';
import { recentSettings } from './recent-settings';

/** Opening and saving files on the disk. */
export type DiskFiles = FileFlow<string, DroppedPath>;

export function setUpFiles(
  window: BrowserWindow,
  workbench: Workbench,
  settings: Settings,
): DiskFiles {
  return new FileFlow({
    workbench,
    places: new PathPlaces({
      dialogs: electronDialogs(window),
      folder: settings.folder ?? app.getPath('documents'),
      onFolder: (folder) => settings.remember({ folder }),
    }),
    recent: new RecentList({
      store: recentSettings(settings),
      newId: randomUUID,
      isSame: (a, b) => a === b,
      failed: (error) => console.warn('The list of recent files could not be kept:', error),
    }),
    decimal: decimalOf(app.getSystemLocale()),
    newId: randomUUID,
  });
}
