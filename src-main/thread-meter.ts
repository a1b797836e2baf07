import type { Worker } from 'node:worker_threads';
import type { MeterAnswer } from '#core/evaluator/meter-service';
import { RemoteMeter } from '#core/evaluator/remote-meter';

/** A meter on a thread of Node's. @param startWorker runs evaluator-thread.ts */
export function threadMeter(startWorker: () => Worker): RemoteMeter {
  return new RemoteMeter(({ answered, died }) => {
    const worker = startWorker();
    let cause = 'its thread ended';
    worker.on('message', (answer: MeterAnswer) => answered(answer));
    worker.on('error', (error) => (cause = error instanceof Error ? error.message : String(error)));
    worker.on('messageerror', () => died('its answer could not be read'));
    worker.on('exit', () => died(cause));
    return {
      post: (message) => worker.postMessage(message),
      end: async () => void (await worker.terminate()),
    };
  });
}
