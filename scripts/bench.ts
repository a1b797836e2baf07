import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';
import { run, runScript } from './run';

/** Runs the bench, after it was given its packages, which nothing else needs. */

const MINUTES = 5;
const bench = join(root, 'bench');

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  for (const script of ['build:digits', 'build:kernel']) {
    if ((await runScript(script)) !== 0) return false;
  }
  if (!isInstalled()) {
    console.log('Bench: installing what Knobs is compared with …');
    const result = await run('npm ci --no-audit --no-fund', [], {
      cwd: bench,
      shell: true,
      timeLimit: MINUTES * 60_000,
    });
    if (result !== 0) {
      console.error(`Bench: its packages in bench/package.json cannot be installed (${result}).`);
      return false;
    }
  }
  const script = ['--import', 'tsx', 'bench/bench.ts'];
  const bound = onOneCore();
  if (!bound) return (await run(process.execPath, script)) === 0;
  const env = { ...process.env, KNOBS_BENCH_CORES: bound.all };
  return (await run('taskset', ['-c', bound.core, process.execPath, ...script], { env })) === 0;
}

/** Whether the packages are those of the lock file. */
function isInstalled(): boolean {
  const installed = join(bench, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(bench, 'package-lock.json')).mtimeMs;
}

/**
 * The core that the bench is bound to, so that it isn't moved about meanwhile, and all there are for
 * what uses all of them; null where a process can't be bound.
 */
function onOneCore(): { core: string; all: string } | null {
  try {
    const said = execFileSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
    const all = said.split(':').at(-1)!.trim();
    return { core: all.match(/\d+$/)![0], all };
  } catch {
    return null;
  }
}
