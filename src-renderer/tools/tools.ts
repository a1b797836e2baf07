import { brush } from './brush';
import { ellipse } from './ellipse';
import { eraser } from './eraser';
import { fill } from './fill';
import { lasso } from './lasso';
import { line } from './line';
import { pick } from './pick';
import { ramp } from './ramp';
import { rectangle } from './rectangle';
import { select } from './select';
import type { Tool } from './tool';

/** The tools of the weight grid, in the order of the toolbar. */
export const TOOLS = {
  brush,
  eraser,
  line,
  rectangle,
  ellipse,
  fill,
  ramp,
  pick,
  select,
  lasso,
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export const TOOL_NAMES = Object.keys(TOOLS) as ToolName[];
