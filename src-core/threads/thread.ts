import { reasonOf } from '../errors';
import type { Message } from '../words/message';

/** A thread, as whoever started it knows it; how threads are started only a host knows. */
export interface Thread<Told> {
  /** @param moved buffers that are the thread's from then on, and no longer to be had here */
  post(message: Told, moved?: readonly ArrayBuffer[]): void;
  /** Ends it for good: whatever it is doing, and all memory it holds. */
  end(): Promise<void>;
}

export interface ThreadEvents<Said> {
  said(message: Said): void;
  /** The thread did not start, or is gone. @param cause in a few words, inside a sentence */
  died(cause: Message): void;
}

export type StartThread<Told, Said> = (events: ThreadEvents<Said>) => Thread<Told>;

/**
 * Starts a thread that dies once at most: then it is ended, for what failed may still run and hold
 * its memory, and nothing is heard of it any more. Nor is it after somebody ended it. One that can't
 * even be started dies a moment later.
 */
export function startOnce<Told, Said>(
  start: StartThread<Told, Said>,
  { said, died }: ThreadEvents<Said>,
): Thread<Told> {
  let isOver = false;
  const events: ThreadEvents<Said> = {
    said: (message) => !isOver && said(message),
    died(cause) {
      if (isOver) return;
      void end();
      died(cause);
    },
  };
  const thread = startedOrDead(start, events);
  const end = async () => {
    isOver = true;
    await thread.end();
  };
  return { post: (message, moved) => thread.post(message, moved), end };
}

function startedOrDead<Told, Said>(
  start: StartThread<Told, Said>,
  events: ThreadEvents<Said>,
): Thread<Told> {
  try {
    return start(events);
  } catch (error) {
    // Later, as all threads die: whoever starts one has to have it first.
    void Promise.resolve().then(() => events.died(reasonOf(error)));
    return { post() {}, end: async () => {} };
  }
}

/**
 * Has one thing done by a thread that ends with it.
 * @param onDeath what to reject with if the thread dies of it
 */
export async function doneByThread<Told, Said>(
  start: StartThread<Told, Said>,
  task: Told,
  onDeath: (cause: Message) => Error,
): Promise<Said> {
  let end = async () => {};
  const said = new Promise<Said>((resolve, reject) => {
    const thread = startOnce(start, {
      said: resolve,
      died: (cause) => reject(onDeath(cause)),
    });
    end = thread.end;
    thread.post(task);
  });
  return said.finally(end);
}
