import { crewOf } from '#core/evaluator/crew';
import type { HelperStart } from '#core/evaluator/helper';
import type { MeterMessage } from '#core/evaluator/meter';
import { MeterService } from '#core/evaluator/meter-service';
import { webThread } from './web-thread';

/* The evaluator in workers of its own, so that measuring never keeps a command waiting. */

let task: () => void = () => {};
const channel = new MessageChannel();
channel.port1.onmessage = () => task();

const helper = webThread<HelperStart, never>(
  () =>
    new Worker(new URL('./evaluator-helper.ts', import.meta.url), {
      type: 'module',
      name: 'evaluator helper',
    }),
);
const service = new MeterService(
  (next) => {
    task = next;
    channel.port2.postMessage(null);
  },
  (answer, moved) => postMessage(answer, { transfer: moved }),
  // Only then threads can share memory.
  crossOriginIsolated ? crewOf(helper, navigator.hardwareConcurrency) : null,
);

addEventListener('message', ({ data }: MessageEvent<MeterMessage>) => service.tell(data));
