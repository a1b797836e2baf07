import { KnobsError } from '#core/errors';
import { firstPaint } from '../lib/first-paint';
import type { PagePlaces, PlacesReply, PlacesRequest } from './worker-messages';

/**
 * Does for the worker what only a page may.
 * @param post clones what it is given, and throws if it can't
 */
export async function answerPlaces(
  { id, name, args }: PlacesRequest,
  post: (reply: PlacesReply) => void,
): Promise<void> {
  try {
    const places = await fetchPlaces();
    const ask = places[name] as (...args: readonly unknown[]) => Promise<unknown>;
    post({ kind: 'places', id, value: await ask(...args) });
  } catch (error) {
    const isForPerson = error instanceof KnobsError;
    if (!isForPerson) console.error(error);
    post({ kind: 'places', id, said: isForPerson ? error.said : null });
  }
}

/** Fetches it ahead: a browser shows its pickers for a few seconds after a click only. */
export function fetchPlacesAhead(): void {
  void firstPaint()
    .then(fetchPlaces)
    // It is tried again when it is wanted, and the person is told then.
    .catch(() => {});
}

async function fetchPlaces(): Promise<PagePlaces> {
  try {
    return (await import('./places-in-page')).placesInPage;
  } catch {
    throw new KnobsError('fetch.failed');
  }
}
