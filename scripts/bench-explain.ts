import { join } from 'node:path';
import { trainedNetwork } from './testing/trained-network';
import { randomNetwork, stampedNetwork } from '../src-core/document/initial';
import { pixelsOf } from '../src-core/digits/digit-set';
import { baselineOf, BASELINES } from '../src-core/explain/baseline';
import { explainFlow, pixelLink, type Flow } from '../src-core/explain/flow';
import { usualTarget } from '../src-core/explain/flow-target';
import type { Way } from '../src-core/explain/walk';
import { forward } from '../src-core/network/forward';
import type { Network } from '../src-core/network/network';
import { loadDigits } from '../src-main/digits';
import { out } from './paths';

/*
 * Whether explanations add up, and whether they are fine enough: `npm run bench:explain`. 1,000 exam
 * digits through four networks. At each neuron what flows in must flow out, and the pixels must add up
 * to the margin less that of the baseline, within 1e-9 of all that flows; twice the steps must change
 * the split by less than 1 %. It exits with 1 where that isn't so.
 */

const DIGITS = 1000;
const digits = await loadDigits(join(out, 'digits'));
const networks: Record<string, Network> = {
  'ten stamps': stampedNetwork([784, 16, 16, 10], digits).network,
  trained: trainedNetwork([784, 16, 16, 10], digits),
  random: randomNetwork([784, 16, 16, 10], 1).network,
  '784-32-24-20-16-10': randomNetwork([784, 32, 24, 20, 16, 10], 2).network,
};
let isGood = true;
for (const baseline of BASELINES) {
  const from = baselineOf(baseline, digits);
  for (const [name, network] of Object.entries(networks)) {
    const worst = { off: 0, moved: 0, steps: 0, unsettled: 0 };
    const times: number[] = [];
    for (let i = 0; i < DIGITS; i++) {
      const position = digits.practice + i;
      const to = pixelsOf(digits, position);
      const target = usualTarget(forward(network, to), digits.labels[position]!)!;
      const way = { network, muted: undefined, target, from, to };
      const started = performance.now();
      const flow = explainFlow(way);
      times.push(performance.now() - started);
      worst.off = Math.max(worst.off, offOf(way, flow));
      worst.moved = Math.max(worst.moved, movedBy(flow, explainFlow(way, 2 * flow.steps)));
      worst.steps = Math.max(worst.steps, flow.steps);
      if (!flow.isSettled) worst.unsettled++;
    }
    times.sort((a, b) => a - b);
    isGood &&= worst.off < 1e-9 && worst.moved < 0.01;
    console.log(
      `${name}, from ${baseline}: off by at most ${worst.off.toExponential(1)} of what flows; twice the steps change ` +
        `${(100 * worst.moved).toFixed(2)} % at most; up to ${worst.steps} steps, ${worst.unsettled} not settled; ` +
        `median ${times[DIGITS / 2]!.toFixed(2)} ms, p95 ${times[Math.floor(0.95 * DIGITS)]!.toFixed(2)} ms`,
    );
  }
}
if (!isGood) process.exitCode = 1;

function size(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + Math.abs(value), 0);
}

/** By how much sums are off, as a share of all that flows. */
function offOf({ network }: Way, flow: Flow): number {
  const total = Array.from(flow.pixels).reduce((sum, part) => sum + part, 0);
  let most = Math.abs(total - (flow.margin.digit - flow.margin.baseline)) / size(flow.pixels);
  flow.neurons.slice(0, -1).forEach((neurons, layer) => {
    const { inputs } = network.layers[layer]!;
    const all = size(neurons);
    neurons.forEach((outOf, index) => {
      let into = 0;
      for (let i = 0; i < inputs; i++) {
        into +=
          layer === 0
            ? pixelLink(network, flow, { pixel: i, index })
            : flow.links[layer]![index * inputs + i]!;
      }
      if (all > 0) most = Math.max(most, Math.abs(into - outOf) / all);
    });
  });
  return most;
}

/** By which share of what flows the split is another: of pixels or links, whichever is more. */
function movedBy(flow: Flow, finer: Flow): number {
  const lists = [
    [flow.pixels, finer.pixels] as const,
    ...flow.links.map((links, l) => [links, finer.links[l]!] as const),
  ];
  return Math.max(
    ...lists.map(([before, after]) => {
      const all = size(after);
      return all === 0 ? 0 : size(after.map((value, i) => value - before[i]!)) / all;
    }),
  );
}
