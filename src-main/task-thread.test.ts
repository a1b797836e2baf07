import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { measuresOf } from '#core/choice/measures';
import { testDigits } from '#core/evaluator/testing/test-digits';
import { TaskThread } from '#core/threads/task-thread';
import type { TaskMessage, TaskSaid } from '#core/threads/task';
import type { tasks } from '#core/workbench/tasks';
import { nodeThread } from './node-thread';
import { bundleScripts } from './testing/bundle-scripts';

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-tasks-'));
  [script] = await bundleScripts(folder, join(import.meta.dirname, 'task-thread.ts'));
});
afterAll(() => rm(folder, { recursive: true }));

let workers: Worker[];
let ended: Promise<unknown>[];
beforeEach(() => {
  workers = [];
  ended = [];
});

/** The thread of tasks as it is shipped, or one that runs other code. */
function taskThread(start = () => new Worker(script)): TaskThread<typeof tasks> {
  return new TaskThread(
    nodeThread<TaskMessage, TaskSaid>(() => {
      const worker = start();
      workers.push(worker);
      ended.push(new Promise((resolve) => worker.once('exit', resolve)));
      return worker;
    }),
  );
}

const { images } = testDigits(300, 5);

describe('the thread of tasks, when it dies', () => {
  it('is replaced, and what it was asked is answered', async () => {
    const thread = taskThread();
    const { answer } = thread.ask('measureDigits', { input: { images } });
    void workers[0].terminate();
    expect(await answer).toEqual(measuresOf(images));
    expect(workers).toHaveLength(2);
    await ended[0];
    await thread.stop();
    await ended[1];
  });

  it('again is not replaced again: what killed both is refused, and nothing of them is left', async () => {
    const thread = taskThread(
      () =>
        new Worker(
          `
            require('node:worker_threads').parentPort.once('message', () => {
              globalThis.kept = new Uint8Array(50_000_000).fill(1);
              throw new Error('no memory is left');
            });
          `,
          { eval: true },
        ),
    );
    const { answer } = thread.ask('measureDigits', { input: { images } });
    await expect(answer).rejects.toThrow(/stopped along the way \(no memory is left\)/);
    expect(workers).toHaveLength(2);
    await Promise.all(ended);
  });

  it('because what it did was cancelled, leaves nothing and is no failure', async () => {
    const thread = taskThread();
    const asked = thread.ask('measureDigits', { input: { images } });
    asked.cancel();
    await expect(asked.answer).rejects.toThrow(/cancelled/);
    await Promise.all(ended);
    expect(workers).toHaveLength(1);
  });
});
