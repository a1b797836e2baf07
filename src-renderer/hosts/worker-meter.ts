import type { MeterAnswer } from '#core/evaluator/meter-service';
import { RemoteMeter } from '#core/evaluator/remote-meter';

/** A meter in a worker of its own, started by the workbench's worker. */
export function workerMeter(): RemoteMeter {
  return new RemoteMeter(({ answered, died }) => {
    const worker = new Worker(new URL('./evaluator-worker.ts', import.meta.url), {
      type: 'module',
      name: 'evaluator',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<MeterAnswer>) => answered(data));
    worker.addEventListener('error', ({ message }) => died(message || 'its worker did not start'));
    worker.addEventListener('messageerror', () => died('its answer could not be read'));
    return {
      post: (message) => worker.postMessage(message),
      end: async () => worker.terminate(),
    };
  });
}
