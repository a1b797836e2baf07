import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { out, root } from './paths';

/** Builds what runs in the threads of HDF5 files, as it is shipped, and says how one is started. */
export async function buildH5Worker(): Promise<() => Worker> {
  const folder = join(out, 'h5-worker');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src-main/h5-thread.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return () => new Worker(join(folder, 'h5-thread.mjs'));
}
