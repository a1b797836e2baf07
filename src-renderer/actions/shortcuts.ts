import type { MenuRequest } from '#core/host';
import { commands, hasDialog, isText } from '../commands';
import { keysOf } from '../lib/keys';
import { SHORTCUTS } from './shortcut-table';
import type { AppContext } from '../state/app';

/** Whether letters find an item of a menu there. */
function isMenu(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('[role="menu"]') !== null;
}

/** What keys and the host's menus do anywhere on the page. */
export function shortcuts(app: AppContext): {
  keydown(event: KeyboardEvent): void;
  menu(request: MenuRequest): void;
} {
  return {
    keydown(event) {
      if (event.defaultPrevented || hasDialog(app)) return;
      const pressed = keysOf(event);
      const typing = isText(event.target) || isMenu(event.target);
      const shortcut = SHORTCUTS.find(
        ({ keys, run, when, whileTyping }) =>
          run && keys.includes(pressed) && (!typing || whileTyping) && (when?.(app) ?? true),
      );
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run?.(app);
    },
    menu(request) {
      if (typeof request !== 'string') {
        const file = request.openRecent;
        void app.arrivals.take({ names: [file.name], open: () => app.files.openRecent(file) });
        return;
      }
      // In a dialog only what is typed there can be taken back.
      const takesBack = request === 'undo' || request === 'redo';
      if (hasDialog(app) && !(takesBack && isText(document.activeElement))) return;
      commands[request](app);
    },
  };
}
