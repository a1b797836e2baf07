import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

/**
 * Builds scripts for processes and threads of Node as they are shipped: from the sources, each would
 * first have to read and compile them all again.
 * @param folder is made if it is not there; what is in it stays
 * @param scripts paths of TypeScript files, each with another name
 * @returns the paths of what was built, in that order
 */
export async function bundleScripts(
  folder: string,
  ...scripts: readonly string[]
): Promise<string[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: [...scripts], output: { entryFileNames: '[name].js' } },
    },
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return scripts.map((script) => join(folder, `${basename(script, '.ts')}.js`));
}
