import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const electron = dirname(require.resolve('electron/package.json'));

export const electronVersion = (require('electron/package.json') as { version: string }).version;

/** The Electron binary, if it is there. Looking never fetches it. */
export function findElectron(): string | undefined {
  const pathFile = join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const binary = override
    ? join(override, name ?? 'electron')
    : name && join(electron, 'dist', name);
  return binary && existsSync(binary) ? binary : undefined;
}

/** On Linux, root cannot use Chromium's sandbox; everybody else does. */
export function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
