import { action, type Action } from './action';

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
