import { expect, it } from 'vitest';
import { CrashWatch } from './crash-watch';

it('starts a page again, but not one that stops over and over', () => {
  const watch = new CrashWatch();
  expect(watch.mayReload(0)).toBe(true);
  expect(watch.mayReload(9_999)).toBe(false);
  expect(watch.mayReload(19_000)).toBe(false);
  expect(watch.mayReload(60_000)).toBe(true);
});
