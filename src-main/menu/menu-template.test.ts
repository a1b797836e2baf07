import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menu-template';

type Item = MenuItemConstructorOptions;

function itemsOf(menus: Item[]): Item[] {
  return menus.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  );
}

const UNKNOWN = { accuracy: null, thumbnail: null, isGone: false };

function setUp(platform: NodeJS.Platform, forDevelopers = false) {
  const send = vi.fn();
  const clearRecent = vi.fn();
  const recent = [{ id: '7', name: 'a.npz', folder: '/x', ...UNKNOWN }];
  const menus = menuTemplate({ platform, forDevelopers, recent, send, clearRecent });
  const items = itemsOf(menus);
  const click = (id: string) => (items.find((item) => item.id === id)?.click as () => void)();
  return { menus, items, send, click, clearRecent };
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menus on %s', (platform) => {
  it('send every command once', () => {
    const { items, send, click } = setUp(platform);
    const ids = items.map(({ id }) => id).filter((id) => id !== undefined);
    expect(ids.sort().join(' ')).toBe('about details new open redo save saveAs savePicture undo');
    for (const id of ids) {
      click(id);
      expect(send).toHaveBeenLastCalledWith(id);
    }
    expect(send).toHaveBeenCalledTimes(9);
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

  it('give no shortcut to two things', () => {
    const { items } = setUp(platform);
    const keys = items.map(({ accelerator }) => accelerator).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('CmdOrCtrl+Shift+S');
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
});

it('on macOS the application’s own menu comes first, with About and Quit', () => {
  const [first] = setUp('darwin').menus;
  const inside = itemsOf([first]);
  expect(first.label).toBe('Knobs');
  expect(inside.some(({ id }) => id === 'about')).toBe(true);
  expect(inside.some(({ role }) => role === 'quit')).toBe(true);
});

it('elsewhere the menus are File, Edit, View, Help', () => {
  expect(setUp('linux').menus.map(({ label }) => label)).toEqual([
    '&File',
    '&Edit',
    '&View',
    '&Help',
  ]);
});
