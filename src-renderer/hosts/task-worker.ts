import type { TaskMessage } from '#core/threads/task';
import { serveTasks } from '#core/threads/task-service';
import { tasks } from '#core/workbench/tasks';

/* The worker of all that would keep a command waiting: reading digits, matching neurons, … */

addEventListener('message', ({ data }: MessageEvent<TaskMessage>) =>
  serveTasks(tasks, data, (said, moved) => postMessage(said, { transfer: moved })),
);
