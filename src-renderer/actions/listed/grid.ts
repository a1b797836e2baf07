import { action, type Action } from '../action';
import { inTune, onGrid, type Condition } from '../conditions';

/** What the weight grid does with keys while it has the focus. */
export const GRID_KEYS: readonly Action[] = [
  action('goToWeight', { group: 'grid', focus: 'grid', keys: ['Arrows'] }),
  action('goFiveWeights', { group: 'grid', focus: 'grid', keys: ['Shift+Arrows'] }),
  action('typeWeight', { group: 'grid', focus: 'grid', keys: ['0–9', '−', '.', ','] }),
  action('changeWeight', { group: 'grid', focus: 'grid', keys: ['Enter'] }),
  action('useTool', { group: 'grid', focus: 'grid', keys: ['Space'] }),
  action('zeroWeights', { group: 'grid', focus: 'grid', keys: ['Delete'] }),
  action('clipboard', { group: 'grid', focus: 'grid', keys: ['Mod+C', 'Mod+X', 'Mod+V'] }),
];

const hasSnapshot: Condition = {
  holds: ({ session }) => session.snapshots.length > 0,
  why: 'why.hasSnapshot',
};

/** What a grid of weights shows. */
export const GRID_CONTENTS: readonly Action[] = [
  ...(['weights', 'products', 'nudge'] as const).map((content) =>
    action(`grid.${content}`, {
      group: 'grid',
      about: `grid.${content}.about`,
      when: [inTune, onGrid],
      isChoice: true,
      checked: ({ view }) => view.grid === content,
      run: ({ view }) => (view.grid = content),
    }),
  ),
  action('grid.since', {
    group: 'grid',
    when: [inTune, onGrid, hasSnapshot],
    isChoice: true,
    checked: ({ view }) => view.grid === 'since',
    run({ session, view }) {
      // The newest, unless the network is compared with another one already.
      if (!view.compared) view.compare(session.snapshots.at(-1)!.id);
      view.grid = 'since';
    },
  }),
];
