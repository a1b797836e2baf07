import { parentPort } from 'node:worker_threads';
import type { TaskMessage } from '#core/threads/task';
import { serveTasks } from '#core/threads/task-service';
import { tasks } from '#core/workbench/tasks';

/* The thread of all that would keep the window waiting: reading digits, matching neurons, … */

parentPort?.on('message', (message: TaskMessage) =>
  serveTasks(tasks, message, (said, moved) => parentPort?.postMessage(said, moved)),
);
