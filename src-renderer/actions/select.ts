import type { Selection } from '#core/grid/grid';
import { byMagnitude, bySign, everything, invert } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { message, type Message, type MessageId } from '#core/words/message';
import type { AppContext } from '../state/app';
import { action, type Action, type ActionId } from './action';
import { hasSelection, inTune, onGrid } from './conditions';

/** Selecting cells of the grid, all at once or by what they hold. */
export const SELECT_ACTIONS: readonly Action[] = [
  {
    ...select('selectAll', 'select.all', () => everything(PIXEL_GRID)),
    keys: ['Mod+A'],
  },
  {
    ...select('selectNone', 'select.none', () => null),
    keys: ['Mod+D', 'Escape'],
    when: [inTune, onGrid, hasSelection],
  },
  {
    ...select('invertSelection', 'select.invert', ({ tools }) =>
      tools.selection ? invert(tools.selection) : everything(PIXEL_GRID),
    ),
    keys: ['Mod+I'],
  },
  select('selectPositive', 'select.positive', (app) => bySign(weightsOf(app), 1)),
  select('selectNegative', 'select.negative', (app) => bySign(weightsOf(app), -1)),
  select('selectZero', 'select.zero', (app) => bySign(weightsOf(app), 0)),
  {
    ...select('selectStrong', 'select.strong', (app) => strong(app)),
    item: (app) => message('select.strong', { least: strength(app) }),
  },
  {
    ...select('selectWeak', 'select.weak', (app) => invert(strong(app))),
    item: (app) => message('select.weak', { below: strength(app) }),
  },
];

function select(
  id: ActionId,
  item: MessageId & `select.${string}`,
  cells: (app: AppContext) => Selection | null,
): Action {
  return action(id, {
    group: 'grid',
    item: (): Message => ({ id: item }),
    focus: 'grid',
    menus: ['select.cells'],
    when: [inTune, onGrid],
    run: (app) => app.tools.select(cells(app)),
  });
}

function weightsOf({ session, view }: AppContext): Float32Array {
  return session.network.weightsOf(view.selected.layer, view.selected.index);
}

/** From which magnitude on a weight is strong: half of the brush's value. */
function strength({ view }: AppContext): number {
  return Math.abs(view.brushValue) / 2;
}

function strong(app: AppContext): Selection {
  return byMagnitude(weightsOf(app), strength(app), Infinity);
}
