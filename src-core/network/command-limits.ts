import { MAX_HIDDEN_NEURONS } from './shape';

/* How much one command may carry. The page keeps to it without the schemas that check it. */

/** The most points of a path: what a fast pen makes in some ten seconds. */
export const MAX_PATH_POINTS = 10_000;
/** The most cells of a matrix at a time: each of the largest one several times. */
export const MAX_MATRIX_CELLS = 4 * MAX_HIDDEN_NEURONS ** 2;
