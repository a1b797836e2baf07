import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/* A thread that measures together with the bench's own: it has to be told how TypeScript is read. */

register();
const { help } = await import('../src-core/evaluator/helper.ts');
parentPort.once('message', help);
