import { expect, it, vi } from 'vitest';
import { GivenFiles } from './given-files';

it('keeps the last file that came too early, and tells of those that come later', () => {
  const given = new GivenFiles();
  given.give('/a');
  given.give('/b');
  const listener = vi.fn();
  expect(given.listen(listener)).toBe('/b');
  expect(listener).not.toHaveBeenCalled();
  given.give('/c');
  expect(listener.mock.calls).toEqual([['/c']]);
});

it('has nothing if nothing was given', () => {
  expect(new GivenFiles().listen(() => undefined)).toBeNull();
});
