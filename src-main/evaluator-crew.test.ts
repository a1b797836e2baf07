import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { randomNetwork } from '#core/document/initial';
import { crewOf } from '#core/evaluator/crew';
import { controlWord } from '#core/evaluator/helper';
import { CONTROL } from '#core/evaluator/kernel/header';
import { KnobsError } from '#core/errors';
import { Evaluator } from '#core/evaluator/evaluator';
import { testDigits } from '#core/evaluator/testing/test-digits';
import { nodeThread } from './node-thread';
import { bundleScripts } from './testing/bundle-scripts';

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-crew-'));
  [script] = await bundleScripts(folder, join(import.meta.dirname, 'evaluator-helper.ts'));
});
afterAll(() => rm(folder, { recursive: true }));

const digits = testDigits(3000, 5, 2400);
const { sizes, parameters } = randomNetwork([784, 40, 30, 10], 3).network;

/** An evaluator with that many threads, and those of them that help. */
function crewed(threads: number) {
  const workers: Worker[] = [];
  const start = nodeThread<never, never>(() => {
    const worker = new Worker(script);
    workers.push(worker);
    return worker;
  });
  const evaluator = new Evaluator(digits, sizes, parameters, undefined, crewOf(start, threads));
  return { evaluator, workers };
}

/** Measures after each of some edits of the first layer, with a turn for the threads in between. */
async function measured(evaluator: Evaluator) {
  const found = [];
  for (let i = 0; i < 40; i++) {
    const offset = 784 * (i % 40) + 300;
    const length = i % 4 === 0 ? 400 : 1;
    evaluator.apply([{ offset, after: new Float32Array(length).fill(Math.sin(i)) }]);
    found.push(evaluator.measure(i, [{ layer: 1, index: 7 }]));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return found;
}

it('real threads find to the bit what one finds, and are gone when it ends', async () => {
  const expected = await measured(new Evaluator(digits, sizes, parameters));
  for (const threads of [2, 3, 5]) {
    const { evaluator, workers } = crewed(threads);
    const ended = workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    expect(workers).toHaveLength(threads - 1);
    expect(await measured(evaluator)).toEqual(expected);
    evaluator.end();
    await Promise.all(ended);
  }
});

it('goes on without a helper that ends or never starts', async () => {
  const expected = await measured(new Evaluator(digits, sizes, parameters));
  const { evaluator, workers } = crewed(3);
  await workers[0].terminate();
  expect(await measured(evaluator)).toEqual(expected);
  evaluator.end();
  const alone = crewOf(
    nodeThread(() => new Worker('throw new Error("no memory is left")', { eval: true })),
    2,
  );
  const helpless = new Evaluator(digits, sizes, parameters, undefined, alone);
  expect(await measured(helpless)).toEqual(expected);
});

it('replaces a helper that dies once, and goes on without it after that', async () => {
  const alone = new Evaluator(digits, sizes, parameters);
  const expected = [await measured(alone), await measured(alone)];
  const { evaluator, workers } = crewed(2);
  await workers[0].terminate();
  await vi.waitUntil(() => workers.length === 2);
  expect(await measured(evaluator)).toEqual(expected[0]);
  await workers[1].terminate();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workers).toHaveLength(2);
  expect(await measured(evaluator)).toEqual(expected[1]);
  evaluator.end();
});

it('refuses to measure, in a sentence, when a helper dies in the middle of a job', async () => {
  const workers: Worker[] = [];
  const start = nodeThread<never, never>(() => {
    // Enters, and is gone.
    const code = `
      require('node:worker_threads').parentPort.once('message', ({ memory }) => {
        Atomics.add(new Int32Array(memory.buffer, ${CONTROL}), ${controlWord.inside}, 1);
        process.exit();
      });
    `;
    workers.push(new Worker(code, { eval: true }));
    return workers[workers.length - 1];
  });
  const evaluator = new Evaluator(digits, sizes, parameters, undefined, crewOf(start, 2, 100));
  const ended = (worker: Worker) => new Promise((resolve) => worker.once('exit', resolve));
  await ended(workers[0]);
  await vi.waitUntil(() => workers.length === 2);
  await ended(workers[1]);
  expect(() => {
    evaluator.setNetwork(sizes, parameters);
    evaluator.measure(1);
  }).toThrow(new KnobsError('measuring.helperStopped').message);
  expect(workers).toHaveLength(2);
  evaluator.end();
});

it('ends the threads of digits that it no longer measures on', async () => {
  const { evaluator, workers } = crewed(2);
  const exit = vi.fn();
  workers[0].once('exit', exit);
  evaluator.setDigits(testDigits(700, 6));
  await vi.waitUntil(() => exit.mock.calls.length === 1);
  expect(workers).toHaveLength(2);
  expect(evaluator.measure(1)).toEqual(
    new Evaluator(testDigits(700, 6), sizes, parameters).measure(1),
  );
  evaluator.end();
});
