import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BrowserWindow } from 'electron';
import type { DigitSet } from '#core/digits/digit-set';
import { Workbench } from '#core/workbench/workbench';
import type { ThreadData } from './evaluator/thread-messages';
import { sendEvent } from './ipc/send-event';
import { ThreadMeter } from './thread-meter';
import { tell } from './window/tell';

/** The document being worked on. It lives here, and the window's page is told what changes. */
export function setUpWorkbench(window: BrowserWindow, digits: DigitSet): Workbench {
  const workerData: ThreadData = { digits };
  const script = join(import.meta.dirname, 'evaluator-thread.js');
  const meter = new ThreadMeter(
    () => new Worker(script, { workerData, name: 'evaluator' }),
    (reason) => tell(window, reason),
  );
  const workbench = new Workbench({ digits, meter });
  workbench.onUpdate((update) => sendEvent(window, 'update', update));
  return workbench;
}
