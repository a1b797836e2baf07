import type { Adjustment } from './adjustments';
import type { Selection } from '#core/grid/grid';

/** What the hand holds over a neuron's grid. */
export type ToolName =
  | 'brush'
  | 'eraser'
  | 'line'
  | 'rectangle'
  | 'ellipse'
  | 'fill'
  | 'ramp'
  | 'pick'
  | 'select'
  | 'lasso';

/** The largest brush, in pixels. */
export const MAX_BRUSH = 15;

/** The tools of the weight grid and how they are set. None of it is saved, none of it is history. */
export class Tools {
  #tool = $state<ToolName>('brush');
  /** What was in the hand before, to go back to after a number was picked. */
  #before: ToolName = 'brush';
  size = $state(3);
  /** 1 is a crisp edge, 0 fades from the middle on. */
  hardness = $state(1);
  mode = $state<'set' | 'add' | 'smooth'>('set');
  filled = $state(true);
  /** How far from the value clicked on a weight may be and still be filled. */
  tolerance = $state(0.1);
  ramp = $state<'linear' | 'radial'>('linear');
  /** Where a ramp goes to; it starts with the brush's value. */
  rampEnd = $state(0);
  /** Which cells tools may change; null is all. It stays when another neuron is selected. */
  selection = $state.raw<Selection | null>(null);

  /** The adjustment of all weights that is being set, and only shown so far. */
  adjusting = $state.raw<Adjustment | null>(null);

  get tool(): ToolName {
    return this.#tool;
  }

  set tool(tool: ToolName) {
    if (this.#tool !== 'pick') this.#before = this.#tool;
    this.#tool = tool;
  }

  /** Takes the tool in hand again that was there before. */
  goBack(): void {
    this.#tool = this.#before;
  }

  /** Selects these cells; none at all is no selection. */
  select(selection: Selection | null): void {
    this.selection = selection?.includes(1) ? selection : null;
  }

  resize(by: number): void {
    this.size = Math.max(1, Math.min(MAX_BRUSH, this.size + by));
  }

  soften(by: number): void {
    this.hardness = Math.max(0, Math.min(1, Math.round((this.hardness + by) * 10) / 10));
  }

  /** Whether the tool draws with a brush of some size. */
  get hasSize(): boolean {
    const outline = (this.#tool === 'rectangle' || this.#tool === 'ellipse') && !this.filled;
    return this.#tool === 'brush' || this.#tool === 'eraser' || this.#tool === 'line' || outline;
  }

  get hasHardness(): boolean {
    return this.#tool === 'brush' || this.#tool === 'eraser' || this.#tool === 'line';
  }

  get hasValue(): boolean {
    return !['eraser', 'pick', 'select', 'lasso'].includes(this.#tool) && !this.isSmoothing;
  }

  /** Whether the tool sets, adds or smooths. */
  get hasMode(): boolean {
    return ['brush', 'line', 'rectangle', 'ellipse', 'fill'].includes(this.#tool);
  }

  get isSmoothing(): boolean {
    return this.hasMode && this.mode === 'smooth';
  }

  get selects(): boolean {
    return this.#tool === 'select' || this.#tool === 'lasso';
  }
}
