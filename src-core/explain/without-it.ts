import type { Muted } from '../network/muted';
import type { Network } from '../network/network';
import { PIXELS, SIDE } from '../network/shape';
import { checkTarget, type FlowTarget } from './flow-target';
import { RestOfNetwork } from './rest-of-network';

/** What z, or the difference of two, would be without parts of the picture or of the network. */
export interface WithoutIt {
  readonly target: FlowTarget;
  /** With all of it. */
  readonly margin: number;
  /** Without the ink of each pixel [784]. */
  readonly pixels: Float64Array;
  /** Without the ink of the 3×3 pixels around each [784]; less of them at the edge. */
  readonly patches: Float64Array;
  /** With full ink on each pixel that has none [784]; as it is where there is some. */
  readonly inked: Float64Array;
  /** Without each neuron of the layers before the target's: its activation counts as 0. */
  readonly neurons: readonly Float64Array[];
}

/** What is explained, and of which picture. */
export interface AskedWithout {
  readonly network: Network;
  readonly muted: Muted | undefined;
  readonly target: FlowTarget;
  /** Pixels [784], 0 to 1. */
  readonly picture: ArrayLike<number>;
}

/**
 * Takes away one thing at a time, and measures again. What this finds doesn't add up: two pixels may
 * each do without the other.
 * @throws KnobsError if there is no such target
 */
export function measureWithout({ network, muted, target, picture }: AskedWithout): WithoutIt {
  checkTarget(network.sizes, target);
  const rest = new RestOfNetwork(network, muted);
  const first = rest.firstSums(picture);
  const changed = new Float64Array(first.length);
  const value = (sums: Float64Array) =>
    sums[target.index] - (target.against === null ? 0 : sums[target.against]);
  const marginOf = (sums: Float64Array) => value(rest.sumsOf(target.layer, sums));
  const margin = marginOf(first);
  /** The margin with other ink on some pixels. */
  const marginWith = (pixels: readonly number[], ink: number) => {
    const others = pixels.filter((pixel) => picture[pixel] !== ink);
    if (others.length === 0) return margin;
    changed.set(first);
    for (const pixel of others) rest.addPixel(changed, pixel, ink - picture[pixel]);
    return marginOf(changed);
  };
  const map = (of: (pixel: number) => number) =>
    Float64Array.from({ length: PIXELS }, (_, p) => of(p));
  return {
    target,
    margin,
    pixels: map((pixel) => marginWith([pixel], 0)),
    patches: map((pixel) => marginWith(patchAround(pixel), 0)),
    inked: map((pixel) => (picture[pixel] === 0 ? marginWith([pixel], 1) : margin)),
    neurons: network.layers
      .slice(0, target.layer)
      .map(({ outputs }, layer) =>
        Float64Array.from({ length: outputs }, (_, index) =>
          value(rest.sumsOf(target.layer, first, { layer, index })),
        ),
      ),
  };
}

/** The pixels of the 3×3 around one, as far as they are on the paper. */
function patchAround(pixel: number): number[] {
  const [column, row] = [pixel % SIDE, Math.floor(pixel / SIDE)];
  const found: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(SIDE - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(SIDE - 1, column + 1); x++) {
      found.push(y * SIDE + x);
    }
  }
  return found;
}
