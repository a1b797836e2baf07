import type { SavedState } from './saved-state';
import type { Facts } from './facts';

/**
 * Facts as they are sent: the parameters of snapshots, which never change, only the first time. Of
 * twenty snapshots of the largest network they are 12 MB, too much to go with every mute. So are
 * the notes of a file, 1 MB at most: the details are sent when any of them changed.
 */
export interface FactsUpdate extends Omit<Facts, 'snapshots' | 'details'> {
  readonly snapshots: readonly SentSnapshot[];
  readonly details?: Facts['details'];
}

type SentSnapshot = Omit<SavedState, 'parameters'> & Partial<Pick<SavedState, 'parameters'>>;

/** @param sent the last facts sent */
export function factsUpdate({ details, ...facts }: Facts, sent: Facts): FactsUpdate {
  const known = new Set(sent.snapshots.map(({ id }) => id));
  const snapshots = facts.snapshots.map(({ parameters, ...rest }) =>
    known.has(rest.id) ? rest : { ...rest, parameters },
  );
  return { ...facts, snapshots, ...(details === sent.details ? {} : { details }) };
}

/** The facts that were sent. @param before those that were sent last, if any were */
export function factsFrom(update: FactsUpdate, before?: Facts): Facts {
  const snapshots = update.snapshots.map((sent) => {
    const parameters =
      sent.parameters ?? before?.snapshots.find(({ id }) => id === sent.id)?.parameters;
    if (!parameters) throw new Error(`The parameters of snapshot ${sent.id} were never sent.`);
    return { ...sent, parameters };
  });
  const details = update.details ?? before?.details;
  if (!details) throw new Error('The details were never sent.');
  return { ...update, snapshots, details };
}
