import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDigits } from '../src-main/digits';
import { EXAMPLES, exampleBytes, fileOf } from './examples/examples';
import { out } from './paths';

/*
 * Makes the networks of `assets/examples/` anew from their recipes, of the commands that a person has:
 * `npm run build:examples`. Byte for byte the same each time, which `examples.test.ts` checks.
 */

const digits = await loadDigits(join(out, 'digits'));
for (const [name, example] of Object.entries(EXAMPLES)) {
  const bytes = await exampleBytes(example, digits);
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
process.exit();
