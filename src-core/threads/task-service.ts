import { saidOf } from '../errors';
import { buffersOf } from '../bytes/shared';
import type { TaskMessage, TaskSaid, Tasks } from './task';

/**
 * Does tasks on this thread, one after another.
 * @param post says something to whoever asked; buffers that are `moved` may be handed over whole
 */
export function serveTasks(
  tasks: Tasks,
  { id, question }: TaskMessage,
  post: (said: TaskSaid, moved: ArrayBuffer[]) => void,
): void {
  try {
    const task = tasks[question.task];
    const onProgress = (share: number) => post({ kind: 'progress', id, share }, []);
    const answer = task(question.input as never, onProgress);
    // Whoever worked it out has no more use for it.
    post({ kind: 'answer', id, answer }, buffersOf(answer));
  } catch (error) {
    post({ kind: 'refusal', id, reason: saidOf(error) }, []);
  }
}
