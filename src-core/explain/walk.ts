import { ACTIVATIONS, type Activation } from '../network/activations';
import { NEVER, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import type { FlowTarget } from './flow-target';

/** A straight way from one picture to another, and what is explained of its end. */
export interface Way {
  readonly network: Network;
  readonly muted: Muted | undefined;
  readonly target: FlowTarget;
  /** Pixels [784] at its beginning and its end. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Only what flows through this neuron, and where `from` is given only along its link from there. */
export interface Through {
  readonly layer: number;
  readonly index: number;
  readonly from: number | null;
}

/** What flowed, summed over the steps. */
export interface Walked {
  /** Mean multiplier of each neuron of the first layer: what flows from pixel i to j is that · W_ji Δx_i. */
  readonly gains: Float64Array;
  /** Into each later layer as far as the target [outputs × inputs], row-major; the first is empty. */
  readonly links: readonly Float64Array[];
}

/** A slope is not taken from sums that are nearer to each other than this, as a share of their size. */
const NEAR = 2 ** -36;

/**
 * Walks from one picture to another in equal steps. In each step a neuron passes on what comes back
 * from the target times its slope Δa/Δz between the ends of the step, so that what flows into it
 * flows out of it, however many steps there are. Summed over ever more steps this is the conductance
 * of K. Dhamdhere, M. Sundararajan and Q. Yan, "How Important Is a Neuron?", 2018, arXiv 1805.12233.
 * @param start and @param end weighted sums of the first layer, see `firstSums`
 */
export function walk(
  { network, muted, target }: Way,
  { start, end }: { readonly start: Float64Array; readonly end: Float64Array },
  steps: number,
  through: Through | null = null,
): Walked {
  const layers = layersOn(network, muted, target);
  const first = layers[0];
  const last = layers[layers.length - 1];
  const gains = new Float64Array(first.outputs);
  begin(layers, start);
  for (let step = 1; step <= steps; step++) {
    for (let j = 0; j < first.outputs; j++) {
      const z = start[j] + ((end[j] - start[j]) * step) / steps;
      first.dz[j] = (end[j] - start[j]) / steps;
      first.z[j] = z;
    }
    for (let l = 1; l < layers.length; l++) forwards(layers[l - 1], layers[l]);
    last.back.fill(0);
    last.back[target.index] = 1;
    if (target.against !== null) last.back[target.against] = -1;
    for (let l = layers.length - 1; l >= 0; l--) {
      if (through?.layer === l) keepOnly(layers[l], through.index);
      if (l === 0) break;
      backwards(layers[l - 1], layers[l], through?.layer === l ? through.from : null);
    }
    for (let j = 0; j < gains.length; j++) gains[j] += first.back[j] / steps;
  }
  return { gains, links: layers.map(({ moved }, l) => (l === 0 ? NONE : moved)) };
}

const NONE = new Float64Array();

/** One layer while it is walked. */
interface LayerOnWay {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly activation: Activation;
  readonly isOff: Uint8Array;
  /** At the end of the step [outputs], and by how much it is different from the step's beginning. */
  readonly z: Float64Array;
  readonly a: Float64Array;
  readonly dz: Float64Array;
  readonly da: Float64Array;
  /** Δa/Δz in the step, and the multiplier μ(z) that comes back from the target. */
  readonly slope: Float64Array;
  readonly back: Float64Array;
  /** Flow along each link [outputs × inputs], summed over the steps. */
  readonly moved: Float64Array;
}

/** The layers as far as the target's. */
function layersOn(network: Network, muted: Muted | undefined, target: FlowTarget): LayerOnWay[] {
  return network.layers.slice(0, target.layer + 1).map((layer, l) => {
    const { inputs, outputs, weights, biases, activation } = layer;
    const list = () => new Float64Array(outputs);
    return {
      inputs,
      outputs,
      weights,
      biases,
      activation: ACTIVATIONS[activation],
      isOff: Uint8Array.from(biases, (bias, j) => Number(muted?.[l][j] || bias === NEVER)),
      z: list(),
      a: list(),
      dz: list(),
      da: list(),
      slope: list(),
      back: list(),
      moved: l === 0 ? NONE : new Float64Array(inputs * outputs),
    };
  });
}

/** Puts all layers at the beginning of the way. */
function begin(layers: readonly LayerOnWay[], start: Float64Array): void {
  layers[0].z.set(start);
  for (let l = 1; l < layers.length; l++) {
    const before = layers[l - 1];
    const { z, weights, biases, inputs } = layers[l];
    for (let j = 0; j < before.outputs; j++) before.a[j] = activationOf(before, j);
    for (let k = 0, w = 0; k < z.length; k++) {
      let sum = biases[k];
      for (let j = 0; j < inputs; j++, w++) sum += weights[w] * before.a[j];
      z[k] = sum;
    }
  }
}

/** Only the output can have an activation of the whole layer, and nothing follows that. */
function activationOf({ activation, isOff, z }: LayerOnWay, j: number): number {
  return isOff[j] || !activation.of ? 0 : activation.of(z[j]);
}

/** Activations and slopes of a layer from its sums, and the next one's sums from them. */
function forwards(layer: LayerOnWay, next: LayerOnWay): void {
  const { z, a, dz, da, slope, isOff, activation } = layer;
  for (let j = 0; j < z.length; j++) {
    const now = activationOf(layer, j);
    da[j] = now - a[j];
    a[j] = now;
    const isNear = Math.abs(dz[j]) <= NEAR * (1 + Math.abs(z[j]));
    slope[j] = isOff[j] ? 0 : isNear ? activation.derivative(now) : da[j] / dz[j];
  }
  for (let k = 0, w = 0; k < next.outputs; k++) {
    let change = 0;
    for (let j = 0; j < z.length; j++, w++) change += next.weights[w] * da[j];
    next.dz[k] = change;
    next.z[k] += change;
  }
}

/** What comes back to a layer from the next one, and what flows between them. */
function backwards(layer: LayerOnWay, next: LayerOnWay, from: number | null): void {
  const { back, da, slope } = layer;
  const { weights, moved } = next;
  back.fill(0);
  for (let k = 0; k < next.outputs; k++) {
    const multiplier = next.back[k];
    if (multiplier === 0) continue;
    const row = k * next.inputs;
    for (let j = 0; j < back.length; j++) {
      if (from !== null && j !== from) continue;
      const passed = multiplier * weights[row + j];
      back[j] += passed;
      moved[row + j] += passed * da[j];
    }
  }
  for (let j = 0; j < back.length; j++) back[j] *= slope[j];
}

function keepOnly({ back }: LayerOnWay, index: number): void {
  const kept = back[index];
  back.fill(0);
  back[index] = kept;
}
