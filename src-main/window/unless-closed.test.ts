import { expect, it } from 'vitest';
import { unlessClosed } from './unless-closed';

/** What Electron says of a page whose window is closed while it loads. */
const aborted = new Error("ERR_FAILED (-2) loading 'app://knobs/'");

it('is silent about a page that was still loading when its window was closed', async () => {
  let isDestroyed = false;
  const load = async () => {
    setImmediate(() => (isDestroyed = true));
    throw aborted;
  };
  const done = unlessClosed({ isDestroyed: () => isDestroyed }, load);
  await expect(done).resolves.toBeUndefined();
});

it('passes on what fails in an open window', async () => {
  const load = () => Promise.reject(aborted);
  await expect(unlessClosed({ isDestroyed: () => false }, load)).rejects.toBe(aborted);
});
