import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DigitSet } from '#core/digits/digit-set';
import { Workbench } from '#core/workbench/workbench';
import { threadMeter } from './thread-meter';

/** The document being worked on. It lives here; what a page sees of it goes through its door. */
export function setUpWorkbench(digits: DigitSet): Workbench {
  const script = join(import.meta.dirname, 'evaluator-thread.js');
  const meter = threadMeter(() => new Worker(script, { name: 'evaluator' }));
  return new Workbench({ digits, meter, listenerFailed: console.error });
}
