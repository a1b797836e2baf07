import { performKeys } from '../../../../actions/perform';
import type { AppContext } from '../../../../state/app';
import { KeyGesture } from '../../../../state/key-gesture';
import { useMove } from '../../../../tools/move-selection';
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
  readonly #use = new KeyGesture<ToolUse>();
  /** Whether the use ends when the key is let go. */
  #isHeld = false;
  /** The selection while an arrow is held, and how far that moved it. */
  readonly #moving = new KeyGesture<ToolUse & { by: Touch }>();

  constructor(app: AppContext) {
    this.#app = app;
  }

  /** Whether arrows move what is selected rather than the cursor. */
  get movesSelection(): boolean {
    const { tools } = this.#app;
    return tools.selects && tools.selection !== null && this.#use.held === null;
  }

  /** A key on the grid; says whether it was used. */
  press(event: KeyboardEvent, cursor: Cell): boolean {
    const { tools, session, view } = this.#app;
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand) return performKeys(event, this.#app, { focus: 'grid' });
    if (key === ' ' || (key === 'Enter' && (this.#use.held || tools.inHand.space !== 'held'))) {
      if (!event.repeat) this.#press(cursor, heldBy(event));
      return true;
    }
    if ((key === 'Delete' || key === 'Backspace') && tools.selection) {
      const { selection } = tools;
      const operation = { kind: 'clear' } as const;
      void session.perform({ type: 'operate', neurons: [view.selected], operation, selection });
      return true;
    }
    // What is under way on the page is called off before the selection is.
    const isDone = key === 'Escape' && performKeys(event, this.#app);
    return isDone || performKeys(event, this.#app, { focus: 'grid' });
  }

  /** The cursor has moved from one cell to another. */
  move(to: Cell, held: Held): void {
    this.#use.held?.move(cellMiddle(to), held);
  }

  /** Moves what is selected; one press of a key, however long, is one entry of the history. */
  nudge(dx: number, dy: number): void {
    const { tools, view } = this.#app;
    const moving = this.#moving.hold(() => ({
      ...useMove(this.#app, view.selected, tools.selection!, ORIGIN),
      by: ORIGIN,
    }));
    moving.by = { ...moving.by, x: moving.by.x + dx, y: moving.by.y + dy };
    moving.move(moving.by, NOTHING_HELD);
  }

  /** A key was let go. */
  release(key: string): void {
    if (key.startsWith('Arrow')) this.#moving.end();
    if (this.#isHeld && key === ' ') this.#use.end();
  }

  /** The grid is left. */
  leave(): void {
    this.#moving.end();
    this.#use.end();
  }

  #press(cursor: Cell, held: Held): void {
    if (this.#use.held) return this.#use.end();
    const { inHand } = this.#app.tools;
    const press = () => inHand.press(this.#app, cellMiddle(cursor), held);
    if (inHand.space === 'once') return press().end();
    this.#isHeld = inHand.space === 'held';
    const use = this.#use.hold(press);
    // A shape is seen from its first cell on.
    if (!this.#isHeld) use.move(cellMiddle(cursor), held);
  }
}

const ORIGIN: Touch = { x: 0, y: 0, pressure: 1 };
const NOTHING_HELD: Held = { opposite: false, even: false };

export function heldBy({ altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }): Held {
  return { opposite: altKey, even: shiftKey };
}

export function cellMiddle({ row, column }: Cell): Touch {
  return { x: column + 0.5, y: row + 0.5, pressure: 1 };
}
