import { Network } from '#core/network/network';
import type { AppContext } from '../../../../state/app';

/**
 * What the grid shows of a neuron of the first layer [784]: its weights, w·a, the way downhill for the
 * cost of the digit on the pad, or what is different since the snapshot compared with.
 * @param error of the neuron for that digit; null if it is not known
 */
export function gridValues(
  { session, view }: AppContext,
  index: number,
  error: number | null,
): Float32Array {
  const weights = session.network.weightsOf(0, index);
  const { pixels } = session.input;
  switch (view.grid) {
    case 'weights':
      return weights;
    case 'products':
      return Float32Array.from(weights, (weight, p) => weight * pixels[p]);
    case 'nudge':
      return Float32Array.from(pixels, (a) => -(error ?? 0) * a);
    case 'since': {
      const then = new Network(view.compared!.sizes, view.compared!.parameters);
      // One that was not there had no weights.
      const before = index < then.layers[0].outputs ? then.weightsOf(0, index) : null;
      return Float32Array.from(weights, (weight, p) => weight - (before?.[p] ?? 0));
    }
  }
}
