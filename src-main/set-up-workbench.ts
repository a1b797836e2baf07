import type { DigitSet } from '#core/digits/digit-set';
import { RemoteMeter } from '#core/evaluator/remote-meter';
import { TaskThread } from '#core/threads/task-thread';
import { provideSurgery } from '#core/workbench/edits/edits';
import { provideExamples } from '#core/workbench/examples';
import * as examples from '#core/workbench/example-start';
import * as surgery from '#core/workbench/edits/surgery';
import { Workbench } from '#core/workbench/workbench';
import { builtWorker, nodeThread } from './node-thread';

/** The document being worked on. It lives here; what a page sees of it goes through its door. */
export function setUpWorkbench(digits: DigitSet): Workbench {
  provideSurgery(surgery);
  provideExamples(examples);
  return new Workbench({
    digits,
    meter: new RemoteMeter(nodeThread(() => builtWorker('evaluator-thread', 'evaluator'))),
    tasks: new TaskThread(nodeThread(() => builtWorker('task-thread', 'tasks'))),
    listenerFailed: console.error,
  });
}
