import { app, Menu, type BrowserWindow } from 'electron';
import type { RecentFile } from '#core/host';
import type { DiskFiles } from '../files/set-up-files';
import { sendToPage } from '../ipc/send-to-page';
import { menuTemplate } from './menu-template';

/** The menus, which are made anew when other files are recent ones, or one is gone. */
export function setUpMenu(window: BrowserWindow, files: DiskFiles): void {
  const { platform } = process;
  let shown: string | null = null;
  const show = (recent: readonly RecentFile[]) => {
    // Menus that are exchanged while they are open close: not without need.
    const listed = JSON.stringify(recent.map(({ id, isGone }) => [id, isGone]));
    if (shown === listed) return;
    shown = listed;
    const template = menuTemplate({
      platform,
      forDevelopers: !app.isPackaged,
      recent,
      send: (request) => sendToPage(window, { kind: 'menu', request }),
      clearRecent: () => void files.clearRecent(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const update = () => void files.recent().then(show);
  show([]);
  update();
  files.onRecentChange(update);
  // Files are moved and deleted while Knobs is in the background.
  window.on('focus', update);
}
