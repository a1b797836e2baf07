import { expect, it, vi } from 'vitest';
import { shortcuts } from './shortcuts';
import type { AppContext } from '../state/app';
import { Arrivals } from '../state/arrivals.svelte';

it('lets a file that the menu or the system gives wait while a dialog is open', async () => {
  const openRecent = vi.fn(async () => undefined);
  const view: { dialog: 'about' | null } = { dialog: 'about' };
  const arrivals = new Arrivals(() => view.dialog !== null);
  const { menu } = shortcuts({ view, arrivals, files: { openRecent } } as unknown as AppContext);
  const file = { id: '7', name: 'a.npz' };
  menu({ openRecent: file });
  expect(arrivals.waiting).toEqual(['a.npz']);
  expect(openRecent).not.toHaveBeenCalled();
  view.dialog = null;
  await arrivals.open();
  expect(openRecent).toHaveBeenCalledExactlyOnceWith(file);
  menu({ openRecent: file });
  expect(openRecent).toHaveBeenCalledTimes(2);
});
