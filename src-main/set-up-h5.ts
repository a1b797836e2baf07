import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { provideH5Threads } from '#core/formats/h5-thread';
import { runH5Thread } from './run-h5-thread';

/** HDF5 files are read and written in threads of Node's. @param startWorker runs h5-thread.ts */
export function setUpH5(startWorker = startBuiltWorker): void {
  provideH5Threads(() => runH5Thread(startWorker()));
}

function startBuiltWorker(): Worker {
  return new Worker(join(import.meta.dirname, 'h5-thread.js'), { name: 'HDF5' });
}
