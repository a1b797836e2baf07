import { lassoSelection, rectangleSelection, subtract, union } from '#core/grid/selection';
import { contains, type Selection } from '#core/grid/grid';
import { moveSelected } from '#core/grid/clip';
import type { NeuronId } from '#core/network/shape';
import { PIXEL_GRID } from '#core/stencils/stencil';
import type { EditCommand } from '#core/workbench/edit-commands';
import type { AppContext } from '../../../../state/app';

/** A place on the grid, in cells from its top left corner, and how hard a pen is pressed there. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  /** 0 to 1; 1 for what can't be pressed. */
  readonly pressure: number;
}

/** What is held down while a tool is used. */
export interface Held {
  /** Right button or Alt: the opposite sign, or taken out of the selection. */
  readonly opposite: boolean;
  /** Shift: straight lines, even shapes, or taken into the selection. */
  readonly even: boolean;
}

/** One use of a tool, from pressing it down to letting it go. */
export interface ToolUse {
  move(to: Touch, held: Held): void;
  end(): void;
  /** Restores everything from before. */
  cancel(): void;
}

type App = Pick<AppContext, 'session' | 'view' | 'tools'>;

/** Presses the tool in hand down on a place of the selected neuron's grid. */
export function useTool(app: App, at: Touch, held: Held): ToolUse {
  const { tools, view } = app;
  switch (tools.tool) {
    case 'brush':
    case 'eraser':
      return useBrush(app, at, held);
    case 'line':
    case 'rectangle':
    case 'ellipse':
    case 'ramp':
      return useShape(app, at, held);
    case 'fill':
      return useFill(app, at, held);
    case 'pick':
      return usePick(app, at);
    case 'select':
    case 'lasso': {
      const { selection } = tools;
      const isInside = selection && !held.even && !held.opposite && isSelected(selection, at);
      return isInside ? useMove(app, view.selected, selection, at) : useSelect(app, at, held);
    }
  }
}

/** How the tool in hand changes what it covers. */
function inkOf({ tools, view }: App, { opposite }: Held) {
  const value = tools.tool === 'eraser' ? 0 : opposite ? -view.brushValue : view.brushValue;
  const mode = tools.hasMode ? tools.mode : 'set';
  return { value, mode, selection: tools.selection };
}

function useBrush(app: App, at: Touch, held: Held): ToolUse {
  const { session, tools, view } = app;
  const brush = {
    type: 'paint',
    neuron: view.selected,
    size: tools.size,
    hardness: tools.hardness,
    ...inkOf(app, held),
  } as const;
  let last = at;
  const stroke = (to: Touch) => {
    const path = [last, to].flatMap(({ x, y, pressure }) => [x, y, pressure]);
    void session.perform({ ...brush, path: Float32Array.from(path) });
    last = to;
  };
  return inGesture(app, () => stroke(at), stroke);
}

function useShape(app: App, at: Touch, held: Held): ToolUse {
  const { session, tools, view } = app;
  const { tool, size: width, hardness, filled } = tools;
  const neuron = view.selected;
  const show = (to: Touch, now: Held) => {
    const places = { from: [at.x, at.y], to: now.even ? evenEnd(tool, at, to) : [to.x, to.y] };
    const { from, to: end } = places as { from: [number, number]; to: [number, number] };
    const ink = inkOf(app, now);
    const command: EditCommand =
      tool === 'ramp'
        ? {
            type: 'ramp',
            neuron,
            shape: tools.ramp,
            from,
            to: end,
            value: ink.value,
            end: tools.rampEnd,
            selection: ink.selection,
          }
        : {
            type: 'shape',
            neuron,
            shape: tool as 'line' | 'rectangle' | 'ellipse',
            from,
            to: end,
            width,
            hardness,
            filled,
            ...ink,
          };
    void session.perform(command);
  };
  return inGesture(app, () => show(at, held), show);
}

/** Lines in steps of 15°, shapes as wide as high. */
function evenEnd(tool: string, from: Touch, to: Touch): [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (tool === 'line' || tool === 'ramp') {
    const length = Math.hypot(dx, dy);
    const angle = Math.round(Math.atan2(dy, dx) / STEP) * STEP;
    return [from.x + length * Math.cos(angle), from.y + length * Math.sin(angle)];
  }
  const side = Math.max(Math.abs(dx), Math.abs(dy));
  return [from.x + Math.sign(dx || 1) * side, from.y + Math.sign(dy || 1) * side];
}

const STEP = Math.PI / 12;

function useFill(app: App, at: Touch, held: Held): ToolUse {
  const { session, tools, view } = app;
  const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
  if (contains(PIXEL_GRID, column, row)) {
    const { tolerance } = tools;
    const neuron = view.selected;
    void session.perform({ type: 'fill', neuron, column, row, tolerance, ...inkOf(app, held) });
  }
  return NOTHING;
}

/** The value under the hand becomes the brush's. */
function usePick({ session, tools, view }: App, at: Touch): ToolUse {
  const before = view.givenBrushValue;
  const take = ({ x, y }: Touch) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (!contains(PIXEL_GRID, column, row)) return;
    const { layer, index } = view.selected;
    view.brushValue = session.network.weightsOf(layer, index)[row * PIXEL_GRID.columns + column];
  };
  take(at);
  return { move: take, end: () => tools.goBack(), cancel: () => (view.brushValue = before) };
}

function useSelect({ tools }: App, at: Touch, held: Held): ToolUse {
  const before = tools.selection;
  const { tool } = tools;
  const path = [at];
  let isClick = true;
  const join = (area: Selection) => {
    if (!before) return held.opposite ? null : area;
    if (held.opposite) return subtract(before, area);
    return held.even ? union(before, area) : area;
  };
  const area = () =>
    tool === 'select'
      ? rectangleSelection(PIXEL_GRID, at.x, at.y, path[path.length - 1].x, path[path.length - 1].y)
      : lassoSelection(PIXEL_GRID, Float32Array.from(path.flatMap(({ x, y }) => [x, y])));
  return {
    move(to) {
      isClick &&= Math.hypot(to.x - at.x, to.y - at.y) < 0.5;
      path.push(to);
      if (!isClick) tools.select(join(area()));
    },
    end() {
      if (isClick) tools.select(held.even || held.opposite ? join(area()) : null);
    },
    cancel: () => tools.select(before),
  };
}

/** Moves what is selected, by whole cells. */
function useMove(app: App, neuron: NeuronId, selection: Selection, at: Touch): ToolUse {
  const { tools } = app;
  const use = inGesture(
    app,
    () => {},
    (to) => moveBy(app, neuron, selection, Math.round(to.x - at.x), Math.round(to.y - at.y)),
  );
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

/** Moves what was selected by so many cells, and the outline with it: back if that is refused. */
export function moveBy(
  { session, tools }: App,
  neuron: NeuronId,
  selection: Selection,
  dx: number,
  dy: number,
): void {
  const none = new Float32Array(selection.length);
  const moved = moveSelected(PIXEL_GRID, none, selection, dx, dy).selection;
  tools.selection = moved;
  void session.perform({ type: 'moveSelection', neuron, selection, dx, dy }).then((done) => {
    if (!done && tools.selection === moved) tools.selection = selection;
  });
}

/** Everything from press to release is one entry of the history. */
function inGesture({ session }: App, start: () => void, move: ToolUse['move']): ToolUse {
  void session.perform({ type: 'beginGesture' });
  start();
  return {
    move,
    end: () => void session.perform({ type: 'endGesture' }),
    cancel: () => void session.perform({ type: 'cancelGesture' }),
  };
}

function isSelected(selection: Selection, { x, y }: Touch): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return contains(PIXEL_GRID, column, row) && selection[row * PIXEL_GRID.columns + column] === 1;
}

const NOTHING: ToolUse = { move() {}, end() {}, cancel() {} };
