import { existsSync } from 'node:fs';
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
  if (!existsSync(join(bench, 'node_modules/onnxruntime-node/package.json'))) {
    console.log('Bench: installing onnxruntime, which Knobs is compared with …');
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
  return (await run(process.execPath, ['--import', 'tsx', 'bench/bench.ts'])) === 0;
}
