import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BrowserWindow } from 'electron';
import type { DigitSet } from '#core/digits/digit-set';
import { Workbench } from '#core/workbench/workbench';
import { sendEvent } from './ipc/send-event';
import { threadMeter } from './thread-meter';

/** The document being worked on. It lives here, and the window's page is told what changes. */
export function setUpWorkbench(window: BrowserWindow, digits: DigitSet): Workbench {
  const script = join(import.meta.dirname, 'evaluator-thread.js');
  const meter = threadMeter(() => new Worker(script, { name: 'evaluator' }));
  const workbench = new Workbench({ digits, meter, listenerFailed: console.error });
  workbench.onUpdate((update) => sendEvent(window, 'update', update));
  return workbench;
}
