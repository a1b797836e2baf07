import { useIn } from './gesture-use';
import type { inkOf } from './ink';
import type { ToolApp, ToolUse, Touch } from './tool';

/** A stroke of the brush from where it is pressed down to where it is lifted. */
export function useStroke(app: ToolApp, at: Touch, ink: ReturnType<typeof inkOf>): ToolUse {
  const { session, tools, view } = app;
  const { size, hardness } = tools;
  const brush = { type: 'paint', neuron: view.selected, size, hardness, ...ink } as const;
  const gesture = session.begin('hand');
  let last = at;
  const stroke = (to: Touch) => {
    const path = [last, to].flatMap(({ x, y, pressure }) => [x, y, pressure]);
    void gesture.perform({ ...brush, path: Float32Array.from(path) });
    last = to;
  };
  stroke(at);
  return useIn(gesture, stroke);
}
