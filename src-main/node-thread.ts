import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { reasonOf } from '#core/errors';
import type { StartThread } from '#core/threads/thread';
import { message } from '#core/words/message';

/** Threads of Node's. @param startWorker runs what answers there */
export function nodeThread<Told, Said>(startWorker: () => Worker): StartThread<Told, Said> {
  return ({ said, died }) => {
    const worker = startWorker();
    let cause = message('threads.ended');
    worker.on('message', said);
    worker.on('error', (error) => (cause = reasonOf(error)));
    worker.on('messageerror', () => died(message('threads.unreadable')));
    worker.on('exit', () => died(cause));
    return {
      post: (told, moved) => worker.postMessage(told, moved),
      end: async () => void (await worker.terminate()),
    };
  };
}

/** Starts one of the scripts for threads, as they were built. */
export function builtWorker(script: string, name: string): Worker {
  return new Worker(join(import.meta.dirname, `${script}.js`), { name });
}
