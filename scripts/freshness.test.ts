import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale, newestChange } from './freshness';

let folder: string;
const at = (name: string) => join(folder, name);
const touch = (name: string, seconds: number) => utimesSync(at(name), seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-freshness-'));
  mkdirSync(at('src/deep'), { recursive: true });
  writeFileSync(at('src/deep/a.ts'), '');
  writeFileSync(at('stamp'), '');
  touch('src/deep/a.ts', 100);
  touch('src/deep', 100);
  touch('src', 100);
  touch('stamp', 200);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build newer than every source is fresh', () => {
  expect(isStale(at('stamp'), [at('src')])).toBe(false);
});

test('a build without a stamp is stale', () => {
  rmSync(at('stamp'));
  expect(isStale(at('stamp'), [at('src')])).toBe(true);
});

test('a change deep inside makes the build stale', () => {
  touch('src/deep/a.ts', 300);
  expect(newestChange([at('src')])).toBe(300_000);
  expect(isStale(at('stamp'), [at('src')])).toBe(true);
});

test('a deleted file makes the build stale', () => {
  rmSync(at('src/deep/a.ts'));
  expect(isStale(at('stamp'), [at('src')])).toBe(true);
});

test('a source that does not exist is skipped', () => {
  expect(newestChange([at('missing')])).toBe(0);
});
