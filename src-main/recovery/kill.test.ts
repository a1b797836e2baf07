import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Copies } from '#core/recovery/copies';
import { uniform } from '#core/network/random';
import { testBench } from '#core/workbench/testing/test-bench';
import { CopyFolder } from './copy-folder';

const SCRIPT = join(import.meta.dirname, 'testing/edit-until-killed.ts');
const BIAS = 16 * 784;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-killed-'));
});
afterEach(() => rm(folder, { recursive: true }));

/**
 * Lets a process edit until so many copies are safe and so many turns of ours have passed, and
 * kills it as `kill -9` does. Answers which edit was the last it said is safe.
 */
async function editAndKill(copies: number, turns: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let safe = 0;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    safe = Number(line);
    if (++lines !== copies) continue;
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return safe;
}

it('finds the work of a process that was killed: whole, and no older than it had said', async () => {
  const next = uniform(11);
  for (let round = 0; round < 6; round++) {
    const safe = await editAndKill(1 + Math.floor(5 * next()), Math.floor(2000 * next()));
    const store = new CopyFolder(folder);
    await store.tidy();
    expect(await readdir(folder)).toHaveLength(1);
    const { workbench } = testBench();
    const start = workbench.snapshot().network.parameters[BIAS];
    const recovery = new Copies(store, {
      recover: (copy) => workbench.recover(copy),
      flush: async () => true,
    });
    const [{ id, summary }] = await recovery.found();
    expect(summary?.edits).toBeGreaterThanOrEqual(safe);
    await recovery.restore(id);
    const { network, history } = workbench.snapshot();
    expect(history.position).toBe(summary?.edits);
    // A gesture that was under way is there with what it had done by then.
    const inGesture = history.position % 10 === 0;
    const last = history.position;
    const possible = inGesture ? [-last, last + 0.5, last] : [last];
    expect(possible).toContain(network.parameters[BIAS]);
    workbench.perform({ type: 'undo' });
    expect(workbench.snapshot().network.parameters[BIAS]).toBe(last === 1 ? start : last - 1);
    workbench.perform({ type: 'goTo', position: 0 });
    expect(workbench.edited).toBe(false);
    expect(workbench.snapshot().network.parameters[BIAS]).toBe(start);
  }
}, 120_000);
