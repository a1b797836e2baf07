import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { digitFiles } from '../scripts/digit-files.ts';
import { ISOLATED } from '../scripts/isolated.ts';
import { rendererSettings } from './vite-settings.ts';

const out = resolve(import.meta.dirname, '../out');

/** The browser build: the whole of Knobs as static files that any server can hand out. */
export default defineConfig({
  ...rendererSettings,
  root: import.meta.dirname,
  base: './',
  plugins: [...rendererSettings.plugins, digitFiles(resolve(out, 'digits'))],
  build: {
    ...rendererSettings.build,
    outDir: resolve(out, 'browser'),
    emptyOutDir: true,
  },
  server: { host: '127.0.0.1', headers: ISOLATED },
});
