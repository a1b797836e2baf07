import { parentPort } from 'node:worker_threads';
import type { MeterMessage } from '#core/evaluator/meter';
import { MeterService } from '#core/evaluator/meter-service';

/* The evaluator on a thread of its own, so that measuring never keeps the window waiting. */

const service = new MeterService(
  (task) => void setImmediate(task),
  (answer) => parentPort?.postMessage(answer),
);

parentPort?.on('message', (message: MeterMessage) => service.tell(message));
