import { message } from '#core/words/message';
import type { EditOf } from '#core/workbench/edit-commands';
import { ADJUSTMENTS, type Adjustment } from '../state/adjustments';
import type { AppContext } from '../state/app';
import { action, type Action } from './action';
import { inTune, onGrid } from './conditions';

/** An adjustment of all weights of the chosen neurons, or of all that are selected. */
export interface AdjustAction extends Action {
  readonly adjustment: Adjustment;
}

export const ADJUST_ACTIONS: readonly AdjustAction[] = ADJUSTMENTS.map((adjustment) => {
  const { id, numbers } = adjustment;
  const asks = numbers.length > 0;
  return {
    ...action(id, {
      group: 'grid',
      item: () =>
        asks ? message('menu.asks', { item: message(`action.${id}`) }) : message(`action.${id}`),
      about: `action.${id}.about`,
      menus: ['adjust.all'],
      when: [inTune, onGrid],
      run(app) {
        // For what is locked nothing is shown and asked: it is refused, with the reason.
        if (asks && !app.neurons.allLocked) app.tools.adjusting = adjustment;
        else void app.session.perform(adjustCommand(app, adjustment));
      },
    }),
    adjustment,
  };
});

/** What an adjustment does with the numbers that it starts with. */
export function adjustCommand(
  { tools, view }: Pick<AppContext, 'tools' | 'view'>,
  { numbers, operation }: Adjustment,
): EditOf<'operate'> {
  const { selection } = tools;
  const started = operation(numbers.map(({ start }) => start));
  return { type: 'operate', neurons: [...view.chosen], operation: started, selection };
}
