import { app, Menu } from 'electron';
import type { MenuCommand } from '#core/host';
import { menuTemplate } from './menu-template';

export function setUpMenu(send: (command: MenuCommand) => void): void {
  const { platform } = process;
  const template = menuTemplate({ platform, forDevelopers: !app.isPackaged, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
