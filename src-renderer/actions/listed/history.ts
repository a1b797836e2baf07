import { snapshotTitle, type SavedState } from '#core/document/saved-state';
import { message } from '#core/words/message';
import type { AppContext } from '../../state/app';
import { action, type Action } from '../action';
import { inTune } from '../conditions';

/** What lies below the network. */
export const DOCK_CONTENTS: readonly Action[] = [
  action('showHistory', {
    group: 'history',
    about: 'historyList.about',
    when: [inTune],
    isChoice: true,
    checked: ({ view }) => view.listed === 'history',
    run: ({ view }) => (view.listed = 'history'),
  }),
  action('showSnapshots', {
    group: 'history',
    about: 'snapshots.about',
    when: [inTune],
    isChoice: true,
    checked: ({ view }) => view.listed === 'snapshots',
    run: ({ view }) => (view.listed = 'snapshots'),
  }),
];

/** What can be done with each snapshot that there is, the newest first. */
export function snapshotActions({ session }: AppContext): Action[] {
  return session.snapshots.toReversed().flatMap(actionsWith);
}

function actionsWith(saved: SavedState): Action[] {
  const { id } = saved;
  const snapshot = snapshotTitle(saved);
  return [
    {
      id: `returnTo.${id}`,
      name: message('history.returnTo', { snapshot }),
      also: 'also.returnTo',
      group: 'history',
      run: ({ session }) => session.perform({ type: 'returnTo', id }),
    },
    {
      id: `since.${id}`,
      name: message('snapshot.since', { snapshot }),
      also: 'also.grid.since',
      group: 'history',
      when: [inTune],
      checked: ({ view }) => view.compared?.id === id,
      run: ({ view }) => view.toggleCompared(id),
    },
    {
      id: `beside.${id}`,
      name: message('snapshot.beside', { snapshot }),
      also: 'also.view.compare',
      group: 'history',
      run({ sides, view }) {
        sides.compareNowWith({ kind: 'snapshot', id });
        view.shown = 'compare';
      },
    },
  ];
}
