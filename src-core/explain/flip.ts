import { UNDECIDED, answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { NEVER, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import { RestOfNetwork } from './rest-of-network';

/** A change of a picture by which another output wins. Found step by step: no proof that none is smaller. */
export interface Flip {
  readonly from: number;
  readonly to: number;
  /** The picture after the change [784]. */
  readonly pixels: Float32Array;
  /** Pixels that got full ink, and pixels whose ink was erased. */
  readonly inked: readonly number[];
  readonly erased: readonly number[];
}

export interface AskedFlip {
  readonly network: Network;
  readonly muted: Muted | undefined;
  /** Pixels [784], 0 to 1. */
  readonly picture: ArrayLike<number>;
}

/** So many pixels are changed at most, fewer where trying one out takes a large network long. */
const MOST_CHANGES = 160;
const MOST_PRODUCTS = 2e9;

/**
 * Looks for a small change that flips the answer: again and again the one pixel, inked or erased, that
 * brings the answer nearest to its strongest rival, until another output wins; then takes back
 * whatever isn't needed. The end is verified by a forward pass.
 * @returns null if none was found, or nothing is the answer
 */
export function findFlip({ network, muted, picture }: AskedFlip): Flip | null {
  const pixels = Float32Array.from(picture);
  const answer = () => answerOf(forward(network, pixels, muted), muted);
  const from = answer();
  if (from === UNDECIDED) return null;
  const lead = leadOf(network, muted, from);
  const products = network.parameters.length - network.layers[0].weights.length;
  const most = Math.min(MOST_CHANGES, Math.ceil(MOST_PRODUCTS / (PIXELS * products)));
  const changed: number[] = [];
  let now = from;
  while (now === from || now === UNDECIDED) {
    const best = changed.length < most ? bestChange(lead, pixels, changed) : null;
    if (best === null) return null;
    pixels[best] = other(pixels[best]);
    changed.push(best);
    now = answer();
  }
  const needed = changed.filter((pixel) => {
    const kept = pixels[pixel];
    pixels[pixel] = picture[pixel];
    const without = answer();
    if (without !== from && without !== UNDECIDED) return false;
    pixels[pixel] = kept;
    return true;
  });
  return {
    from,
    to: answer(),
    pixels,
    inked: needed.filter((pixel) => pixels[pixel] === 1),
    erased: needed.filter((pixel) => pixels[pixel] === 0),
  };
}

/** Light pixels are inked, dark ones erased. */
function other(ink: number): number {
  return ink < 0.5 ? 1 : 0;
}

interface Lead {
  readonly rest: RestOfNetwork;
  /** By how much the answer's z is above the next one's, from sums of the first layer. */
  of(first: Float64Array): number;
}

function leadOf(network: Network, muted: Muted | undefined, answer: number): Lead {
  const rest = new RestOfNetwork(network, muted);
  const last = network.layers.length - 1;
  const { biases } = network.layers[last];
  const rivals = [...biases.keys()].filter(
    (k) => k !== answer && !muted?.[last][k] && biases[k] !== NEVER,
  );
  return {
    rest,
    of(first) {
      const z = rest.sumsOf(last, first);
      let most = -Infinity;
      for (const k of rivals) most = Math.max(most, z[k]);
      return z[answer] - most;
    },
  };
}

/** The pixel to change that leaves the answer the smallest lead; null if there is none left. */
function bestChange(
  { rest, of }: Lead,
  pixels: Float32Array,
  changed: readonly number[],
): number | null {
  const first = rest.firstSums(pixels);
  const sums = new Float64Array(first.length);
  let [best, least] = [-1, Infinity];
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    if (changed.includes(pixel)) continue;
    sums.set(first);
    rest.addPixel(sums, pixel, other(pixels[pixel]) - pixels[pixel]);
    const lead = of(sums);
    if (lead < least) [best, least] = [pixel, lead];
  }
  return best < 0 ? null : best;
}
