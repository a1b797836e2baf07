import { moveSelected } from '#core/grid/clip';
import { everything, invert } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import type { AppContext } from '../../../state/app';
import { useTool, type Held, type ToolUse, type Touch } from './tool-use';

/** Where the keyboard's cell is. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The tools by keyboard. Space presses a brush down and letting go lifts it; for all other tools
 * Space or Enter marks where it begins, and again where it ends. Arrows move a selection with the
 * Select tool in hand.
 */
export class GridKeys {
  readonly #app: AppContext;
  #use: ToolUse | null = null;
  /** Whether the use ends when the key is let go. */
  #isHeld = false;
  /** How far the selection was moved while an arrow is held. */
  #moved: { dx: number; dy: number; from: Uint8Array } | null = null;

  constructor(app: AppContext) {
    this.#app = app;
  }

  /** Whether a tool is pressed down. */
  get inUse(): boolean {
    return this.#use !== null;
  }

  /** Whether arrows move what is selected rather than the cursor. */
  get movesSelection(): boolean {
    const { tools } = this.#app;
    return tools.selects && tools.selection !== null && this.#use === null;
  }

  /** A key on the grid; says whether it was used. */
  press(event: KeyboardEvent, cursor: Cell): boolean {
    const { tools, session, view } = this.#app;
    const { key } = event;
    if (event.ctrlKey || event.metaKey) return this.#withCommandKey(key.toLowerCase());
    if (key === ' ' || (key === 'Enter' && (this.#use || !holds(tools.tool)))) {
      if (!event.repeat) this.#press(cursor, heldBy(event));
      return true;
    }
    if (key === 'Escape' && this.#use) {
      this.#use.cancel();
      this.#use = null;
      return true;
    }
    if (key === 'Escape' && tools.selection) {
      tools.select(null);
      return true;
    }
    if ((key === 'Delete' || key === 'Backspace') && tools.selection) {
      const { selection } = tools;
      const operation = { kind: 'clear' } as const;
      void session.perform({ type: 'operate', neurons: [view.selected], operation, selection });
      return true;
    }
    return false;
  }

  /** The cursor has moved from one cell to another. */
  move(to: Cell, held: Held): void {
    this.#use?.move(middleOf(to), held);
  }

  /** Moves what is selected; one press of a key, however long, is one entry of the history. */
  nudge(dx: number, dy: number): void {
    const { tools, session, view } = this.#app;
    const neuron = view.selected;
    if (!this.#moved) {
      void session.perform({ type: 'beginGesture' });
      this.#moved = { dx: 0, dy: 0, from: tools.selection! };
    }
    this.#moved = { ...this.#moved, dx: this.#moved.dx + dx, dy: this.#moved.dy + dy };
    const { from: selection, ...by } = this.#moved;
    void session.perform({ type: 'moveSelection', neuron, selection, ...by });
    const none = new Float32Array(selection.length);
    tools.selection = moveSelected(PIXEL_GRID, none, selection, by.dx, by.dy).selection;
  }

  /** A key was let go. */
  release(key: string): void {
    if (this.#moved && key.startsWith('Arrow')) this.#endNudge();
    if (this.#use && this.#isHeld && key === ' ') this.#end();
  }

  /** The grid is left. */
  leave(): void {
    this.#endNudge();
    this.#end();
  }

  #press(cursor: Cell, held: Held): void {
    if (this.#use) return this.#end();
    const { tool } = this.#app.tools;
    const use = useTool(this.#app, middleOf(cursor), held);
    this.#isHeld = holds(tool);
    if (tool === 'fill' || tool === 'pick') use.end();
    else this.#use = use;
    // A shape is seen from its first cell on.
    if (this.#use && !this.#isHeld) this.#use.move(middleOf(cursor), held);
  }

  #end(): void {
    this.#use?.end();
    this.#use = null;
  }

  #endNudge(): void {
    if (!this.#moved) return;
    this.#moved = null;
    void this.#app.session.perform({ type: 'endGesture' });
    this.#app.tools.select(this.#app.tools.selection);
  }

  #withCommandKey(key: string): boolean {
    const { tools } = this.#app;
    if (key === 'a') tools.select(everything(PIXEL_GRID));
    else if (key === 'd') tools.select(null);
    else if (key === 'i') tools.select(tools.selection ? invert(tools.selection) : null);
    else return false;
    return true;
  }
}

/** Whether the tool works for as long as it is pressed. */
function holds(tool: string): boolean {
  return tool === 'brush' || tool === 'eraser';
}

export function heldBy({ altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }): Held {
  return { opposite: altKey, even: shiftKey };
}

export function middleOf({ row, column }: Cell): Touch {
  return { x: column + 0.5, y: row + 0.5, pressure: 1 };
}
