import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { staticFiles } from './static-files.ts';

/** Vite plugin: the digits lie beside the page at ./digits/, in the build and in the dev server. */
export function digitFiles(directory: string): Plugin {
  return {
    name: 'knobs-digit-files',
    generateBundle() {
      for (const name of readdirSync(directory)) {
        if (!name.endsWith('.gz')) continue;
        const source = readFileSync(join(directory, name));
        this.emitFile({ type: 'asset', fileName: `digits/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/digits', staticFiles(directory, { live: true }));
    },
  };
}
