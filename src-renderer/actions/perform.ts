import type { Message } from '#core/words/message';
import { isTextField } from '../lib/text-field';
import { keysOf } from '../lib/keys';
import type { AppContext } from '../state/app';
import type { Action } from './action';
import { ACTIONS } from './actions';
import type { Condition } from './conditions';

/** What keeps an action from being possible now; null if nothing does. */
export function obstacleOf({ when }: Action, app: AppContext): Condition | null {
  return when?.find((condition) => !condition.holds(app)) ?? null;
}

export function isPossible(action: Action, app: AppContext): boolean {
  return obstacleOf(action, app) === null;
}

/** What a menu calls it. */
export function itemOf({ item, name }: Action, app: AppContext): Message {
  return item?.(app) ?? name;
}

/** Does it, if it is possible now. A text field being edited takes its own changes back. */
export function perform(action: Action, app: AppContext): void {
  if (action.inText && isTextField(document.activeElement)) document.execCommand(action.inText);
  else if (isPossible(action, app)) action.run?.(app);
}

/**
 * Does what the keys pressed are for.
 * @param focus the part of the page that has the focus; undefined for keys that count anywhere
 * @param isTyping whether keys are typed into what has the focus
 * @returns whether they are for anything, so that the browser must not use them
 */
export function performKeys(
  event: KeyboardEvent,
  app: AppContext,
  { focus, isTyping = false }: { focus?: Action['focus']; isTyping?: boolean } = {},
): boolean {
  const pressed = keysOf(event);
  const meant = ACTIONS.filter(
    ({ keys, run, whileTyping, ...action }) =>
      run && action.focus === focus && keys?.includes(pressed) && (!isTyping || whileTyping),
  );
  const possible = meant.find((action) => isPossible(action, app));
  if (possible) perform(possible, app);
  // What the browser would do with them instead would be a surprise: Ctrl+D keeps a bookmark.
  return possible !== undefined || (meant.length > 0 && pressed.startsWith('Mod+'));
}
