import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The project's own directory. */
export const root = resolve(import.meta.dirname, '..');

export const out = join(root, 'out');
export const browserBuild = join(out, 'browser');

const require = createRequire(import.meta.url);

/** The script behind a command of an installed package, to be run with Node on any system. */
export function toolScript(packageName: string, command = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(dirname(manifest), script);
}
