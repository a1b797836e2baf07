import type { MenuRequest } from '#core/host';
import { commands, isText } from './commands';
import { keysOf } from './lib/keys';
import { SHORTCUTS } from './shortcut-table';
import type { AppContext } from './state/app';

/** What keys and the host's menus do anywhere on the page. */
export function shortcuts(app: AppContext): {
  keydown(event: KeyboardEvent): void;
  menu(request: MenuRequest): void;
} {
  const { files, found, view } = app;
  /** Whether a question stands that must be answered first. */
  const isAsking = () => files.isAsking || found.isShown;
  return {
    keydown(event) {
      if (event.defaultPrevented || isAsking() || view.dialog) return;
      const pressed = keysOf(event);
      const typing = isText(event.target);
      const shortcut = SHORTCUTS.find(
        ({ keys, run, when, whileTyping }) =>
          run && keys.includes(pressed) && (!typing || whileTyping) && (when?.(app) ?? true),
      );
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run?.(app);
    },
    menu(request) {
      if (isAsking()) return;
      if (typeof request === 'string') commands[request](app);
      else void files.openRecent(request.openRecent);
    },
  };
}
