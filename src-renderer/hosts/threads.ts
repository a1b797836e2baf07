import type { StartMeter } from '#core/evaluator/remote-meter';
import type { StartH5 } from '#core/formats/h5-thread';
import type { TaskMessage, TaskSaid } from '#core/threads/task';
import { webThread } from './web-thread';

/* The threads of the workbench's worker. Each address is written out, for the build to find it. */

/** Measures all digits. */
export const evaluatorThread: StartMeter = webThread(
  () =>
    new Worker(new URL('./evaluator-worker.ts', import.meta.url), {
      type: 'module',
      name: 'evaluator',
    }),
);

/** For one HDF5 file each. */
export const h5Thread: StartH5 = webThread(
  () => new Worker(new URL('./h5-worker.ts', import.meta.url), { type: 'module', name: 'HDF5' }),
);

/** All else that takes long. */
export const taskThread = webThread<TaskMessage, TaskSaid>(
  () => new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module', name: 'tasks' }),
);
