import type { MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '#core/files/recent-file';
import type { MenuRequest } from '#core/protocol/messages';
import type { HostMenuItem, HostMenus } from '#core/protocol/host-menus';
import { say } from '../words';
import { literal } from './literal';
import { recentMenu } from './recent-menu';

type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Whether there are tools for those who work on Knobs itself. */
  readonly forDevelopers: boolean;
  /** What the page has put into them. */
  readonly menus: HostMenus;
  /** The files that were used last, the latest first. */
  readonly recent: readonly RecentFile[];
  send(request: MenuRequest): void;
  clearRecent(): void;
}

const SEPARATOR: Item = { type: 'separator' };
const TYPES = { command: 'normal', choice: 'radio', switch: 'checkbox' } as const;

/**
 * The window's menus: the page's actions (a new command is one of them, in `src-renderer/actions/`),
 * and around them what the system does by itself. Undo and
 * redo are the page's: it knows whether the person is in a text field, whose own history comes first.
 */
export function nativeMenus(options: MenuOptions): Item[] {
  const { platform, forDevelopers, menus, recent, send, clearRecent } = options;
  const isMac = platform === 'darwin';

  const itemFor = ({ id, label, keys, isEnabled, kind, isOn }: HostMenuItem): Item => ({
    id,
    label: literal(label),
    accelerator: keys?.replace('Mod', 'CmdOrCtrl'),
    type: TYPES[kind],
    enabled: isEnabled,
    ...(kind === 'command' ? {} : { checked: isOn }),
    click: () => send(id),
  });
  /** Sections of actions, then those of the system, with lines between them. */
  const sections = (actions: readonly (readonly HostMenuItem[])[], ...system: Item[][]): Item[] =>
    [...actions.map((section) => section.map(itemFor)), ...system]
      .filter((section) => section.length > 0)
      .flatMap((section, at) => (at === 0 ? section : [SEPARATOR, ...section]));
  /** On macOS the application's own menu has it. */
  const about = menus.help.flat().find(({ id }) => id === 'about');
  const help = menus.help.map((section) => section.filter((item) => !isMac || item !== about));

  const [opening = [], ...saving] = menus.file;
  const recentFiles = recentMenu({
    recent,
    open: ({ id, name }) => send({ openRecent: { id, name } }),
    clear: clearRecent,
  });
  const file: Item = {
    label: say('hostMenu.file'),
    submenu: [
      ...sections([opening]),
      recentFiles,
      SEPARATOR,
      ...sections(saving, [
        isMac
          ? { role: 'close', label: say('hostMenu.close') }
          : { role: 'quit', label: say('hostMenu.quit') },
      ]),
    ],
  };
  const edit: Item = {
    label: say('hostMenu.edit'),
    submenu: sections(
      menus.edit,
      (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({
        role,
        label: say(`hostMenu.${role}`),
      })),
    ),
  };
  const choices = [
    { label: say('menu.looks'), submenu: sections(menus.looks) },
    { label: say('menu.languages'), submenu: sections(menus.languages) },
  ].filter(({ submenu }) => submenu.length > 0);
  const view: Item = {
    label: say('hostMenu.view'),
    submenu: sections(
      menus.view,
      choices,
      (['resetZoom', 'zoomIn', 'zoomOut'] as const).map((role) => ({
        role,
        label: say(`hostMenu.${role}`),
      })),
      [{ role: 'togglefullscreen', label: say('hostMenu.fullScreen') }],
      forDevelopers ? [{ role: 'reload' }, { role: 'toggleDevTools' }] : [],
    ),
  };
  const helpMenu: Item = { label: say('hostMenu.help'), role: 'help', submenu: sections(help) };
  if (!isMac) return [file, edit, view, helpMenu];
  const window: Item = { role: 'windowMenu', label: say('hostMenu.window') };
  return [appMenu(sections([about ? [about] : []])), file, edit, view, window, helpMenu];
}

/** The first menu on macOS, which carries the application's name. */
function appMenu(about: Item[]): Item {
  return {
    label: 'Knobs',
    submenu: [
      ...about,
      ...(about.length > 0 ? [SEPARATOR] : []),
      { role: 'services', label: say('hostMenu.services') },
      SEPARATOR,
      { role: 'hide', label: say('hostMenu.hide') },
      { role: 'hideOthers', label: say('hostMenu.hideOthers') },
      { role: 'unhide', label: say('hostMenu.unhide') },
      SEPARATOR,
      { role: 'quit', label: say('hostMenu.quit') },
    ],
  };
}
