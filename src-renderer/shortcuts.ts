import type { MenuCommand } from '#core/host';
import { commands, isText } from './commands';
import { keysOf } from './lib/keys';
import { SHORTCUTS } from './shortcut-table';
import type { AppContext } from './state/app';

/** What keys and the host's menus do anywhere on the page. */
export function shortcuts(app: AppContext): {
  keydown(event: KeyboardEvent): void;
  menu(command: MenuCommand): void;
} {
  const { files, view } = app;
  return {
    keydown(event) {
      if (event.defaultPrevented || files.question || view.dialog) return;
      const pressed = keysOf(event);
      const typing = isText(event.target);
      const found = SHORTCUTS.find(
        ({ keys, run, when, whileTyping }) =>
          run && keys.includes(pressed) && (!typing || whileTyping) && (when?.(app) ?? true),
      );
      if (!found) return;
      event.preventDefault();
      found.run?.(app);
    },
    menu(command) {
      if (!files.question) commands[command](app);
    },
  };
}
