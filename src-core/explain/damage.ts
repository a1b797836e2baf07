import { KnobsError } from '../errors';
import type { Network } from '../network/network';
import type { DamageKind } from './damage-kinds';
import { normal, shuffle, uniform } from '../network/random';

/* A layer broken on purpose, to see whether the network works for the reason one thought. */

export interface Damage {
  readonly layer: number;
  readonly how: DamageKind;
  /**
   * `noise`: its standard deviation as a share of the weights' root mean square. `biases`: by which
   * share they are brought to 0. `levels`: how many values weights may have. `shuffle`: the share of
   * the weights that change places.
   */
  readonly amount: number;
  readonly seed: number;
}

/** What an amount is tried over, from harmless on. */
export const DAMAGE_RANGES: {
  readonly [K in DamageKind]: {
    readonly from: number;
    readonly to: number;
    readonly steps: number;
  };
} = {
  noise: { from: 0, to: 2, steps: 10 },
  biases: { from: 0, to: 1, steps: 10 },
  levels: { from: 33, to: 2, steps: 31 },
  shuffle: { from: 0, to: 1, steps: 10 },
};

/** From harmless on. */
export function damageAmounts(how: DamageKind): number[] {
  const { from, to, steps } = DAMAGE_RANGES[how];
  return Array.from({ length: steps + 1 }, (_, i) =>
    Number((from + ((to - from) * i) / steps).toFixed(4)),
  );
}

/** Damages a layer of a network in place. @throws KnobsError if there is no such layer */
export function damageLayer(network: Network, { layer, how, amount, seed }: Damage): void {
  const found = network.layers[layer];
  if (!found) throw new KnobsError('edit.noLayer', { number: layer + 1 });
  const { weights, biases } = found;
  switch (how) {
    case 'noise':
      return addNoise(weights, amount, seed);
    case 'biases':
      for (let j = 0; j < biases.length; j++) biases[j] = biases[j] * (1 - amount) || 0;
      return;
    case 'levels':
      return roundTo(weights, Math.round(amount));
    case 'shuffle':
      return shuffleSome(weights, amount, seed);
  }
}

function addNoise(weights: Float32Array, amount: number, seed: number): void {
  if (amount === 0) return;
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const deviation = amount * Math.sqrt(squares / weights.length);
  const next = normal(seed);
  for (let i = 0; i < weights.length; i++) weights[i] += deviation * next();
}

/** To values that lie equally far apart, from minus the largest weight to plus it. */
function roundTo(weights: Float32Array, levels: number): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (largest === 0) return;
  const step = (2 * largest) / (levels - 1);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = Math.round((weights[i] + largest) / step) * step - largest;
  }
}

/** A seeded share of the weights change places among each other; a larger share has the smaller in it. */
function shuffleSome(weights: Float32Array, share: number, seed: number): void {
  const places = shuffle([...weights.keys()], seed).slice(0, Math.round(share * weights.length));
  const next = uniform(seed + 1);
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = weights[places[i]];
    weights[places[i]] = weights[places[j]];
    weights[places[j]] = kept;
  }
}
