import type { StartThread } from '#core/threads/thread';
import { message } from '#core/words/message';

/** Threads of the browser's, started by the workbench's worker. @param startWorker runs what answers there */
export function webThread<Told, Said>(startWorker: () => Worker): StartThread<Told, Said> {
  return ({ said, died }) => {
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => said(data));
    worker.addEventListener('error', (event) => {
      // Else whoever started this thread would be taken to have failed, too.
      event.preventDefault();
      const text = event.message;
      died(text ? message('plain', { text }) : message('threads.notStarted'));
    });
    worker.addEventListener('messageerror', () => died(message('threads.unreadable')));
    return {
      post: (told, moved = []) => worker.postMessage(told, [...moved]),
      end: async () => worker.terminate(),
    };
  };
}
