import { expect } from 'vitest';
import { english } from '../english';
import type { Said } from '../message';

/** Matches a message that says this, or something like it, in English. */
export function says(wording: string | RegExp): unknown {
  return expect.toSatisfy((said: Said) => {
    const text = english.say(said);
    return typeof wording === 'string' ? text === wording : wording.test(text);
  }, `says ${wording}`);
}
