import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitingForApt } from './apt-lock';
import { run } from './run';

/* What apt 2.6 says, word for word. */
const LISTS = `E: Could not get lock /var/lib/apt/lists/lock. It is held by process 812 (apt-get)
E: Unable to lock directory /var/lib/apt/lists/`;
const DPKG = `E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 812 (apt-get)
E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?`;
const MISSING = 'E: Unable to locate package chromium';

let folder: string;
const said = vi.spyOn(console, 'log').mockImplementation(() => {});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-apt-'));
  said.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a program that fails with one text after the other, then goes well; counts its runs. */
async function runFailing(texts: string[], limits: { total: number; pause: number }) {
  const count = join(folder, 'count');
  writeFileSync(count, '');
  const program = `
    const { appendFileSync, readFileSync } = require('node:fs');
    const at = readFileSync(${JSON.stringify(count)}).length;
    appendFileSync(${JSON.stringify(count)}, '.');
    const text = ${JSON.stringify(texts)}[at];
    if (process.env.LC_ALL !== 'C.UTF-8') throw new Error('not in English');
    if (text) { console.error(text); process.exitCode = 100; }`;
  const result = await waitingForApt(
    (lock) => run(process.execPath, ['-e', program], lock),
    limits,
  );
  return { result, runs: readFileSync(count).length };
}

describe('while another program holds apt’s lock', () => {
  it('is tried again until it goes, and that is said once', async () => {
    const found = await runFailing([LISTS, DPKG], { total: 60_000, pause: 1 });
    expect(found).toEqual({ result: 0, runs: 3 });
    expect(said.mock.calls).toEqual([
      ['Another program holds apt’s lock; waiting for it, 1 minutes at most …'],
    ]);
  });

  it('is given up in the end', async () => {
    const found = await runFailing([DPKG, DPKG, DPKG], { total: 0, pause: 1 });
    expect(found).toEqual({ result: 100, runs: 1 });
    expect(said).toHaveBeenCalledExactlyOnceWith(
      'Another program still holds apt’s lock; giving up.',
    );
  });
});

it('whatever else goes wrong is not tried again', async () => {
  const found = await runFailing([MISSING], { total: 60_000, pause: 1 });
  expect(found).toEqual({ result: 100, runs: 1 });
  expect(said).not.toHaveBeenCalled();
});
