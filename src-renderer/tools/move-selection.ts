import { moveSelected } from '#core/grid/clip';
import { contains, type Selection } from '#core/grid/grid';
import type { NeuronId } from '#core/network/shape';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { useIn } from './gesture-use';
import type { ToolApp, ToolUse, Touch } from './tool';

/** Moves what is selected, by whole cells. */
export function useMove(
  { session, tools }: ToolApp,
  neuron: NeuronId,
  selection: Selection,
  at: Touch,
): ToolUse {
  const gesture = session.begin('hand');
  const none = new Float32Array(selection.length);
  const use = useIn(gesture, (to) => {
    const [dx, dy] = [Math.round(to.x - at.x), Math.round(to.y - at.y)];
    const moved = moveSelected(PIXEL_GRID, none, selection, dx, dy).selection;
    tools.selection = moved;
    // The outline goes back if that is refused.
    void gesture.perform({ type: 'moveSelection', neuron, selection, dx, dy }).then((done) => {
      if (!done && tools.selection === moved) tools.selection = selection;
    });
  });
  return {
    ...use,
    end() {
      use.end();
      tools.select(tools.selection);
    },
    cancel() {
      use.cancel();
      tools.selection = selection;
    },
  };
}

export function isSelected(selection: Selection, { x, y }: Touch): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return contains(PIXEL_GRID, column, row) && selection[row * PIXEL_GRID.columns + column] === 1;
}
