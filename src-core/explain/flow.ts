import { ACTIVATIONS } from '../network/activations';
import { forward, type Trace } from '../network/forward';
import type { Network } from '../network/network';
import type { NeuronId } from '../network/shape';
import { checkTarget, valueOf, type FlowTarget } from './flow-target';
import { walk, type Through, type Walked, type Way } from './walk';

/**
 * Through which pixels, links and neurons it came about that a weighted sum is another one for this
 * picture than for the one that it is compared with. All pixels add up to that difference, and so do
 * all neurons of each layer.
 */
export interface Flow {
  readonly target: FlowTarget;
  /** What is explained: for the picture, and for the one that it is compared with. */
  readonly margin: { readonly digit: number; readonly baseline: number };
  /** Of the way from one to the other. */
  readonly steps: number;
  /** Whether steps were doubled until that changed the split by less than `SETTLED`. */
  readonly isSettled: boolean;
  /** By pixel [784]. */
  readonly pixels: Float64Array;
  /** By which a pixel is another [784]; what flows from it into neuron j is gains_j · W_ji · change_i. */
  readonly change: Float64Array;
  readonly gains: Float64Array;
  /** Along each link into a later layer [outputs × inputs], row-major; the first is empty. */
  readonly links: readonly Float64Array[];
  /** Through each neuron of each layer, as far as the target's. */
  readonly neurons: readonly Float64Array[];
}

const FIRST_STEPS = 8;
export const MOST_STEPS = 4096;
/** Steps are doubled until the split changes by a smaller share than this. */
export const SETTLED = 0.01;

/**
 * Explains a weighted sum, or the difference of two: see `walk`.
 * @param steps so many, or as many as it takes: at most `MOST_STEPS`
 * @throws KnobsError if the network has no such neuron
 */
export function explainFlow(way: Way, steps: number | null = null): Flow {
  checkTarget(way.network.sizes, way.target);
  const ends = endsOf(way);
  const taken = (count: number) => splitOf(way, walk(way, ends, count));
  if (steps !== null) return flowOf(way, taken(steps), { steps, isSettled: false });
  let count = FIRST_STEPS;
  let split = taken(count);
  let isSettled = false;
  // Where nothing bends there is nothing to be divided into steps.
  if (way.target.layer === 0) isSettled = true;
  while (!isSettled && count < MOST_STEPS) {
    count *= 2;
    const finer = taken(count);
    isSettled = changeOf(split, finer) < SETTLED;
    split = finer;
  }
  return flowOf(way, split, { steps: count, isSettled });
}

/** The part of each pixel [784] that flows through a neuron, or along one of the links into it. */
export function inkThrough(way: Way, flow: Pick<Flow, 'steps'>, through: Through): Float64Array {
  if (through.layer === 0 && through.from !== null)
    throw new Error('Pixels have no ink of their own.');
  return splitOf(way, walk(way, endsOf(way), flow.steps, through)).pixels;
}

/** What flows from a pixel into a neuron of the first layer. */
export function pixelLink(
  { layers: [first] }: Network,
  { gains, change }: Pick<Flow, 'gains' | 'change'>,
  { pixel, index }: { readonly pixel: number; readonly index: number },
): number {
  return gains[index] * first.weights[index * first.inputs + pixel] * change[pixel];
}

/** A neuron is flat where its slope is less than this share of the steepest one it could have. */
const FLAT = 0.2;

/** da/dz where the neuron is, and whether that is so small that small changes of its inputs do nothing. */
export function slopeAt(network: Network, { a }: Trace, { layer, index }: NeuronId) {
  const { derivative, steepest } = ACTIVATIONS[network.layers[layer].activation];
  const slope = derivative(a[layer][index]);
  return { slope, isFlat: slope < FLAT * steepest };
}

interface Split extends Walked {
  readonly pixels: Float64Array;
  readonly change: Float64Array;
}

/** Weighted sums of the first layer at both ends of the way; between them they are linear. */
function endsOf({ network, from, to }: Way) {
  const [first] = network.layers;
  const sums = (pixels: ArrayLike<number>) => {
    const found = Float64Array.from(first.biases);
    for (let i = 0; i < first.inputs; i++) {
      if (pixels[i] === 0) continue;
      for (let j = 0; j < first.outputs; j++)
        found[j] += first.weights[j * first.inputs + i] * pixels[i];
    }
    return found;
  };
  return { start: sums(from), end: sums(to) };
}

/** What was walked by pixels, and with the weights of the links. */
function splitOf({ network, from, to }: Way, walked: Walked): Split {
  const [{ inputs, outputs, weights }] = network.layers;
  const change = Float64Array.from({ length: inputs }, (_, i) => to[i] - from[i]);
  const pixels = new Float64Array(inputs);
  for (let i = 0; i < inputs; i++) {
    if (change[i] === 0) continue;
    let gain = 0;
    for (let j = 0; j < outputs; j++) gain += walked.gains[j] * weights[j * inputs + i];
    pixels[i] = gain * change[i];
  }
  return { ...walked, pixels, change };
}

/** By which share of all that flows the split is another: of pixels or of links, whichever is more. */
function changeOf(before: Split, after: Split): number {
  let most = shareOf(before.pixels, after.pixels);
  after.links.forEach((links, l) => (most = Math.max(most, shareOf(before.links[l], links))));
  return most;
}

function shareOf(before: Float64Array, after: Float64Array): number {
  let [different, all] = [0, 0];
  for (let i = 0; i < after.length; i++) {
    different += Math.abs(after[i] - before[i]);
    all += Math.abs(after[i]);
  }
  return all === 0 ? different : different / all;
}

function flowOf(way: Way, split: Split, taken: Pick<Flow, 'steps' | 'isSettled'>): Flow {
  const { network, muted, target, from, to } = way;
  const { gains, links, pixels, change } = split;
  const value = (picture: ArrayLike<number>) => valueOf(target, forward(network, picture, muted));
  const margin = { digit: value(to), baseline: value(from) };
  return { target, margin, ...taken, pixels, change, gains, links, neurons: neuronsOf(way, split) };
}

/** What flows through each neuron: out of it, and at the target into it. */
function neuronsOf({ network, target }: Way, { gains, links, change }: Split): Float64Array[] {
  return network.layers.slice(0, target.layer + 1).map(({ inputs, outputs, weights }, l) => {
    const found = new Float64Array(outputs);
    const next = links[l + 1];
    if (next) {
      for (let at = 0; at < next.length; at++) found[at % outputs] += next[at];
      return found;
    }
    for (let j = 0, at = 0; j < outputs; j++) {
      for (let i = 0; i < inputs; i++, at++) {
        found[j] += l === 0 ? gains[j] * weights[at] * change[i] : links[l][at];
      }
    }
    return found;
  });
}
