import type { EditOf } from '#core/workbench/edit-commands';
import { message, type MessageId } from '#core/words/message';
import type { AppContext } from '../state/app';
import type { RowForm } from '../state/view.svelte';
import { action, type Action, type ActionId } from './action';
import { inLaterLayer, inTune, type Condition } from './conditions';

/** There is another row to copy onto. */
const hasOtherRows: Condition = {
  holds: ({ session, view }) => session.sizes[view.selected.layer + 1] > 1,
  why: 'why.hasOtherRows',
  hides: true,
};

/** What is done to whole rows, columns and layers of later weights. */
export const ROW_ACTIONS: readonly Action[] = [
  form('fillRow', 'row', 'rows.row'),
  { ...form('copyRow', 'copyRow', 'rows.row'), when: [inTune, inLaterLayer, hasOtherRows] },
  operation('doubleRow', 'rows.double', { kind: 'scale', factor: 2 }),
  operation('halveRow', 'rows.halve', { kind: 'scale', factor: 0.5 }),
  operation('flipRow', 'rows.flip', { kind: 'negate' }),
  operation('zeroRow', 'rows.zero', { kind: 'clear' }),
  form('fillColumn', 'column', 'rows.layer'),
  form('identity', 'identity', 'rows.layer'),
  action('zeroLayer', {
    group: 'rows',
    item: () => message('rows.zeroLayer'),
    menus: ['rows.layer'],
    when: [inTune, inLaterLayer],
    run: ({ session, view }) => session.perform({ type: 'zeroLayer', layer: view.selected.layer }),
  }),
];

/** Asks for numbers before it is done. */
function form(id: ActionId, which: RowForm, place: 'rows.row' | 'rows.layer'): Action {
  return action(id, {
    group: 'rows',
    menus: [place],
    when: [inTune, inLaterLayer],
    run({ view }: AppContext) {
      if (view.rows === 'digits') view.showRows('sliders');
      view.rowForm = which;
    },
  });
}

function operation(
  id: ActionId,
  item: MessageId & `rows.${string}`,
  operation: EditOf<'operate'>['operation'],
): Action {
  return action(id, {
    group: 'rows',
    item: () => message(item),
    menus: ['rows.row'],
    when: [inTune, inLaterLayer],
    run: ({ session, view }) =>
      session.perform({ type: 'operate', neurons: [...view.chosen], operation, selection: null }),
  });
}
