import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DigitSet } from '#core/digits/digit-set';
import type { Measurement } from '#core/evaluator/measurement';
import type { MeterMessage } from '#core/evaluator/meter';
import type { MeterAnswer } from '#core/evaluator/meter-service';
import { Network } from '#core/network/network';
import { RemoteMeter } from '#core/evaluator/remote-meter';
import { nodeThread } from './node-thread';
import { bundleScripts } from './testing/bundle-scripts';
import { english } from '#core/words/english';

/** Enough digits for the thread to be at work when the next request comes; all are ones. */
const COUNT = 3000;
const digits: DigitSet = {
  name: 'ones',
  images: new Uint8Array(COUNT * 784).fill(255),
  labels: new Uint8Array(COUNT).fill(1),
  practice: 2000,
};

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-thread-'));
  const sources = ['evaluator-thread.ts', 'evaluator-helper.ts'];
  const paths = sources.map((source) => join(import.meta.dirname, source));
  [script] = await bundleScripts(folder, ...paths);
});
afterAll(() => rm(folder, { recursive: true }));

const meters: RemoteMeter[] = [];
afterEach(() => Promise.all(meters.splice(0).map((meter) => meter.stop())));

function setUp(start = () => new Worker(script)) {
  const threads: Worker[] = [];
  const onFailure = vi.fn<(reason: string) => void>();
  const startThread = nodeThread<MeterMessage, MeterAnswer>(() => {
    threads.push(start());
    return threads[threads.length - 1];
  });
  const meter = new RemoteMeter(startThread);
  meter.onFailure((reason) => onFailure(english.say(reason)));
  meter.tell({ kind: 'digits', revision: 0, digits });
  meters.push(meter);
  const measure = (revision: number, { structure, parameters }: Network) =>
    meter.tell({ kind: 'network', revision, ...structure, parameters });
  const measured: Measurement[] = [];
  meter.onMeasurement((measurement) => measured.push(measurement));
  const until = (revision: number) =>
    vi.waitUntil(() => measured.find((found) => found.revision === revision), { timeout: 20_000 });
  return { meter, measure, threads, onFailure, measured, until };
}

/** A network that answers the same digit whatever it sees. */
function alwaysSays(digit: number): Network {
  const network = new Network([784, 10]);
  network.layers[0].biases[digit] = 1;
  return network;
}

/** A thread that does something else: `code` is what it runs. */
function threadOf(code: string): Worker {
  return new Worker(code, { eval: true });
}

describe('measuring on a thread', () => {
  it('gives the measurement of the network as it was then', async () => {
    const { measure, until } = setUp();
    const network = alwaysSays(1);
    measure(7, network);
    network.layers[0].biases.fill(0);
    network.layers[0].biases[2] = 1;
    const { all, practice, exam, answers } = await until(7);
    expect(all).toMatchObject({ count: COUNT, right: COUNT });
    expect(practice).toMatchObject({ count: 2000, right: 2000 });
    expect(exam).toMatchObject({ count: 1000, right: 1000 });
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(network.parameters).toHaveLength(7850);
  });

  it('answers only the newest of many requests', async () => {
    const { measure, measured, until } = setUp();
    for (let revision = 1; revision <= 20; revision++) {
      measure(revision, alwaysSays(revision === 20 ? 1 : 3));
    }
    expect((await until(20)).all.right).toBe(COUNT);
    expect(measured.map(({ revision }) => revision)).toEqual([20]);
  });

  it('answers a question, too', async () => {
    const { meter, measure } = setUp();
    measure(1, alwaysSays(1));
    const { second, gap } = await meter.ask({ kind: 'runnersUp' });
    expect(second).toEqual(new Uint8Array(COUNT));
    // σ(1) − σ(0) = 0.73105858 − 0.5.
    expect(gap[COUNT - 1]).toBeCloseTo(0.23105858, 6);
    await expect(meter.ask({ kind: 'layerMeans', layer: 1 })).rejects.toThrow(
      'There is no layer 2 in a 784-10 network.',
    );
  });

  it('drops an answer that is out of date', async () => {
    // This thread answers every request, with one it made up before it.
    const { measure, measured, until } = setUp(() =>
      threadOf(`
        const { parentPort } = require('node:worker_threads');
        parentPort.on('message', ({ kind, revision }) => {
          if (kind !== 'network') return;
          for (const made of [revision - 1, revision]) {
            parentPort.postMessage({ kind: 'measurement', measurement: { revision: made } });
          }
        });
      `),
    );
    measure(5, alwaysSays(0));
    await until(5);
    expect(measured).toEqual([{ revision: 5 }]);
  });

  it('tells nobody who has stopped listening', async () => {
    const { measure, meter, until } = setUp();
    const listener = vi.fn();
    meter.onMeasurement(listener)();
    measure(1, alwaysSays(0));
    await until(1);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a thread that dies', () => {
  it('is replaced, and the newest request is measured after all', async () => {
    const { measure, threads, onFailure, until } = setUp();
    measure(1, alwaysSays(0));
    await until(1);
    const [first] = threads;
    const ended = new Promise((resolve) => first.once('exit', resolve));
    void first.terminate();
    const network = alwaysSays(1);
    measure(2, network);
    // What the new thread gets is the network as it was when it was to be measured.
    network.layers[0].biases[3] = 5;
    await ended;
    expect((await until(2)).all.right).toBe(COUNT);
    expect(threads).toHaveLength(2);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('before it ever answered is not tried again: the person is told why', async () => {
    const { threads, measure, onFailure } = setUp(() =>
      threadOf(`throw new Error('no memory is left')`),
    );
    measure(1, alwaysSays(0));
    await vi.waitUntil(() => onFailure.mock.calls.length > 0);
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^Knobs can no longer measure .*\(no memory is left\)\. .*\.$/),
    );
    expect(threads).toHaveLength(1);
    expect(() => measure(2, alwaysSays(0))).not.toThrow();
  });

  it('because Knobs ends it is no failure', async () => {
    const { meter, threads, onFailure } = setUp();
    await meter.stop();
    expect(threads).toHaveLength(1);
    expect(onFailure).not.toHaveBeenCalled();
  });
});
