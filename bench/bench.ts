import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/paths';
import { Evaluator } from '../src-core/evaluator/evaluator';
import { randomNetwork } from '../src-core/document/initial';
import { CLASSES, DEFAULT_SIZES } from '../src-core/network/shape';
import { shippedDigits, sixTimes } from './digits';
import { loadOf, Peak } from './limits';
import { onnxruntime } from './peers/onnxruntime';
import { tensorflow } from './peers/tensorflow';
import { allRecords, keep, thisMachine, type PeerTime, type ThreadsRecord } from './record';
import { report } from './report';
import { coldRounds, warmBlocks, type Times } from './rounds';
import { median, milliseconds } from './timing';
import { worksOf } from './works';

const GROWTH_ROUNDS = 9;

const digits = shippedDigits();
const { network } = randomNetwork(DEFAULT_SIZES, 1998);
const peer = await onnxruntime(network, digits.images, 1);
const tensor = await tensorflow(network, digits.images);
const evaluator = new Evaluator(digits, network.sizes, network.parameters);

const difference = await largestDifference();
console.log(`Outputs differ from onnxruntime's by at most ${difference.toExponential(1)}.`);

const works = worksOf(evaluator, network);
const all = [peer, tensor, ...works];
const warm = await warmBlocks(all);
const cold = await coldRounds(all);
const peak = await Peak.create();
for (let round = 0; round < 45; round++) peak.measure();

keep({
  ...thisMachine(),
  works: works.map(({ name }) => ({
    name,
    warm: median(warm.get(name)!),
    warmRatio: ratio(warm, name),
    cold: median(cold.get(name)!),
    coldRatio: ratio(cold, name),
  })),
  peers: [
    ...[peer, tensor].map(({ name }) => ({
      name,
      threads: 1,
      warm: median(warm.get(name)!),
      cold: median(cold.get(name)!),
    })),
    onAllCores<PeerTime>('bench/all-cores.ts'),
  ],
  together: onAllCores<ThreadsRecord>('bench/threads.ts'),
  ...grown(),
  difference,
  load: loadOf(digits, network.sizes),
  peak: peak.load,
});
const results = report(allRecords());
console.log(results);
writeFileSync(join(root, 'bench/RESULTS.md'), results);
if (difference > 1e-6) {
  console.error('Bench: the outputs are not those of onnxruntime.');
  process.exitCode = 1;
}

/** How many times faster than the peer: the median over blocks, or rounds, that stood side by side. */
function ratio(times: Times, name: string): number {
  const peers = times.get(peer.name)!;
  return median(times.get(name)!.map((time, i) => peers[i] / time));
}

/** 60,000 digits against 10,000, and the memory of both. */
function grown() {
  const many = new Evaluator(sixTimes(digits), network.sizes, network.parameters);
  const pass = (one: Evaluator) =>
    milliseconds(() => {
      one.refresh();
      one.measure(0);
    });
  const growths = Array.from({ length: GROWTH_ROUNDS }, () => {
    const block = (one: Evaluator) => median(Array.from({ length: 7 }, () => pass(one)));
    return block(many) / block(evaluator);
  });
  return {
    growth: median(growths),
    memory: { [digits.labels.length]: evaluator.byteLength, 60_000: many.byteLength },
  };
}

/** Between all our outputs and onnxruntime's. */
async function largestDifference(): Promise<number> {
  const theirs = await peer.run();
  let largest = 0;
  for (let index = 0; index < CLASSES; index++) {
    const ours = evaluator.activations({ layer: network.layers.length - 1, index });
    ours.forEach((a, i) => {
      largest = Math.max(largest, Math.abs(a - theirs[i * CLASSES + index]));
    });
  }
  return largest;
}

/** What a script prints. This process may be bound to one core, and its children with it. */
function onAllCores<Found>(file: string): Found {
  const script = ['--import', 'tsx', file];
  const cores = process.env.KNOBS_BENCH_CORES;
  const [command, args] = cores
    ? ['taskset', ['-c', cores, process.execPath, ...script]]
    : [process.execPath, script];
  return JSON.parse(execFileSync(command, args, { cwd: root, encoding: 'utf8' })) as Found;
}
