import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/paths';
import { Evaluator } from '../src-core/evaluator/evaluator';
import { randomNetwork } from '../src-core/document/initial';
import { CLASSES, DEFAULT_SIZES } from '../src-core/network/shape';
import { shippedDigits, sixTimes } from './digits';
import { loadOf, Peak } from './limits';
import { Peer } from './peer';
import { report, type Row } from './report';
import { median, milliseconds } from './timing';
import { worksOf } from './works';

const WARM_UP = 15;
const ROUNDS = 45;

const digits = shippedDigits();
const { network } = randomNetwork(DEFAULT_SIZES, 1998);
const peer = await Peer.create(network, digits.images);
const evaluator = new Evaluator(digits, network.sizes, network.parameters);
const many = new Evaluator(sixTimes(digits), network.sizes, network.parameters);
const peak = await Peak.create();

const difference = await largestDifference();
console.log(`Outputs differ from onnxruntime's by at most ${difference.toExponential(1)}.`);

const works = worksOf(evaluator, network);
const peerTimes: number[] = [];
const times = works.map((): number[] => []);
const manyTimes: number[] = [];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const start = performance.now();
  await peer.run();
  const peerTime = performance.now() - start;
  const workTimes = works.map((work) => milliseconds(() => work.run(round)));
  const manyTime = milliseconds(() => {
    many.refresh();
    many.measure(0);
  });
  if (round < 0) continue;
  peerTimes.push(peerTime);
  workTimes.forEach((time, i) => times[i].push(time));
  manyTimes.push(manyTime);
  peak.measure();
}

const rows: Row[] = works.map(({ name, goal }, i) => {
  const ratios = times[i].map((time, round) => peerTimes[round] / time);
  return { name, goal, ratio: median(ratios), milliseconds: median(times[i]) };
});
const growth = median(manyTimes.map((time, round) => time / times[0][round]));
const results = report({
  rows,
  rounds: ROUNDS,
  peerMilliseconds: median(peerTimes),
  growth,
  growthGoal: 6.2,
  difference,
  memory: { [digits.labels.length]: evaluator.byteLength, 60_000: many.byteLength },
  load: loadOf(digits, network.sizes),
  peak: peak.load,
});
console.log(results);
writeFileSync(join(root, 'bench/RESULTS.md'), results);
if (difference > 1e-6) {
  console.error('Bench: the outputs are not those of onnxruntime.');
  process.exitCode = 1;
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
