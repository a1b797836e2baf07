import { saidOf } from '../errors';
import { buffersOf } from '../bytes/shared';
import type { TaskMessage, TaskSaid, Tasks } from './task';

/**
 * Does tasks on this thread, in the order in which they are asked for.
 * @param post says something to whoever asked; buffers that are `moved` may be handed over whole
 */
export function serveTasks(
  tasks: Tasks,
  { id, question }: TaskMessage,
  post: (said: TaskSaid, moved: ArrayBuffer[]) => void,
): void {
  // Whoever worked it out has no more use for it.
  const answerWith = (answer: unknown) => post({ kind: 'answer', id, answer }, buffersOf(answer));
  const refuse = (error: unknown) => post({ kind: 'refusal', id, reason: saidOf(error) }, []);
  try {
    const task = tasks[question.task];
    const onProgress = (share: number) => post({ kind: 'progress', id, share }, []);
    const answer = task(question.input as never, onProgress);
    if (answer instanceof Promise) answer.then(answerWith).catch(refuse);
    else answerWith(answer);
  } catch (error) {
    refuse(error);
  }
}
