import * as v from 'valibot';
import { MAX_MATRIX_CELLS, MAX_PATH_POINTS } from './command-limits';
import { PIXELS, SIDE } from './shape';

/*
 * What commands and questions are made of. Everything has a bound, so that no command of a page that went wrong
 * keeps the workbench busy for long.
 */

export const finite = v.pipe(v.number(), v.finite());
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const neuron = v.object({ layer: countSchema, index: countSchema });
/** The id of a transaction: made by the page, and by no other page again. */
export const transaction = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
/** Several neurons of one layer or of many, each once. */
export const neurons = v.pipe(v.array(neuron), v.minLength(1), v.maxLength(1024));
export const shareSchema = v.pipe(finite, v.minValue(0), v.maxValue(1));

/**
 * Numbers in groups of so many, all finite, at least one group and at most `most`. It is marked so
 * that a bundle in which no command is checked leaves it out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function floats(group: number, most: number) {
  return v.pipe(
    v.custom<Float32Array>((value) => value instanceof Float32Array, 'Expected a Float32Array.'),
    v.check(
      (values) =>
        values.length >= group &&
        values.length <= group * most &&
        values.length % group === 0 &&
        values.every(Number.isFinite),
      `Expected at most ${most} groups of ${group} finite numbers.`,
    ),
  );
}

/** x0, y0, x1, y1, … in pixels from the top left corner. */
export const path = floats(2, MAX_PATH_POINTS);
/** x0, y0, pressure 0 to 1, x1, … in pixels from the top left corner. */
export const penPath = floats(3, MAX_PATH_POINTS);
/** Weights or ink of a whole grid [784]. */
export const pictureSchema = v.pipe(
  floats(1, PIXELS),
  v.check((values) => values.length === PIXELS, 'Expected 784 numbers.'),
);
/** Which cells of a piece of a grid take part, 1 or 0. */
export const mask = v.pipe(
  v.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Expected a Uint8Array.'),
  v.check((cells) => cells.length <= PIXELS, 'Expected at most 784 cells.'),
  v.check((cells) => cells.every((cell) => cell <= 1), 'Expected 0 or 1 for each cell.'),
);
/** Which of the 784 cells take part, 1 or 0; null is all. */
export const selection = v.nullable(
  v.pipe(
    mask,
    v.check((cells) => cells.length === PIXELS, 'Expected 784 cells.'),
  ),
);
/** Pairs of numbers, at least one: neuron, input, neuron, input, … */
export const matrixCells = v.pipe(
  v.custom<Uint16Array>((value) => value instanceof Uint16Array, 'Expected a Uint16Array.'),
  v.check((cells) => cells.length > 0 && cells.length % 2 === 0, 'Expected pairs.'),
  v.check((cells) => cells.length <= 2 * MAX_MATRIX_CELLS, 'Expected fewer cells.'),
);
/** A place on the grid, which may lie outside it. */
const coordinate = v.pipe(finite, v.minValue(-100 * SIDE), v.maxValue(100 * SIDE));
export const point = v.strictTuple([coordinate, coordinate]);
/** How a value meets the weight that is there. */
export const mode = v.picklist(['set', 'add', 'smooth']);
export const brushSize = v.pipe(finite, v.minValue(0.1), v.maxValue(4 * SIDE));
