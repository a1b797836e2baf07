import type { MessageId } from '#core/words/message';
import { keysText, usualOf } from '../lib/keys';
import { say } from '../words/words.svelte';
import type { Action } from './action';

/** Keys that have a name of their own in each language. */
const NAMES: Readonly<Record<string, MessageId>> = {
  Ctrl: 'key.ctrl',
  Shift: 'key.shift',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Delete: 'key.delete',
  Space: 'key.space',
  Arrows: 'key.arrows',
  Click: 'key.click',
  RightButton: 'key.rightButton',
};

/** Keys as they are written on this system, in the language that is shown. */
export function keysInWords(keys: string): string {
  return keysText(keys, (key) => (key in NAMES ? say(NAMES[key]) : key));
}

/** The keys that a menu or a tooltip names beside an action. */
export function keysBeside({ keys = [], macKeys, menuKeys }: Partial<Action>): string | undefined {
  const usual = menuKeys ?? usualOf(keys, macKeys);
  return usual === undefined ? undefined : keysInWords(usual);
}
