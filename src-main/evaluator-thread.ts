import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { crewOf } from '#core/evaluator/crew';
import type { MeterMessage } from '#core/evaluator/meter';
import { MeterService } from '#core/evaluator/meter-service';
import { builtWorker, nodeThread } from './node-thread';

/* The evaluator on threads of its own, so that measuring never keeps the window waiting. */

const helper = nodeThread(() => builtWorker('evaluator-helper', 'evaluator helper'));
const service = new MeterService(
  (task) => void setImmediate(task),
  (answer, moved) => parentPort?.postMessage(answer, moved),
  crewOf(helper, availableParallelism()),
);

parentPort?.on('message', (message: MeterMessage) => service.tell(message));
