import type { Path } from 'fontkit';

/** A straight side of an outline: x and y of its two ends. */
export type Segment = readonly [number, number, number, number];

/**
 * The straight lines that an outline is made of, or nearly so.
 * @param pixel the size of a pixel in the units of the outline; curves are as fine as it needs
 */
export function* linesOf(path: Path, pixel: number): Generator<Segment> {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const { command, args } of path.commands) {
    if (command === 'moveTo') {
      [startX, startY] = args;
    } else if (command === 'lineTo') {
      yield [x, y, args[0], args[1]];
    } else if (command === 'closePath') {
      yield [x, y, startX, startY];
    } else {
      yield* curve([x, y, ...args], pixel);
    }
    [x, y] = command === 'closePath' ? [startX, startY] : args.slice(-2);
  }
}

/** Pieces of a Bézier curve of the second or third degree, by its points one after another. */
function* curve(points: readonly number[], pixel: number): Generator<Segment> {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) {
    length += Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]);
  }
  const pieces = Math.min(16, Math.max(2, Math.ceil(length / (2 * pixel))));
  let [x, y] = points;
  for (let i = 1; i <= pieces; i++) {
    const [nextX, nextY] = pointAt(points, i / pieces);
    yield [x, y, nextX, nextY];
    [x, y] = [nextX, nextY];
  }
}

/** De Casteljau's construction. */
function pointAt(points: readonly number[], t: number): readonly [number, number] {
  let now = points;
  while (now.length > 2) {
    const last = now;
    now = Array.from({ length: last.length - 2 }, (_, i) => last[i] + t * (last[i + 2] - last[i]));
  }
  return [now[0], now[1]];
}
