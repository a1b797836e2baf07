import * as v from 'valibot';
import { PIXELS, SIDE } from '../network/shape';

/* What commands are made of. */

export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const neuron = v.object({ layer: count, index: count });
/** Several neurons of one layer or of many, each once. */
export const neurons = v.pipe(v.array(neuron), v.minLength(1), v.maxLength(1024));
export const share = v.pipe(finite, v.minValue(0), v.maxValue(1));

/** Numbers in groups of so many, all finite, at least one group. */
export function floats(group: number, most = 1_000_000) {
  return v.pipe(
    v.custom<Float32Array>((value) => value instanceof Float32Array, 'Expected a Float32Array.'),
    v.check(
      (values) =>
        values.length >= group &&
        values.length <= most &&
        values.length % group === 0 &&
        values.every(Number.isFinite),
      `Expected finite numbers in groups of ${group}.`,
    ),
  );
}

/** x0, y0, x1, y1, … in pixels from the top left corner. */
export const path = floats(2);
/** x0, y0, pressure 0 to 1, x1, … in pixels from the top left corner. */
export const penPath = floats(3);
/** Weights or ink of a whole grid [784]. */
export const picture = v.pipe(
  floats(1),
  v.check((values) => values.length === PIXELS, 'Expected 784 numbers.'),
);
/** Which of the 784 cells take part, 1 or 0; null is all. */
export const selection = v.nullable(
  v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Expected a Uint8Array.'),
    v.check((cells) => cells.length === PIXELS, 'Expected 784 cells.'),
  ),
);
/** A place on the grid, which may lie outside it. */
const coordinate = v.pipe(finite, v.minValue(-100 * SIDE), v.maxValue(100 * SIDE));
export const point = v.strictTuple([coordinate, coordinate]);
/** How a value meets the weight that is there. */
export const mode = v.picklist(['set', 'add', 'smooth']);
export const brushSize = v.pipe(finite, v.minValue(0.1), v.maxValue(4 * SIDE));
