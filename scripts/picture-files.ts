import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { installedFiles } from '../src-main/command-line/pictures/picture-files';

/** As its licence asks for: where the source of what is passed on as WebAssembly can be had. */
const RENDERER_NOTICE = `index_bg.wasm is resvg-js, unchanged from the npm package @resvg/resvg-wasm, under the Mozilla
Public License 2.0 (https://www.mozilla.org/MPL/2.0/). Its source: https://github.com/yisibl/resvg-js
`;

/**
 * Vite plugin: what `knobs render` makes pictures with lies beside the entries at ./pictures/, and
 * the licences with it, as they ask for.
 */
export function pictureFiles(): Plugin {
  return {
    name: 'knobs-picture-files',
    generateBundle() {
      const paths = installedFiles();
      const emit = (name: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `pictures/${name}`, source });
      for (const path of Object.values(paths)) emit(basename(path), readFileSync(path));
      const licence = join(dirname(paths[400]), '../LICENSE.txt');
      emit('INTER-LICENSE.txt', readFileSync(licence));
      emit('RESVG-NOTICE.txt', RENDERER_NOTICE);
    },
  };
}
