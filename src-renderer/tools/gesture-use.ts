import type { Gesture } from '../state/gesture';
import type { ToolUse } from './tool';

/** A use of a tool that is one entry of the history, from press to release. */
export function useIn(gesture: Gesture, move: ToolUse['move']): ToolUse {
  return { move, end: () => void gesture.end(), cancel: () => void gesture.cancel() };
}
