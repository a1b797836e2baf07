import type { Network } from '#core/network/network';
import type { NeuronId } from '#core/network/shape';

/** Most digits named in a summary. */
const MOST = 4;

/**
 * The labels a neuron is on for: those with at least half of their digits, or failing that the one
 * it is on for most; none if it is on for hardly any.
 * @param active how many digits [10] it is on for, by label
 * @param counts how many digits [10] there are, by label
 */
export function favourites(active: Uint32Array, counts: Uint32Array): number[] {
  const shares = Array.from(active, (on, label) => ({
    label,
    share: on / Math.max(1, counts[label]),
  }));
  const sorted = shares.sort((a, b) => b.share - a.share);
  const often = sorted.filter(({ share }) => share >= 0.5);
  if (often.length === counts.length) return [];
  const chosen = often.length > 0 ? often : sorted.slice(0, 1).filter(({ share }) => share >= 0.01);
  return chosen
    .slice(0, MOST)
    .map(({ label }) => label)
    .sort((a, b) => a - b);
}

/** The neuron of the next layer that a neuron has the largest weight to; null for an output. */
export function strongestTarget(
  network: Network,
  { layer, index }: NeuronId,
): { neuron: NeuronId; weight: number } | null {
  const next = network.layers[layer + 1];
  if (!next) return null;
  let best = 0;
  const weightTo = (target: number) => next.weights[target * next.inputs + index];
  for (let j = 1; j < next.outputs; j++) {
    if (Math.abs(weightTo(j)) > Math.abs(weightTo(best))) best = j;
  }
  return { neuron: { layer: layer + 1, index: best }, weight: weightTo(best) };
}
