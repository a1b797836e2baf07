import { formats } from '../src-core/formats/format-list';
import { run } from './run';

/**
 * Hands damaged files and bombs to the reader of every format, or of those that are named, each in
 * its own process: `npm run fuzz -- csv onnx`. `--count` says how many files (20,000 if left out),
 * `--seed` which ones.
 */

const MINUTES = 30;

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));

let failed = 0;
for (const format of named.length > 0 ? named : Object.keys(formats)) {
  // A small heap, so that garbage does not look like a reader's need and a real need is a crash.
  const flags = ['--expose-gc', '--max-semi-space-size=2', '--max-old-space-size=192'];
  const args = [...flags, '--import', 'tsx', 'scripts/fuzz-format.ts', format, ...options];
  const result = await run(process.execPath, args, { timeLimit: MINUTES * 60_000 });
  if (result === 0) continue;
  failed++;
  console.error(`Fuzz: ${format} failed (${result}).`);
}
process.exitCode = failed > 0 ? 1 : 0;
