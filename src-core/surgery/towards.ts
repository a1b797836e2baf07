import type { NetworkParts } from './parts';

interface Towards {
  /** Digits; null for none. */
  readonly plus: number | null;
  readonly minus: number | null;
  readonly strength: number;
}

/**
 * How a new neuron feeds the next layer so that it is for one digit and against another: each neuron
 * there by what it does to the two in the end, as far as weights tell; the most by `strength`.
 */
export function outgoingTowards(
  parts: NetworkParts,
  layer: number,
  { plus, minus, strength }: Towards,
): number[] {
  let effects: number[] = parts[parts.length - 1].neurons.map((_, digit) =>
    digit === plus ? 1 : digit === minus ? -1 : 0,
  );
  for (let l = parts.length - 1; l > layer + 1; l--) {
    effects = parts[l - 1].neurons.map((_, input) =>
      parts[l].neurons.reduce((sum, { weights }, i) => sum + effects[i] * weights[input], 0),
    );
  }
  const most = effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  return effects.map((effect) => (most > 0 ? (strength * effect) / most : 0));
}
