import type { SavedState, Scores } from '../document/saved-state';
import type { Meter } from '../evaluator/meter';
import { effectiveParameters, type Muted } from '../network/muted';
import { Network } from '../network/network';
import { scoresOf, type Results } from './results';

/**
 * How many digits are right in a snapshot that was just taken; null if that can't be found out.
 * @param muted in it
 * @param revision of the work that it is; null if it is none
 */
export async function scoresOfSnapshot(
  taken: SavedState,
  muted: Muted,
  revision: number | null,
  { results, meter }: { readonly results: Results; readonly meter: Meter },
): Promise<Scores | null> {
  const network = new Network(taken, taken.parameters);
  const parameters = effectiveParameters(network, muted);
  const measurement = await results.current().catch(() => null);
  // Edits that came meanwhile are in it; then the meter is asked about what was put aside.
  const result =
    measurement?.revision === revision
      ? measurement
      : await meter.ask({ kind: 'network', ...network.structure, parameters }).catch(() => null);
  return result && scoresOf(result);
}
