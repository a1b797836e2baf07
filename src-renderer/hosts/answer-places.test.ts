import { afterEach, expect, it, vi } from 'vitest';
import { KnobsError } from '#core/errors';
import { answerPlaces } from './answer-places';
import { PageOfWorker } from './page-of-worker';
import { placesInPage } from './places-in-page';

vi.mock('./places-in-page', () => ({ placesInPage: { choose: vi.fn() } }));
afterEach(() => vi.restoreAllMocks());

/** The worker's end, with a page at the other that answers as the test says. */
function placesAcross() {
  const page = new PageOfWorker((request) => {
    void answerPlaces(request, (reply) => page.receive(structuredClone(reply)));
  });
  return page.places(true);
}

it('carries over what was found, and why nothing was', async () => {
  const found = { name: 'a.npz', bytes: Uint8Array.of(7), place: null, state: null };
  vi.mocked(placesInPage.choose).mockResolvedValueOnce(found);
  expect(await placesAcross().choose()).toEqual(found);
  vi.mocked(placesInPage.choose).mockRejectedValueOnce(new KnobsError('fetch.failed'));
  await expect(placesAcross().choose()).rejects.toThrow(
    'This part of Knobs could not be loaded. You may be offline.',
  );
});

it('tells of what can’t be carried over, instead of letting the worker wait', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const notCloneable = { name: 'a.npz', bytes: new Uint8Array(), place: () => {}, state: null };
  vi.mocked(placesInPage.choose).mockResolvedValueOnce(notCloneable as never);
  await expect(placesAcross().choose()).rejects.toThrow('See the page.');
  expect(logged).toHaveBeenCalledOnce();
});
