import type { MenuItemConstructorOptions } from 'electron';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_ACTIONS, type HostMenuItem, type HostMenus } from '#core/protocol/host-menus';
import { speak } from '../words';
import { nativeMenus } from './native-menus';

type Item = MenuItemConstructorOptions;

beforeAll(() => speak('en'));

function itemsOf(menus: Item[]): Item[] {
  return menus.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  );
}

const item = (id: string, changed: Partial<HostMenuItem> = {}): HostMenuItem => {
  return { id, label: id, keys: null, isEnabled: true, kind: 'command', isOn: false, ...changed };
};

/** As much as there is something of each kind. */
const MENUS: HostMenus = {
  ...NO_ACTIONS,
  file: [[item('new')], [item('save', { keys: 'Mod+S' }), item('saveAs', { keys: 'Mod+Shift+S' })]],
  edit: [[item('undo', { isEnabled: false })]],
  view: [[item('tune', { kind: 'choice', isOn: true })]],
  looks: [[item('light', { kind: 'choice', isOn: true }), item('dark', { kind: 'choice' })]],
  languages: [[item('german', { kind: 'choice', isOn: true, label: 'Deutsch' })]],
  help: [[item('tips', { kind: 'switch', isOn: true })], [item('about', { label: 'You & Knobs' })]],
};

const UNKNOWN = { accuracy: null, thumbnail: null, isGone: false };

function setUp(platform: NodeJS.Platform, forDevelopers = false, menus = MENUS) {
  const send = vi.fn();
  const clearRecent = vi.fn();
  const recent = [{ id: '7', name: 'a.npz', folder: '/x', ...UNKNOWN }];
  const template = nativeMenus({ platform, forDevelopers, menus, recent, send, clearRecent });
  const items = itemsOf(template);
  const find = (id: string) => items.find((item) => item.id === id)!;
  const click = (id: string) => (find(id).click as () => void)();
  return { template, items, find, send, click, clearRecent };
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menus on %s', (platform) => {
  it('have every action of the page once, and send its id', () => {
    const { items, send, click } = setUp(platform);
    const ids = items.map(({ id }) => id).filter((id) => id !== undefined && id !== 'recent');
    expect(ids.sort().join(' ')).toBe('about dark german light new save saveAs tips tune undo');
    for (const id of ids) {
      click(id!);
      expect(send).toHaveBeenLastCalledWith(id);
    }
    expect(send).toHaveBeenCalledTimes(10);
  });

  it('show what is possible and what is on, and an ampersand as it is', () => {
    const { find } = setUp(platform);
    expect(find('undo').enabled).toBe(false);
    expect(find('new').enabled).toBe(true);
    expect(find('light')).toMatchObject({ type: 'radio', checked: true });
    expect(find('dark')).toMatchObject({ type: 'radio', checked: false });
    expect(find('german')).toMatchObject({ type: 'radio', checked: true });
    expect(find('tips')).toMatchObject({ type: 'checkbox', checked: true });
    expect(find('new').type).toBe('normal');
    expect(find('about').label).toBe('You && Knobs');
  });

  it('ask the page for a recent file, and forget the files themselves', () => {
    const { items, send, clearRecent } = setUp(platform);
    const choose = (name: string) =>
      (items.find(({ label }) => label === name)?.click as () => void)();
    choose('a.npz');
    expect(send).toHaveBeenCalledExactlyOnceWith({ openRecent: { id: '7', name: 'a.npz' } });
    choose('Clear recent files');
    expect(clearRecent).toHaveBeenCalledOnce();
  });

  it('name the keys as Electron does', () => {
    const { find } = setUp(platform);
    expect(find('save').accelerator).toBe('CmdOrCtrl+S');
    expect(find('saveAs').accelerator).toBe('CmdOrCtrl+Shift+S');
    expect(find('new').accelerator).toBeUndefined();
  });

  it('leave undo and redo to the page, and the clipboard to the system', () => {
    const roles = setUp(platform).items.map(({ role }) => role);
    expect(roles).not.toContain('undo');
    expect(roles).not.toContain('redo');
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'quit']));
  });

  it('have tools for developers only where those are wanted', () => {
    const isTool = ({ role }: Item) => role === 'toggleDevTools' || role === 'reload';
    expect(setUp(platform).items.some(isTool)).toBe(false);
    expect(setUp(platform, true).items.filter(isTool)).toHaveLength(2);
  });

  it('begin and end no menu with a line, and have no two together, before the page and after', () => {
    for (const menus of [MENUS, NO_ACTIONS]) {
      for (const { submenu } of setUp(platform, true, menus).items) {
        if (!Array.isArray(submenu) || submenu.length === 0) continue;
        const lines = submenu.map(({ type }) => (type === 'separator' ? '-' : 'x')).join('');
        expect(lines).toMatch(/^x+(-x+)*$/);
      }
    }
  });
});

it('on macOS the application’s own menu comes first, with About and Quit', () => {
  const [first, ...others] = setUp('darwin').template;
  const inside = itemsOf([first]);
  expect(first.label).toBe('Knobs');
  expect(inside.some(({ id }) => id === 'about')).toBe(true);
  expect(inside.some(({ role }) => role === 'quit')).toBe(true);
  expect(itemsOf(others).some(({ id }) => id === 'about')).toBe(false);
});

it('elsewhere the menus are File, Edit, View, Help', () => {
  const labels = ['&File', '&Edit', '&View', '&Help'];
  expect(setUp('linux').template.map(({ label }) => label)).toEqual(labels);
});

it('choices of appearance and of language stand in menus of their own, below what the view has', () => {
  const { template } = setUp('linux');
  const view = template.find(({ label }) => label === '&View')!.submenu as Item[];
  const inside = (label: string) => itemsOf([view.find((item) => item.label === label)!]).slice(1);
  expect(inside('Appearance').map(({ id }) => id)).toEqual(['light', 'dark']);
  expect(inside('Language').map(({ label }) => label)).toEqual(['Deutsch']);
  expect(view.map(({ id, label }) => id ?? label).slice(0, 4)).toEqual([
    'tune',
    undefined,
    'Appearance',
    'Language',
  ]);
});
