import type { LucideIcon } from '@lucide/svelte';
import type { MessageId } from '#core/words/message';
import type { AppContext } from '../state/app';

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

/** What is set for a tool above the grid; `Tools` keeps it. */
export type ToolSetting = 'value' | 'ramp' | 'size' | 'hardness' | 'tolerance' | 'filled' | 'mode';

/** The part of the page that tools work with. */
export type ToolApp = Pick<AppContext, 'session' | 'view' | 'tools'>;

/** What the hand can hold over a neuron's grid. */
export interface Tool {
  /** Its name. */
  readonly words: MessageId;
  /** Its name and what it is for, in one line. */
  readonly about: MessageId;
  /** The key that takes it in hand. */
  readonly key: string;
  readonly Icon: LucideIcon;
  /** What is shown of its settings. */
  readonly settings: readonly ToolSetting[];
  /** How it is used, where that is not plain. */
  readonly hint?: MessageId;
  /** The pointer over the grid. */
  readonly cursor: 'crosshair' | 'cell';
  /**
   * What Space does: `held` works for as long as it is down, `twice` begins and, pressed again, ends
   * (as Enter does), `once` is a click.
   */
  readonly space: 'held' | 'twice' | 'once';
  /** Selects cells: what lies in the selection is moved, and arrows move it. */
  readonly selects?: boolean;
  /**
   * How much of each cell [784, 0 to 1] a click there would change.
   * @param weights of the neuron [784]
   */
  covers(
    tools: AppContext['tools'],
    at: Pick<Touch, 'x' | 'y'>,
    weights: Float32Array,
  ): Float32Array;
  /** Presses it down on a place of the selected neuron's grid. */
  press(app: ToolApp, at: Touch, held: Held): ToolUse;
}
