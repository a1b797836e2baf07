import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DigitSet } from '#core/digits/digit-set';
import { KnobsError } from '#core/errors';
import type { MeterAnswer } from '#core/evaluator/meter-service';
import type { MeterMessage } from '#core/evaluator/meter';
import { Network } from '#core/network/network';
import { RemoteMeter } from '#core/evaluator/remote-meter';
import { TaskThread } from '#core/threads/task-thread';
import { doneByThread } from '#core/threads/thread';
import { webThread } from './web-thread';

/** A worker that does what the test says. */
class IdleWorker extends EventTarget {
  static readonly all: IdleWorker[] = [];
  /** How many failures the browser would go on to blame on whoever started the worker. */
  static unhandled = 0;
  readonly posted: unknown[] = [];
  readonly terminate = vi.fn();

  constructor() {
    super();
    IdleWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.posted.push(message);
  }

  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(message: string): void {
    const event = Object.assign(new Event('error', { cancelable: true }), { message });
    this.dispatchEvent(event);
    IdleWorker.unhandled += event.defaultPrevented ? 0 : 1;
  }
}

const digits: DigitSet = {
  name: 'none',
  images: new Uint8Array(0),
  labels: new Uint8Array(0),
  practice: 0,
};
const measurement = { revision: 1 } as never;

function meterInWorker() {
  return new RemoteMeter(webThread<MeterMessage, MeterAnswer>(() => new Worker('evaluator.js')));
}

beforeEach(() => {
  IdleWorker.all.length = 0;
  IdleWorker.unhandled = 0;
  vi.stubGlobal('Worker', IdleWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('terminates a worker that failed and tells the next one everything', () => {
  const meter = meterInWorker();
  meter.tell({ kind: 'digits', revision: 1, digits });
  const { structure, parameters } = new Network([784, 10]);
  meter.tell({ kind: 'network', revision: 1, ...structure, parameters });
  const [first] = IdleWorker.all;
  first.answer({ kind: 'measurement', measurement });
  first.fail('Out of memory');
  expect(first.terminate).toHaveBeenCalledOnce();
  expect(IdleWorker.all).toHaveLength(2);
  const [, second] = IdleWorker.all;
  expect(second.terminate).not.toHaveBeenCalled();
  expect(second.posted).toEqual(expect.arrayContaining(first.posted));
});

it('keeps a failure to itself: nobody else is to be taken to have failed', () => {
  meterInWorker();
  IdleWorker.all[0].fail('Out of memory');
  expect(IdleWorker.unhandled).toBe(0);
});

it('asks a second worker what one died of, and no third', async () => {
  const thread = new TaskThread<{ double: (input: number) => number }>(
    webThread(() => new Worker('tasks.js')),
  );
  const { answer } = thread.ask('double', { input: 4 });
  IdleWorker.all[0].fail('Out of memory');
  expect(IdleWorker.all[1].posted).toEqual(IdleWorker.all[0].posted);
  IdleWorker.all[1].fail('Out of memory');
  await expect(answer).rejects.toThrow(/^Knobs couldn’t finish this: .*Out of memory.*\.$/);
  expect(IdleWorker.all).toHaveLength(2);
  for (const { terminate } of IdleWorker.all) expect(terminate).toHaveBeenCalledOnce();
  const next = thread.ask('double', { input: 4 });
  IdleWorker.all[2].answer({ kind: 'answer', id: 2, answer: 8 });
  expect(await next.answer).toBe(8);
});

it('ends the worker of a file with it, whether it answers or fails', async () => {
  const start = webThread<string, string>(() => new Worker('h5.js'));
  const done = doneByThread(
    start,
    'read',
    (cause) => new KnobsError('h5.notLoaded', { reason: cause }),
  );
  IdleWorker.all[0].answer('content');
  expect(await done).toBe('content');
  const failed = doneByThread(
    start,
    'read',
    (cause) => new KnobsError('h5.notLoaded', { reason: cause }),
  );
  IdleWorker.all[1].fail('Out of memory');
  await expect(failed).rejects.toThrow(/Out of memory/);
  expect(IdleWorker.all).toHaveLength(2);
  for (const { terminate } of IdleWorker.all) expect(terminate).toHaveBeenCalled();
});

it('is dead, in a sentence, where the browser lets no worker start', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('No more workers');
      }
    },
  );
  const onFailure = vi.fn();
  const meter = meterInWorker();
  meter.onFailure(onFailure);
  meter.tell({ kind: 'digits', revision: 1, digits });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  const tasks = new TaskThread<{ double: (input: number) => number }>(
    webThread(() => new Worker('tasks.js')),
  );
  await expect(tasks.ask('double', { input: 4 }).answer).rejects.toThrow(/No more workers/);
});

it('terminates one that failed before it measured, and one whose answer cannot be read', () => {
  const onFailure = vi.fn();
  const failed = meterInWorker();
  failed.onFailure(onFailure);
  IdleWorker.all[0].fail('');
  expect(IdleWorker.all[0].terminate).toHaveBeenCalledOnce();
  expect(IdleWorker.all).toHaveLength(1);
  expect(onFailure).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ values: { cause: { id: 'threads.notStarted' } } }),
  );
  meterInWorker();
  IdleWorker.all[1].dispatchEvent(new MessageEvent('messageerror'));
  expect(IdleWorker.all[1].terminate).toHaveBeenCalledOnce();
});
