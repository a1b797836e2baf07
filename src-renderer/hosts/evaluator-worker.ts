import type { MeterMessage } from '#core/evaluator/meter';
import { MeterService } from '#core/evaluator/meter-service';

/* The evaluator in a worker of its own, so that measuring never keeps a command waiting. */

let task: () => void = () => {};
const channel = new MessageChannel();
channel.port1.onmessage = () => task();

const service = new MeterService(
  (next) => {
    task = next;
    channel.port2.postMessage(null);
  },
  (answer) => postMessage(answer),
);

addEventListener('message', ({ data }: MessageEvent<MeterMessage>) => service.tell(data));
