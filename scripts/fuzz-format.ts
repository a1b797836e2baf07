import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { formats } from '../src-core/formats/format-list';
import { loadH5 } from '../src-core/formats/h5-library';
import { provideH5Threads, type H5Result, type H5Task } from '../src-core/formats/h5-thread';
import { codecs } from '../src-core/formats/registry';
import { attemptRead, ownFiles } from '../src-core/formats/testing/attempt';
import { bombsFor } from '../src-core/formats/testing/bombs';
import { Mutator } from '../src-core/formats/testing/mutate';
import type { Thread, ThreadEvents } from '../src-core/threads/thread';
import '../src-core/words/testing/english-errors';
import { nodeThread } from '../src-main/node-thread';
import { buildH5Worker } from './build-h5-worker';
import { out, root } from './paths';

/**
 * Hands damaged files to one format's reader, see `fuzz.ts`. What counts as a fault: anything but a
 * document, a question or a refusal in a sentence; more than a second; more than 64 MB beyond the
 * file's own size. Files with faults are kept in out/fuzz. Too few files that were still read, or
 * that were refused, are a fault of the fuzzing.
 */

const MAX_MILLISECONDS = 1000;
const MAX_BYTES = 64 * 2 ** 20;

/** How often the garbage is collected, in files. */
const COLLECT = 100;

/**
 * How many HDF5 files a thread reads, one after another. In Knobs it ends with the first: this is
 * harder on it, and saves what each takes to start.
 */
const FILES_PER_THREAD = 100;
let lastThread: Thread<H5Task> | undefined;
/** Who waits for it. */
let waiting: ThreadEvents<H5Result>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const [format] = positionals;
if (!Object.hasOwn(formats, format)) throw new Error(`There is no format ${format}.`);
const codec = codecs.find(({ name }) => name === formats[format as keyof typeof formats].name)!;
// Its bombs are made with the library, its files are read by threads.
if (format === 'keras') {
  await loadH5();
  provideReusedThreads(await buildH5Worker());
}

const folder = join(root, 'src-core/formats/fixtures/foreign');
const files = [
  ...(await ownFiles(codec)),
  ...readdirSync(folder)
    .map((name) => new Uint8Array(readFileSync(join(folder, name))))
    .filter((file) => codec.sniff(file)),
];
const outcomes = { read: 0, asked: 0, refused: 0, faulty: 0 };
let slowest = 0;
let largest = 0;

// What the reader takes for good files is no fault: the code it loads, and its first garbage.
for (let i = 0; i < 5 * COLLECT; i++) await attemptRead(codec, files[i % files.length]);
globalThis.gc!();
const usual = peak();

const mutator = new Mutator(files, Number(values.seed));
const count = Number(values.count);
for (let i = 0; i < count; i++) {
  if (i % COLLECT === 0) {
    globalThis.gc!();
    await expectSound();
  }
  await test(mutator.next(), `${values.seed}-${i}`);
}
for (const [i, bomb] of bombsFor(format, files[0]).entries()) {
  globalThis.gc!();
  const file = bomb();
  globalThis.gc!();
  await test(file, `bomb-${i}`);
}
await expectSound();
// A thread that is still there would keep the process.
await lastThread?.end();
console.log(
  `${format.padEnd(12)} ${outcomes.read} read, ${outcomes.asked} asked about, ${outcomes.refused} refused, ` +
    `${outcomes.faulty} faults; at most ${slowest.toFixed(0)} ms and ${(largest / 2 ** 20).toFixed(0)} MB beyond the file.`,
);
const enough = outcomes.read > count / 50 && outcomes.refused > count / 5;
if (!enough) console.error(`${format}: these damages say little about the reader.`);
process.exitCode = outcomes.faulty > 0 || !enough ? 1 : 0;

async function test(file: Uint8Array, name: string): Promise<void> {
  const before = peak();
  // What many files before this one left is no need of this one's.
  const base = Math.max(usual, process.memoryUsage.rss());
  const start = process.cpuUsage();
  let fault = '';
  try {
    outcomes[await attemptRead(codec, file)]++;
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  // The processor's time: other programs may keep this one waiting.
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  slowest = Math.max(slowest, time);
  if (time > MAX_MILLISECONDS) fault ||= `It took ${time.toFixed(0)} ms.`;
  // The peak only ever grows: if it did, it was this file.
  const beyond = peak() > before ? peak() - base - file.length : 0;
  largest = Math.max(largest, beyond);
  if (beyond > MAX_BYTES) fault ||= `It took ${(beyond / 2 ** 20).toFixed(0)} MB beyond the file.`;
  if (fault === '') return;
  outcomes.faulty++;
  mkdirSync(join(out, 'fuzz'), { recursive: true });
  writeFileSync(join(out, 'fuzz', `${format}-${name}`), file);
  console.error(`${format} ${name}, ${file.length} bytes: ${fault}`);
}

/** A damaged file must not keep the reader from reading whole ones. */
async function expectSound(): Promise<void> {
  if ((await attemptRead(codec, files[0])) !== 'read')
    throw new Error('Good files are not read any more.');
}

/** The most memory that this process ever had, in bytes. */
function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function provideReusedThreads(startWorker: () => Worker): void {
  let used = 0;
  const start = nodeThread<H5Task, H5Result>(startWorker);
  provideH5Threads((events) => {
    waiting = events;
    const thread = (lastThread ??= start({
      said: (result) => waiting.said(result),
      died(cause) {
        lastThread = undefined;
        waiting.died(cause);
      },
    }));
    return {
      post: (task) => thread.post(task),
      async end() {
        if (++used % FILES_PER_THREAD !== 0) return;
        lastThread = undefined;
        await thread.end();
      },
    };
  });
}
