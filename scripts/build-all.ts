import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './freshness';
import { out, root } from './paths';
import { run, runTool } from './run';

const stamp = join(out, 'built');

const sources = [
  'src-core',
  'src-main',
  'src-renderer',
  'assets',
  'scripts/build-digits.ts',
  'scripts/digit-files.ts',
  'scripts/formulas.ts',
  'scripts/palette-css.ts',
  'scripts/picture-files.ts',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
].map((path) => join(root, path));

/** Whether something that goes into the build has changed since it was built, or it never was. */
export function buildIsStale(): boolean {
  return isStale(stamp, sources);
}

/** Builds the digits, the desktop application and the browser build. Answers whether all went well. */
export async function buildAll(): Promise<boolean> {
  // Before the build's time is noted: it writes into the sources.
  if ((await run(process.execPath, ['--import', 'tsx', 'scripts/build-kernel.ts'])) !== 0)
    return false;
  const began = new Date();
  const steps = [
    () => run(process.execPath, ['--import', 'tsx', 'scripts/build-digits.ts']),
    () => runTool(['electron-vite'], ['build', '--logLevel', 'warn']),
    checkMain,
    () => runTool(['vite'], ['build', 'src-renderer', '--logLevel', 'warn']),
  ];
  for (const step of steps) {
    if ((await step()) !== 0) return false;
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(stamp, '');
  // What was saved while the build ran may not be in it.
  utimesSync(stamp, began, began);
  return true;
}

/** What does not even parse would show in Electron only, which not every machine has. */
async function checkMain(): Promise<number | string> {
  const folder = join(out, 'main');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const result = await run(process.execPath, ['--check', join(folder, file)]);
    if (result !== 0) return result;
  }
  return 0;
}
