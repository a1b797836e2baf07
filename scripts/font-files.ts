import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The weights that pictures are written with, of all scripts. */
const WANTED = /^inter-[a-z-]+-(400|600)-normal\.woff$/;

/**
 * Vite plugin: the font files that `knobs render` writes with lie beside the entries at ./fonts/, and
 * their licence with them, as it asks for.
 */
export function fontFiles(directory: string): Plugin {
  return {
    name: 'knobs-font-files',
    generateBundle() {
      const licence = readFileSync(join(dirname(directory), 'LICENSE'));
      this.emitFile({ type: 'asset', fileName: 'fonts/LICENSE', source: licence });
      for (const name of readdirSync(directory).filter((name) => WANTED.test(name))) {
        const source = readFileSync(join(directory, name));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source });
      }
    },
  };
}
