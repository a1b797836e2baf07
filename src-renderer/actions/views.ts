import { message } from '#core/words/message';
import { VIEWS, type ViewEntry, type ViewId } from '../views/views';
import type { Action } from './action';

export const VIEW_ACTIONS: readonly Action[] = viewActions(VIEWS);

/** One for each view, which shows it. */
export function viewActions(views: readonly ViewEntry[]): Action[] {
  return views.map(({ id, words, about, hint, key, Icon }) => ({
    id: `view.${id}`,
    name: message(about),
    item: () => message(words),
    about: hint,
    group: 'views',
    Icon,
    keys: [key],
    menus: ['view.views'],
    isChoice: true,
    checked: ({ view }) => view.shown === id,
    run: ({ view }) => (view.shown = id as ViewId),
  }));
}
