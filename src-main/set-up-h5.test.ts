import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { KnobsError } from '#core/errors';
import { keras } from '#core/formats/keras';
import { loadH5 } from '#core/formats/h5-library';
import { h5Bomb } from '#core/formats/testing/h5-bomb';
import { Network } from '#core/network/network';
import { setUpH5 } from './set-up-h5';
import { bundleScripts } from './testing/bundle-scripts';

const network = new Network([784, 3, 10]);
network.parameters.forEach((_, i) => (network.parameters[i] = Math.sin(i)));

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-h5-'));
  [script] = await bundleScripts(folder, join(import.meta.dirname, 'h5-thread.ts'));
});
afterAll(() => rm(folder, { recursive: true }));

let ended: Promise<unknown>[] = [];
beforeEach(() => {
  ended = [];
  setUpH5(() => {
    const worker = new Worker(script);
    ended.push(new Promise((resolve) => worker.once('exit', resolve)));
    return worker;
  });
});

/** The sentence with which the file is refused. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error = await Promise.resolve(keras.read(bytes)).then(
    () => null,
    (error) => error,
  );
  if (error instanceof KnobsError) return error.message;
  throw error ?? new Error('Nothing was refused.');
}

it('gives every file a thread, which ends with it, and nothing of a damaged one is left', async () => {
  const whole = await keras.write(plainDocument(network, 'Drei – 三'));
  // In what h5py has written, the first heap has the names in the root group.
  const fixture = '../src-core/formats/fixtures/foreign/keras.weights.h5';
  const damaged = readFileSync(new URL(fixture, import.meta.url));
  damaged[damaged.indexOf('HEAP')] = 0;
  expect(await refusalOf(damaged)).toBe(
    'The file is damaged: it begins as HDF5 files do, but its root group cannot be read.',
  );
  const reading = await keras.read(whole);
  if (!('document' in reading)) throw new Error('Asked.');
  expect(reading.document.details.title).toBe('Drei – 三');
  expect(reading.document.network.parameters).toEqual(network.parameters);
  expect(ended).toHaveLength(3);
  await Promise.all(ended);
});

it('takes no more memory than a thread may have', async () => {
  await loadH5();
  const bomb = h5Bomb();
  const before = process.resourceUsage().maxRSS;
  expect(await refusalOf(bomb)).toBe(
    'The file is damaged: it has "kernel", but that cannot be read as HDF5.',
  );
  // Unpacked, it has 250 MB.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(150 * 1024);
});

it('needs no thread for what is no HDF5 file', async () => {
  expect(await refusalOf(new Uint8Array(100))).toMatch(/^The file begins with the bytes 00 00 /);
  expect(ended).toEqual([]);
});

it('says so if no thread can be had', async () => {
  const bytes = await keras.write(plainDocument(network));
  for (const [code, reason] of [
    [`throw new Error('no memory is left')`, 'no memory is left'],
    ['process.exit()', 'its thread ended'],
  ]) {
    setUpH5(() => new Worker(code, { eval: true }));
    expect(await refusalOf(bytes)).toBe(
      `The part of Knobs that reads and writes HDF5 files could not be loaded: ${reason}.`,
    );
  }
});
