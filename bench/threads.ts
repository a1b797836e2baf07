import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { randomNetwork } from '../src-core/document/initial';
import { crewOf, type StartHelper } from '../src-core/evaluator/crew';
import { Evaluator } from '../src-core/evaluator/evaluator';
import { DEFAULT_SIZES, formatSizes } from '../src-core/network/shape';
import { shippedDigits, sixTimes } from './digits';
import type { ThreadsTime } from './record';
import { warmBlocks } from './rounds';
import { median } from './timing';
import { worksOf } from './works';

/* As many threads as cores against one, in warm blocks in turn: in a process bound to no core. */

const WIDEST = [784, 128, 128, 128, 128, 10];

const threads = availableParallelism();
const digits = shippedDigits();
const times: ThreadsTime[] = [];
for (const [sizes, set] of [
  [DEFAULT_SIZES, digits],
  [DEFAULT_SIZES, sixTimes(digits)],
  [WIDEST, digits],
] as const) {
  const { network } = randomNetwork(sizes, 1998);
  const evaluators = [null, crewOf(startHelper(), threads)].map(
    (crew) => new Evaluator(set, network.sizes, network.parameters, undefined, crew),
  );
  // The threads are on their way.
  await pause(1000);
  const [one, all] = evaluators.map((evaluator) => worksOf(evaluator, network));
  const named = all.map((work) => ({ ...work, name: `${work.name}, all threads` }));
  const found = await warmBlocks(one.flatMap((work, i) => [work, named[i]]));
  one.forEach(({ name }, i) => {
    times.push({
      name,
      network: formatSizes(sizes),
      digits: set.labels.length,
      one: median(found.get(name)!),
      all: median(found.get(named[i].name)!),
      ratio: median(found.get(name)!.map((time, b) => time / found.get(named[i].name)![b])),
    });
  });
  for (const evaluator of evaluators) evaluator.end();
}
process.stdout.write(JSON.stringify({ threads, times }));

function startHelper(): StartHelper {
  return ({ died }) => {
    const worker = new Worker(new URL('./helper-thread.mjs', import.meta.url));
    worker.on('exit', () => died('it ended'));
    return {
      post: (message) => worker.postMessage(message),
      end: async () => void (await worker.terminate()),
    };
  };
}
