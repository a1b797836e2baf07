import { app, Menu, type BrowserWindow } from 'electron';
import type { RecentFile } from '#core/files/recent-file';
import type { MenuRequest } from '#core/protocol/messages';
import { NO_ACTIONS, type HostMenus } from '#core/protocol/host-menus';
import type { DiskFiles } from '../files/set-up-files';
import { sendToPage } from '../ipc/send-to-page';
import { onSpeak } from '../words';
import { keepInStep, menuStructureOf } from './keep-in-step';
import { nativeMenus } from './native-menus';

/**
 * The window's menus, kept in step with the page, the recent files and the language.
 * @returns what puts into them what the page says
 */
export function setUpMenu(window: BrowserWindow, files: DiskFiles): (menus: HostMenus) => void {
  let menus = NO_ACTIONS;
  let recent: readonly RecentFile[] = [];
  let shown = '';

  function step(): void {
    const menu = Menu.getApplicationMenu();
    keepInStep((id) => menu?.getMenuItemById(id) ?? null, menus);
  }

  function send(request: MenuRequest): void {
    // The system switches an item that is chosen itself: what the page says counts.
    step();
    sendToPage(window, { kind: 'menu', request });
  }

  function show(): void {
    // Menus that are exchanged while they are open close: not for what can be changed in them.
    const structure =
      menuStructureOf(menus) + JSON.stringify(recent.map(({ id, isGone }) => [id, isGone]));
    if (structure === shown) return step();
    shown = structure;
    const template = nativeMenus({
      platform: process.platform,
      forDevelopers: !app.isPackaged,
      menus,
      recent,
      send,
      clearRecent: () => void files.clearRecent(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async function update(): Promise<void> {
    recent = await files.recent();
    show();
  }

  show();
  void update();
  files.onRecentChange(() => void update());
  // Files are moved and deleted while Knobs is in the background.
  window.on('focus', () => void update());
  onSpeak(() => {
    shown = '';
    show();
  });
  return (now) => {
    menus = now;
    show();
  };
}
