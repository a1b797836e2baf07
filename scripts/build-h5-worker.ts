import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleScripts } from '../src-main/testing/bundle-scripts';
import { out, root } from './paths';

/** Builds what runs in the threads of HDF5 files, as it is shipped, and says how one is started. */
export async function buildH5Worker(): Promise<() => Worker> {
  const [script] = await bundleScripts(join(out, 'h5-worker'), join(root, 'src-main/h5-thread.ts'));
  return () => new Worker(script);
}
