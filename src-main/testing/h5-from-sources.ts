import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A worker for HDF5 files from the sources, where nothing is built. */
export function h5WorkerFromSources(): Worker {
  return new Worker(join(import.meta.dirname, 'h5-thread-from-sources.mjs'));
}
