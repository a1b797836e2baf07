import { serveTasks } from '../task-service';
import type { Tasks } from '../task';
import { TaskThread } from '../task-thread';

/** Does tasks in the thread of the test, a moment later. */
export function tasksHere<T extends Tasks>(tasks: T): TaskThread<T> {
  return new TaskThread(({ said }) => ({
    async post(message, transfer = []) {
      const received = structuredClone(message, { transfer: [...transfer] });
      await Promise.resolve();
      serveTasks(tasks, received, (answer) => said(structuredClone(answer)));
    },
    end: async () => {},
  }));
}
