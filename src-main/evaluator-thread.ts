import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { TurnMeter } from '#core/evaluator/turn-meter';
import { Network } from '#core/network/network';
import type { MeasureRequest, ThreadData } from './evaluator/thread-messages';

/* The evaluator on a thread of its own, so that measuring never keeps the window waiting. */

const { digits } = workerData as ThreadData;
const meter = new TurnMeter(digits, () => setImmediate());

meter.onMeasurement((measurement) => parentPort?.postMessage(measurement));
parentPort?.on('message', ({ revision, sizes, parameters }: MeasureRequest) => {
  meter.measure(revision, new Network(sizes, parameters));
});
