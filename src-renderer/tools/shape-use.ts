import type { EditCommand, EditOf } from '#core/workbench/edit-commands';
import { useIn } from './gesture-use';
import { inkOf } from './ink';
import type { Held, ToolApp, ToolUse, Touch } from './tool';

type Place = [number, number];

const STEP = Math.PI / 12;

/**
 * A shape from where the hand goes down to where it is lifted, seen all the while.
 * @param evenEnd where it ends while Shift is held
 * @param commandOf what draws it from one place to another
 */
export function useSpan(
  { session }: ToolApp,
  at: Touch,
  held: Held,
  evenEnd: (from: Touch, to: Touch) => Place,
  commandOf: (from: Place, to: Place, held: Held) => EditCommand,
): ToolUse {
  const gesture = session.begin('hand');
  const draw = (to: Touch, now: Held) => {
    const end = now.even ? evenEnd(at, to) : ([to.x, to.y] as Place);
    void gesture.perform(commandOf([at.x, at.y], end, now));
  };
  draw(at, held);
  return useIn(gesture, draw);
}

/** A line, a rectangle or an ellipse. */
export function useShape(
  app: ToolApp,
  shape: EditOf<'shape'>['shape'],
  at: Touch,
  held: Held,
): ToolUse {
  const { tools, view } = app;
  const { size: width, hardness, filled } = tools;
  const look = { type: 'shape', neuron: view.selected, shape, width, hardness, filled } as const;
  const evenEnd = shape === 'line' ? inSteps : asWideAsHigh;
  return useSpan(app, at, held, evenEnd, (from, to, now) => ({
    ...look,
    from,
    to,
    ...inkOf(app, now),
  }));
}

/** At an angle in steps of 15°. */
export function inSteps(from: Touch, to: Touch): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const angle = Math.round(Math.atan2(dy, dx) / STEP) * STEP;
  return [from.x + length * Math.cos(angle), from.y + length * Math.sin(angle)];
}

function asWideAsHigh(from: Touch, to: Touch): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = Math.max(Math.abs(dx), Math.abs(dy));
  return [from.x + Math.sign(dx || 1) * side, from.y + Math.sign(dy || 1) * side];
}
