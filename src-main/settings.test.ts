import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

it('remembers for as long as it runs what it could not write', () => {
  new Settings(path).remember({ folder: '/home/before', window: WINDOW });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const settings = new Settings(path);
  // Something is in the way of what is written before it takes the file's place.
  mkdirSync(`${path}.tmp`);
  settings.remember({ folder: '/home/me', recent: [] });
  settings.remember({ window: { ...WINDOW, x: 7 } });
  expect(settings.folder).toBe('/home/me');
  expect(settings.recent).toEqual([]);
  expect(new Settings(path).folder).toBe('/home/before');
  warn.mockRestore();
});

it('remembers recent files; what is wrong with one is no matter to the others', () => {
  const file = {
    id: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
    ...{ name: 'a.npz', place: '/home/me/a.npz', accuracy: 0.75 },
    thumbnail: { side: 7, tiles: Int8Array.from({ length: 98 }, (_, i) => i - 49) },
  };
  new Settings(path).remember({ recent: [file] });
  expect(new Settings(path).recent).toEqual([file]);
  const [inFile] = JSON.parse(readFileSync(path, 'utf8')).recent;
  for (const wrong of [
    { ...file, accuracy: 75 },
    { ...file, place: '' },
    { ...file, id: '1' },
    null,
    'a.npz',
  ]) {
    writeFileSync(path, JSON.stringify({ folder: '/home/me', recent: [wrong, inFile] }));
    expect(new Settings(path).recent).toEqual([file]);
  }
  writeFileSync(path, JSON.stringify({ folder: '/home/me', recent: 'a.npz' }));
  expect(new Settings(path).recent).toBeUndefined();
  expect(new Settings(path).folder).toBe('/home/me');
});

describe('the thumbnail of a recent file', () => {
  const file = {
    id: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
    ...{ name: 'a.npz', place: '/home/me/a.npz', accuracy: 0.75 },
  };

  it('is kept in base64', () => {
    const thumbnail = { side: 4, tiles: new Int8Array(16).fill(-1) };
    new Settings(path).remember({ recent: [{ ...file, thumbnail }] });
    const { recent } = JSON.parse(readFileSync(path, 'utf8'));
    // Sixteen bytes of ones, six bits a sign.
    expect(recent[0].thumbnail).toEqual({ side: 4, tiles: '/////////////////////w==' });
  });

  it.each([
    ['from before there were any', {}],
    ['of another side', { thumbnail: { side: 5, tiles: '/////////////////////w==' } }],
    ['cut short', { thumbnail: { side: 4, tiles: '////' } }],
    ['of no base64', { thumbnail: { side: 4, tiles: '?' } }],
  ])('is left out, and the file stays: %s', (_what, wrong) => {
    writeFileSync(path, JSON.stringify({ recent: [{ ...file, ...wrong }] }));
    expect(new Settings(path).recent).toEqual([{ ...file, thumbnail: null }]);
  });
});

it('adds to what another process has written meanwhile, and leaves nothing beside the file', () => {
  const one = new Settings(path);
  new Settings(path).remember({ window: WINDOW, recent: [] });
  one.remember({ folder: '/home/me' });
  expect(new Settings(path).window).toEqual(WINDOW);
  expect(one.window).toEqual(WINDOW);
  expect(one.recent).toEqual([]);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
