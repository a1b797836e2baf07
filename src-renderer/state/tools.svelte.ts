import type { Selection } from '#core/grid/grid';
import type { Tool, ToolSetting } from '../tools/tool';
import { TOOLS, type ToolName } from '../tools/tools';
import type { Adjustment } from './adjustments';

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

  /** The tool itself. */
  get inHand(): Tool {
    return TOOLS[this.#tool];
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

  /** Whether the tool in hand has a setting that matters now. */
  has(setting: ToolSetting): boolean {
    if (!this.inHand.settings.includes(setting)) return false;
    if (setting === 'value') return !(this.has('mode') && this.mode === 'smooth');
    // What is filled has no outline to be broad.
    if (setting === 'size') return !(this.has('filled') && this.filled);
    return true;
  }

  get selects(): boolean {
    return this.inHand.selects ?? false;
  }
}
