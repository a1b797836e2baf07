import type { MenuRequest } from '#core/protocol/messages';
import { isTextField, takesLetters } from '../lib/text-field';
import type { AppContext } from '../state/app';
import { hasDialog } from '../state/open-dialog';
import { actionOf } from './actions';
import { perform, performKeys } from './perform';

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
      const isTyping = takesLetters(event.target) || isMenu(event.target);
      if (performKeys(event, app, { isTyping })) event.preventDefault();
    },
    menu(request) {
      if (typeof request !== 'string') {
        const file = request.openRecent;
        void app.arrivals.take({ names: [file.name], open: () => app.files.openRecent(file) });
        return;
      }
      const action = actionOf(request);
      // In a dialog only what is typed there can be taken back.
      const takesBack = action?.inText && isTextField(document.activeElement);
      if (action && (takesBack || !hasDialog(app))) perform(action, app);
    },
  };
}
