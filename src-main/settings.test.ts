import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Settings } from './settings';

const WINDOW = { x: 10, y: -20, width: 1200, height: 800, maximized: true };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('remembers one thing without forgetting another', () => {
  new Settings(path).remember({ window: WINDOW });
  new Settings(path).remember({ folder: '/home/me' });
  const later = new Settings(path);
  expect(later.window).toEqual(WINDOW);
  expect(later.folder).toBe('/home/me');
});

it('starts with nothing', () => {
  const settings = new Settings(path);
  expect(settings.window).toBeUndefined();
  expect(settings.folder).toBeUndefined();
});

it.each([
  ['no JSON', '{"window":'],
  ['another kind of JSON', '[1]'],
  ['half a window', '{"window":{"x":1,"y":2}}'],
  ['a window without size', JSON.stringify({ window: { ...WINDOW, width: 0 } })],
  ['texts for numbers', JSON.stringify({ window: { ...WINDOW, x: '10' } })],
  ['a number too large', JSON.stringify({ window: { ...WINDOW, x: 1e300 } })],
])('leaves out %s', (_what, text) => {
  writeFileSync(path, text);
  expect(new Settings(path).window).toBeUndefined();
});

it('keeps what is right beside what is wrong', () => {
  writeFileSync(path, JSON.stringify({ window: 7, folder: '/home/me' }));
  const settings = new Settings(path);
  expect(settings.window).toBeUndefined();
  expect(settings.folder).toBe('/home/me');
});

it('does without a file it cannot write', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const settings = new Settings(join(folder, 'gone', 'settings.json'));
  settings.remember({ folder: '/home/me' });
  expect(settings.folder).toBe('/home/me');
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('remembers recent files; a list with anything wrong in it is left out', () => {
  const file = {
    id: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
    ...{ name: 'a.npz', place: '/home/me/a.npz', accuracy: 0.75 },
  };
  new Settings(path).remember({ recent: [file] });
  expect(new Settings(path).recent).toEqual([file]);
  for (const wrong of [
    { ...file, accuracy: 75 },
    { ...file, place: '' },
    { ...file, id: '1' },
  ]) {
    writeFileSync(path, JSON.stringify({ folder: '/home/me', recent: [file, wrong] }));
    expect(new Settings(path).recent).toBeUndefined();
    expect(new Settings(path).folder).toBe('/home/me');
  }
});
