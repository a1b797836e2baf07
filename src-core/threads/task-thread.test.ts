import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KnobsError } from '../errors';
import { message } from '../words/message';
import type { TaskMessage, TaskSaid } from './task';
import { serveTasks } from './task-service';
import { TaskThread } from './task-thread';
import type { ThreadEvents } from './thread';

const tasks = {
  double: (
    { numbers }: { readonly numbers: Float64Array },
    onProgress: (share: number) => void,
  ) => {
    onProgress(0.5);
    return { doubled: numbers.map((number) => 2 * number) };
  },
  refuse: ({ index }: { readonly index: number }): number => {
    throw new KnobsError('digits.noDigit', { index, count: 3 });
  },
};

/** A thread that answers when the test lets it. */
class SlowThread {
  readonly posted: TaskMessage[] = [];
  readonly end = vi.fn(async () => {});

  constructor(readonly events: ThreadEvents<TaskSaid>) {}

  post(message: TaskMessage, moved: readonly ArrayBuffer[] = []): void {
    this.posted.push(structuredClone(message, { transfer: [...moved] }));
  }

  finish(): void {
    for (const message of this.posted.splice(0)) {
      serveTasks(tasks, message, (said, moved) =>
        this.events.said(structuredClone(said, { transfer: moved })),
      );
    }
  }
}

let threads: SlowThread[];
let thread: TaskThread<typeof tasks>;
const input = { numbers: Float64Array.of(1, 2, 3) };

beforeEach(() => {
  threads = [];
  thread = new TaskThread((events) => {
    threads.push(new SlowThread(events));
    return threads[threads.length - 1];
  });
});

describe('a question', () => {
  it('starts the thread, is told how far it is, and answered', async () => {
    expect(threads).toEqual([]);
    const shares: number[] = [];
    const { answer } = thread.ask('double', { input, onProgress: (share) => shares.push(share) });
    const other = thread.ask('double', { input: { numbers: Float64Array.of(9) } });
    threads[0].finish();
    expect((await answer).doubled).toEqual(Float64Array.of(2, 4, 6));
    expect((await other.answer).doubled).toEqual(Float64Array.of(18));
    expect(shares).toEqual([0.5]);
    expect(threads).toHaveLength(1);
  });

  it('is refused with the sentence of the task', async () => {
    const { answer } = thread.ask('refuse', { input: { index: 7 } });
    threads[0].finish();
    await expect(answer).rejects.toEqual(new KnobsError('digits.noDigit', { index: 7, count: 3 }));
  });

  it('hands over what is moved', async () => {
    const numbers = Float64Array.of(4);
    const { answer } = thread.ask('double', { input: { numbers }, moved: [numbers.buffer] });
    expect(numbers).toHaveLength(0);
    threads[0].finish();
    expect((await answer).doubled).toEqual(Float64Array.of(8));
  });
});

describe('a thread that dies', () => {
  it('is ended, is heard no more, and what it was asked is asked of another', async () => {
    const { answer } = thread.ask('double', { input });
    const [first] = threads;
    first.events.died(message('plain', { text: 'no memory is left' }));
    expect(first.end).toHaveBeenCalledOnce();
    first.events.said({ kind: 'answer', id: 1, answer: { doubled: Float64Array.of(0) } });
    first.events.died(message('plain', { text: 'it died again' }));
    expect(threads).toHaveLength(2);
    threads[1].finish();
    expect((await answer).doubled).toEqual(Float64Array.of(2, 4, 6));
  });

  it('is replaced once, and then what killed both is refused with a sentence', async () => {
    const { answer } = thread.ask('double', { input });
    threads[0].events.died(message('plain', { text: 'no memory is left' }));
    threads[1].events.died(message('plain', { text: 'no memory is left again' }));
    await expect(answer).rejects.toThrow(/it stopped along the way \(no memory is left again\)/);
    expect(threads).toHaveLength(2);
    for (const { end } of threads) expect(end).toHaveBeenCalledOnce();
    const next = thread.ask('double', { input });
    expect(threads).toHaveLength(3);
    threads[2].finish();
    expect((await next.answer).doubled).toEqual(Float64Array.of(2, 4, 6));
  });

  it('takes what was handed over with it', async () => {
    const numbers = Float64Array.of(4);
    const { answer } = thread.ask('double', { input: { numbers }, moved: [numbers.buffer] });
    threads[0].events.died(message('plain', { text: 'no memory is left' }));
    await expect(answer).rejects.toThrow(/\(no memory is left\)/);
    expect(threads).toHaveLength(1);
  });

  it('and that nobody waits for is not replaced', async () => {
    const { answer } = thread.ask('double', { input });
    threads[0].finish();
    await answer;
    threads[0].events.died(message('plain', { text: 'it ended' }));
    expect(threads).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('refuses the question and ends the thread that works on it', async () => {
    const { answer, cancel } = thread.ask('double', { input });
    cancel();
    await expect(answer).rejects.toEqual(new KnobsError('threads.cancelled'));
    expect(threads[0].end).toHaveBeenCalledOnce();
    thread.ask('double', { input });
    expect(threads).toHaveLength(2);
  });

  it('leaves the thread to others who wait for it', async () => {
    const { cancel, answer: cancelled } = thread.ask('double', { input });
    const { answer } = thread.ask('double', { input });
    cancel();
    await expect(cancelled).rejects.toThrow(KnobsError);
    expect(threads[0].end).not.toHaveBeenCalled();
    threads[0].finish();
    expect((await answer).doubled).toHaveLength(3);
  });

  it('comes too late when there is an answer', async () => {
    const { answer, cancel } = thread.ask('double', { input });
    threads[0].finish();
    cancel();
    expect((await answer).doubled).toHaveLength(3);
    expect(threads[0].end).not.toHaveBeenCalled();
  });
});

it('refuses everything when it is stopped', async () => {
  const { answer } = thread.ask('double', { input });
  const stopped = thread.stop();
  await expect(answer).rejects.toThrow(KnobsError);
  await stopped;
  expect(threads[0].end).toHaveBeenCalledOnce();
});
