import { expect } from 'vitest';
import { KnobsError, setWordsForLogs } from '../../errors';
import { english } from '../english';
import type { Said } from '../message';

/*
 * Set up before all unit tests: what errors say is read in English, as in logs and on the command
 * line. Neither may a sentence be missing, nor a value that it is about.
 */
setWordsForLogs((said) => {
  const wording = english.say(strict(said));
  if (wording === '') throw new Error(`There is no sentence ${said.id}.`);
  return wording;
});

/*
 * Errors are the same if they say the same: the same sentence about the same values. What is only
 * expected to say something in English is a `plain` error in a test.
 */
expect.addEqualityTesters([
  function (this: { equals(a: unknown, b: unknown): boolean }, a: unknown, b: unknown) {
    if (!(a instanceof KnobsError && b instanceof KnobsError)) return undefined;
    const isPlain = a.said.id === 'plain' || b.said.id === 'plain';
    return isPlain ? a.message === b.message : this.equals(a.said, b.said);
  },
]);

/** The same, but it throws where a sentence asks for a value that it was not given. */
function strict<T extends object>(given: T, path = (given as Partial<Said>).id ?? ''): T {
  return new Proxy(given, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      if (value === undefined && !(key === 'values' && 'id' in target)) {
        throw new Error(`${path} has no ${key}.`);
      }
      return typeof value === 'object' && value !== null ? strict(value, `${path} ${key}`) : value;
    },
  });
}
