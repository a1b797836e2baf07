import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow } from 'electron';
import { RecentList } from '#core/files/recent';
import { decimalOf } from '#core/files/questions';
import type { Workbench } from '#core/workbench/workbench';
import type { Settings } from '../settings';
import { electronDialogs } from './electron-dialogs';
import { NetworkFiles } from './network-files';
import { recentSettings } from './recent-settings';

export function setUpFiles(
  window: BrowserWindow,
  workbench: Workbench,
  settings: Settings,
): NetworkFiles {
  return new NetworkFiles({
    workbench,
    dialogs: electronDialogs(window),
    folder: settings.folder ?? app.getPath('documents'),
    recent: new RecentList({
      store: recentSettings(settings),
      newId: randomUUID,
      isSame: (a, b) => a === b,
    }),
    decimal: decimalOf(app.getSystemLocale()),
    onFolder: (folder) => settings.remember({ folder }),
  });
}
