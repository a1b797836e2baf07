import type { MenuItemConstructorOptions } from 'electron';
import { beforeAll, expect, it, vi } from 'vitest';
import type { RecentFile } from '#core/files/recent-file';
import { speak } from '../words';
import { recentMenu } from './recent-menu';

beforeAll(() => speak('en'));

const file = (name: string, folder = '/home/me', isGone = false): RecentFile => {
  return { id: `${folder}/${name}`, name, folder, accuracy: null, thumbnail: null, isGone };
};

function setUp(...recent: RecentFile[]) {
  const open = vi.fn();
  const clear = vi.fn();
  const menu = recentMenu({ recent, open, clear });
  const items = menu.submenu as MenuItemConstructorOptions[];
  const click = (item: MenuItemConstructorOptions) => (item.click as () => void)();
  return { menu, items, open, clear, click };
}

it('has the files by their names, the latest first, and opens the one that is chosen', () => {
  const [a, b] = [file('a.npz'), file('b.onnx')];
  const { menu, items, open, click } = setUp(a, b);
  expect(menu.enabled).toBe(true);
  expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['a.npz', 'b.onnx']);
  click(items[1]);
  expect(open).toHaveBeenCalledExactlyOnceWith(b);
});

it('marks what is gone, which cannot be chosen', () => {
  const { items } = setUp(file('a.npz', '/home/me', true), file('b.onnx'));
  expect(items[0]).toMatchObject({ label: 'a.npz – gone', enabled: false });
  expect(items[1]).toMatchObject({ label: 'b.onnx', enabled: true });
});

it('tells files of one name apart, and shows an ampersand as it is', () => {
  const { items } = setUp(file('a.npz', '/x'), file('a.npz', '/y'), file('you & me.csv', '/x'));
  const labels = items.slice(0, 3).map(({ label }) => label);
  expect(labels).toEqual(['a.npz (/x)', 'a.npz (/y)', 'you && me.csv']);
});

it('clears the list at the end, behind a line', () => {
  const { items, clear, click } = setUp(file('a.npz'));
  expect(items[1].type).toBe('separator');
  expect(items[2].label).toBe('Clear recent files');
  click(items[2]);
  expect(clear).toHaveBeenCalledOnce();
  expect(items).toHaveLength(3);
});

it('cannot be opened where there is nothing in it', () => {
  expect(setUp().menu.enabled).toBe(false);
});
