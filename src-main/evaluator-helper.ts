import { parentPort } from 'node:worker_threads';
import { help, type HelperStart } from '#core/evaluator/helper';

/* One of the threads that measure together. */

parentPort?.once('message', (start: HelperStart) => help(start));
