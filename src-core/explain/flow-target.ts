import { KnobsError } from '../errors';
import { UNDECIDED, answerOf } from '../network/answer';
import type { Trace } from '../network/forward';
import type { Muted } from '../network/muted';
import { checkNeuron, type LayerSizes } from '../network/shape';

/**
 * What is explained: the weighted sum z of a neuron, or by how much it is above that of another
 * neuron of the layer, which for two outputs is the margin.
 */
export interface FlowTarget {
  readonly layer: number;
  readonly index: number;
  readonly against: number | null;
}

/** @throws KnobsError unless the network has these neurons, and they are two */
export function checkTarget(sizes: LayerSizes, { layer, index, against }: FlowTarget): void {
  checkNeuron(sizes, { layer, index });
  if (against === null) return;
  checkNeuron(sizes, { layer, index: against });
  if (against === index) throw new KnobsError('explain.sameOutput', { index });
}

/**
 * The answer against the runner-up, which is what a person asks for first: of several outputs with the
 * same z the first. null if fewer than two outputs can answer.
 */
export function answerAndRunnerUp(
  { z }: Pick<Trace, 'z'>,
  muted?: Muted,
): { readonly index: number; readonly against: number } | null {
  const layer = z.length - 1;
  const ranked = [...z[layer].keys()]
    .filter((k) => !muted?.[layer][k])
    .sort((k, l) => z[layer][l] - z[layer][k] || k - l);
  return ranked.length < 2 ? null : { index: ranked[0], against: ranked[1] };
}

/**
 * What to explain of a digit unless something else is asked for: the answer against the label it
 * should have been, else against the runner-up.
 */
export function usualTarget(
  trace: Pick<Trace, 'z'>,
  label: number | null,
  muted?: Muted,
): FlowTarget | null {
  const layer = trace.z.length - 1;
  const answer = answerOf(trace, muted);
  const isWrong = label !== null && answer !== UNDECIDED && answer !== label;
  if (isWrong) return { layer, index: answer, against: label };
  const first = answerAndRunnerUp(trace, muted);
  return first && { layer, ...first };
}

/** What z of the target is, from all weighted sums. */
export function valueOf({ layer, index, against }: FlowTarget, { z }: Pick<Trace, 'z'>): number {
  return z[layer][index] - (against === null ? 0 : z[layer][against]);
}
