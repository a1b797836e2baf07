import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killJournals } from './testing/kill-journals';

/* A little of what `npm run kills` does at length. */

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-killed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('finds the work of a process that was killed: whole, and no older than it had said', async () => {
  const { all } = await killJournals(folder, 6, 11);
  expect(all).toBe(6);
}, 120_000);
