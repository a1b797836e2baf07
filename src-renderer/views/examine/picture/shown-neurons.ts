/** A neuron of a column, or all that are too small to be shown by themselves. */
export interface ShownNeuron {
  /** null for the rest. */
  readonly index: number | null;
  /** How many neurons it stands for. */
  readonly count: number;
  readonly flow: number;
}

/**
 * The neurons through which most flows, from the most for to the most against, and below them the
 * rest as one.
 * @param flows through each neuron of a layer
 * @param most how many are shown by themselves
 */
export function shownNeurons(flows: Float64Array, most: number): ShownNeuron[] {
  const flowing = [...flows.keys()].filter((index) => flows[index] !== 0);
  // One more takes no more room than the rest would.
  const bySize = flowing.sort((i, j) => Math.abs(flows[j]) - Math.abs(flows[i]) || i - j);
  const count = bySize.length <= most + 1 ? bySize.length : most;
  const shown = bySize
    .slice(0, count)
    .sort((i, j) => flows[j] - flows[i] || i - j)
    .map((index) => ({ index, count: 1, flow: flows[index] }));
  const rest = bySize.slice(count);
  if (rest.length === 0) return shown;
  const flow = rest.reduce((sum, index) => sum + flows[index], 0);
  return [...shown, { index: null, count: rest.length, flow }];
}
