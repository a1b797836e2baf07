import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killSaves } from './testing/kill-saves';

/* A little of what `npm run kills` does at length. */

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-kills-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('a process that is killed while it saves leaves the old file or the new one, whole', async () => {
  const { all, duringSave } = await killSaves(folder, 20, 7);
  expect(all).toBe(20);
  expect(duringSave).toBeGreaterThan(0);
}, 120_000);
