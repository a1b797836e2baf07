import { parseArgs } from 'node:util';
import { formats } from '../src-core/formats/format-list';
import { fuzzProcess } from './fuzz-process';

/**
 * Hands damaged files and bombs to the reader of every format, or of those that are named, each in
 * its own process: `npm run fuzz -- csv onnx`. `--count` says how many files (20,000 if left out),
 * `--seed` which ones.
 */

const MINUTES = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});

let failed = 0;
for (const format of positionals.length > 0 ? positionals : Object.keys(formats)) {
  const options = [`--count=${values.count}`, `--seed=${values.seed}`];
  const result = await fuzzProcess(format, options, { timeLimit: MINUTES * 60_000 });
  if (result === 0) continue;
  failed++;
  console.error(`Fuzz: ${format} failed (${result}).`);
}
process.exitCode = failed > 0 ? 1 : 0;
