import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run, TIMED_OUT } from './run';

test('a command answers with its exit code', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
});

test('a command that is not there says so', async () => {
  expect(await run('knobs-no-such-command', [])).toMatch('ENOENT');
});

test('at its time limit a command ends, and so does what it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'knobs-run-'));
  const pulse = join(folder, 'pulse');
  const beating = `
    setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(pulse)}, '.'), 50);`;
  const starting = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beating)}]);
    setInterval(() => {}, 1000);`;
  expect(await run(process.execPath, ['-e', starting], { timeLimit: 2_000 })).toBe(TIMED_OUT);

  const beats = () => readFileSync(pulse).length;
  expect(beats()).toBeGreaterThan(0);
  await vi.waitFor(async () => {
    const before = beats();
    await new Promise((done) => setTimeout(done, 300));
    expect(beats()).toBe(before);
  }, 5_000);
  rmSync(folder, { recursive: true });
}, 15_000);
