import type { Selection } from '#core/grid/grid';
import { subtract, union } from '#core/grid/selection';
import { isSelected, useMove } from './move-selection';
import type { Held, ToolApp, ToolUse, Touch } from './tool';

/**
 * Selects cells, or moves what is selected where that is pressed.
 * @param areaOf what lies within the path of the hand
 */
export function useSelecting(
  app: ToolApp,
  at: Touch,
  held: Held,
  areaOf: (path: readonly Touch[]) => Selection,
): ToolUse {
  const { tools, view } = app;
  const { selection } = tools;
  const isInside = selection && !held.even && !held.opposite && isSelected(selection, at);
  if (isInside) return useMove(app, view.selected, selection, at);
  return useSelection(app, at, held, areaOf);
}

function useSelection(
  { tools }: ToolApp,
  at: Touch,
  held: Held,
  areaOf: (path: readonly Touch[]) => Selection,
): ToolUse {
  const before = tools.selection;
  const path = [at];
  let isClick = true;
  const join = (area: Selection) => {
    if (!before) return held.opposite ? null : area;
    if (held.opposite) return subtract(before, area);
    return held.even ? union(before, area) : area;
  };
  return {
    move(to) {
      isClick &&= Math.hypot(to.x - at.x, to.y - at.y) < 0.5;
      path.push(to);
      if (!isClick) tools.select(join(areaOf(path)));
    },
    end() {
      if (isClick) tools.select(held.even || held.opposite ? join(areaOf(path)) : null);
    },
    cancel: () => tools.select(before),
  };
}
