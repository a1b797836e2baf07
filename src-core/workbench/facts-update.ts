import type { SavedState } from '../network/saved-state';
import type { Facts } from './facts';

/**
 * Facts as they are sent: the parameters of snapshots, which never change, only the first time. Of
 * twenty snapshots of the largest network they are 12 MB, too much to go with every mute.
 */
export interface FactsUpdate extends Omit<Facts, 'snapshots'> {
  readonly snapshots: readonly SentSnapshot[];
}

type SentSnapshot = Omit<SavedState, 'parameters'> & Partial<Pick<SavedState, 'parameters'>>;

/** @param sent the snapshots that the last facts sent had */
export function factsUpdate(facts: Facts, sent: readonly SavedState[]): FactsUpdate {
  const known = new Set(sent.map(({ id }) => id));
  const snapshots = facts.snapshots.map(({ parameters, ...rest }) =>
    known.has(rest.id) ? rest : { ...rest, parameters },
  );
  return { ...facts, snapshots };
}

/** The facts that were sent. @param before those that were sent last, if any were */
export function factsFrom(update: FactsUpdate, before?: Facts): Facts {
  const snapshots = update.snapshots.map((sent) => {
    const parameters =
      sent.parameters ?? before?.snapshots.find(({ id }) => id === sent.id)?.parameters;
    if (!parameters) throw new Error(`The parameters of snapshot ${sent.id} were never sent.`);
    return { ...sent, parameters };
  });
  return { ...update, snapshots };
}
