import type { ToolApp, ToolUse } from './tool';

/** A use of a tool that is one entry of the history, from press to release. */
export function inGesture({ session }: ToolApp, start: () => void, move: ToolUse['move']): ToolUse {
  void session.perform({ type: 'beginGesture' });
  start();
  return {
    move,
    end: () => void session.perform({ type: 'endGesture' }),
    cancel: () => void session.perform({ type: 'cancelGesture' }),
  };
}
