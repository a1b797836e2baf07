import type { Worker } from 'node:worker_threads';
import type { H5Result, H5Thread } from '#core/formats/h5-thread';

/** A thread of Node's for HDF5 files. @param worker runs h5-thread.ts */
export function runH5Thread(worker: Worker): H5Thread {
  const death = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('its thread ended')));
  });
  // It dies in the end, when nobody waits any more.
  death.catch(() => {});
  return {
    do(task) {
      const result = new Promise<H5Result>((resolve) => worker.once('message', resolve));
      worker.postMessage(task);
      return Promise.race([result, death]);
    },
    end: () => void worker.terminate(),
  };
}
