import type { Held, ToolApp } from './tool';

/** How the tool in hand changes what it covers. */
export function inkOf({ tools, view }: ToolApp, { opposite }: Held) {
  return {
    value: opposite ? -view.brushValue : view.brushValue,
    mode: tools.mode,
    selection: tools.selection,
  };
}
