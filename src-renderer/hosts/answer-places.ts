import { KnobsError } from '#core/errors';
import type { PagePlaces, PlacesReply, PlacesRequest } from './worker-messages';

/** Does for the worker what only a page may. */
export async function answerPlaces(
  places: PagePlaces,
  { id, name, args }: PlacesRequest,
): Promise<PlacesReply> {
  const ask = places[name] as (...args: readonly unknown[]) => Promise<unknown>;
  try {
    return { kind: 'places', id, value: await ask(...args) };
  } catch (error) {
    const isForPerson = error instanceof KnobsError;
    if (!isForPerson) console.error(error);
    return { kind: 'places', id, said: isForPerson ? error.said : null };
  }
}
