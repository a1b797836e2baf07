import { everything, invert } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import type { AppContext } from '../../../../state/app';
import { KeyGesture } from '../../../../state/key-gesture';
import { moveBy } from '../../../../tools/move-selection';
import type { Held, ToolUse, Touch } from '../../../../tools/tool';

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
  readonly #gesture: KeyGesture;
  #use: ToolUse | null = null;
  /** Whether the use ends when the key is let go. */
  #isHeld = false;
  /** How far the selection was moved while an arrow is held. */
  #moved: { dx: number; dy: number; from: Uint8Array } | null = null;

  constructor(app: AppContext) {
    this.#app = app;
    this.#gesture = new KeyGesture(app.session, () => this.leave());
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
    if (key === ' ' || (key === 'Enter' && (this.#use || tools.inHand.space !== 'held'))) {
      if (!event.repeat) this.#press(cursor, heldBy(event));
      return true;
    }
    if (key === 'Escape' && this.#use) {
      const use = this.#use;
      this.#use = null;
      this.#gesture.end(() => use.cancel());
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
    const use = this.#use;
    if (use) this.#gesture.act(() => use.move(middleOf(to), held));
  }

  /** Moves what is selected; one press of a key, however long, is one entry of the history. */
  nudge(dx: number, dy: number): void {
    const { tools, session, view } = this.#app;
    this.#gesture.act(() => {
      if (!this.#moved) void session.perform({ type: 'beginGesture' });
      const { from, ...before } = this.#moved ?? { dx: 0, dy: 0, from: tools.selection! };
      this.#moved = { dx: before.dx + dx, dy: before.dy + dy, from };
      moveBy(this.#app, view.selected, from, this.#moved.dx, this.#moved.dy);
    });
  }

  /** A key was let go. */
  release(key: string): void {
    if (this.#moved && key.startsWith('Arrow')) this.#endNudge();
    if (this.#use && this.#isHeld && key === ' ') this.#end();
  }

  /** The grid is left, or something else is done. */
  leave(): void {
    this.#endNudge();
    this.#end();
  }

  #press(cursor: Cell, held: Held): void {
    if (this.#use) return this.#end();
    const { inHand } = this.#app.tools;
    if (inHand.space === 'once') return inHand.press(this.#app, middleOf(cursor), held).end();
    this.#isHeld = inHand.space === 'held';
    this.#gesture.act(() => {
      this.#use = inHand.press(this.#app, middleOf(cursor), held);
      // A shape is seen from its first cell on.
      if (!this.#isHeld) this.#use.move(middleOf(cursor), held);
    });
  }

  #end(): void {
    const use = this.#use;
    if (!use) return;
    this.#use = null;
    this.#gesture.end(() => use.end());
  }

  #endNudge(): void {
    if (!this.#moved) return;
    this.#moved = null;
    this.#gesture.end(() => void this.#app.session.perform({ type: 'endGesture' }));
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

export function heldBy({ altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }): Held {
  return { opposite: altKey, even: shiftKey };
}

export function middleOf({ row, column }: Cell): Touch {
  return { x: column + 0.5, y: row + 0.5, pressure: 1 };
}
