import { brushTool } from './brush';
import { ellipseTool } from './ellipse';
import { eraserTool } from './eraser';
import { fillTool } from './fill';
import { lassoTool } from './lasso';
import { lineTool } from './line';
import { pickTool } from './pick';
import { rampTool } from './ramp';
import { rectangleTool } from './rectangle';
import { selectTool } from './select';
import type { Tool } from './tool';

/** The tools of the weight grid, in the order of the toolbar. */
export const TOOLS = {
  brush: brushTool,
  eraser: eraserTool,
  line: lineTool,
  rectangle: rectangleTool,
  ellipse: ellipseTool,
  fill: fillTool,
  ramp: rampTool,
  pick: pickTool,
  select: selectTool,
  lasso: lassoTool,
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export const TOOL_NAMES = Object.keys(TOOLS) as ToolName[];
