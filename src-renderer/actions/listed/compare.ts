import { action, type Action } from '../action';
import { inCompare } from '../conditions';

export const COMPARE_ACTIONS: readonly Action[] = [
  action('swapSides', { group: 'views', when: [inCompare], run: ({ sides }) => sides.swap() }),
  action('openToCompare', {
    group: 'views',
    run: async ({ files, sides, view }) => {
      if (await sides.chooseOpened('b', () => files.openToCompare())) view.shown = 'compare';
    },
  }),
];
