import type { AppContext } from '../state/app';
import type { Action } from './action';
import { perform } from './perform';

/**
 * Does what was chosen in a menu when the menu has gone: a form takes the focus, which else goes to
 * the menu's button.
 */
export function afterMenu(app: AppContext): {
  choose(action: Action): void;
  onOpenChangeComplete(open: boolean): void;
} {
  let chosen: Action | null = null;
  return {
    choose: (action) => (chosen = action),
    onOpenChangeComplete(open) {
      if (open || !chosen) return;
      perform(chosen, app);
      chosen = null;
    },
  };
}
