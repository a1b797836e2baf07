import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { atomicWrite } from './atomic-write';
import { removeLeftovers, withTemporary } from './temporary';

const UUID = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-temporary-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

/** The machine's part of a temporary file's name, as this process has it. */
async function machine(): Promise<string> {
  let name = '';
  await withTemporary(join(folder, 'a'), async (path) => void (name = path));
  return /\.knobs-([0-9a-f]{8})-\d+-[0-9a-f-]{36}\.tmp$/.exec(name)![1];
}

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

it('the next write into the folder removes what a killed process left, and nothing else', async () => {
  const here = await machine();
  const there = here === '01234567' ? '76543210' : '01234567';
  const ended = endedProcess();
  const leftovers = [ended, process.pid].map((pid) => `.knobs-${here}-${pid}-${UUID}.tmp`);
  const others = [
    // Of a process that runs, of another machine, and what only looks like it.
    `.knobs-${here}-${process.ppid}-${UUID}.tmp`,
    `.knobs-${there}-${ended}-${UUID}.tmp`,
    `knobs-${here}-${ended}-${UUID}.tmp`,
    `.knobs-notes.tmp`,
  ];
  for (const name of [...leftovers, ...others]) await fs.writeFile(join(folder, name), 'half');
  await atomicWrite(join(folder, 'mine.npz'), new Uint8Array(9));
  expect((await fs.readdir(folder)).sort()).toEqual([...others, 'mine.npz'].sort());
});

it('what this very process is writing stays', async () => {
  await withTemporary(join(folder, 'a'), async (path) => {
    await fs.writeFile(path, 'half');
    await removeLeftovers(folder);
    await fs.rename(path, join(folder, 'a'));
  });
  expect(await fs.readdir(folder)).toEqual(['a']);
});

it('a folder that is gone has no leftovers', async () => {
  await removeLeftovers(join(folder, 'gone'));
  expect(await fs.readdir(folder)).toEqual([]);
});
