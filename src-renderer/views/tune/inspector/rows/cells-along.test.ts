import { expect, it } from 'vitest';
import { cellsAlong } from './cells-along';

const matrix = { rows: 4, columns: 6 };
const pairs = (cells: Uint16Array) =>
  Array.from({ length: cells.length / 2 }, (_, i) => [cells[2 * i], cells[2 * i + 1]]);

it('is the one cell of a point', () => {
  expect(pairs(cellsAlong([2.5, 1.2], [2.5, 1.2], matrix))).toEqual([[1, 2]]);
});

it('leaves out no cell of a fast move along a row or a column, either way', () => {
  expect(pairs(cellsAlong([0.9, 2.5], [3.1, 2.5], matrix))).toEqual([
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 3],
  ]);
  expect(pairs(cellsAlong([5.5, 3.5], [5.5, 0.5], matrix))).toEqual([
    [3, 5],
    [2, 5],
    [1, 5],
    [0, 5],
  ]);
});

it('goes through all cells that a slanted line touches', () => {
  // y = x/2 + 0.25 leaves row 0 at x = 1.5, and columns at x = 1 and x = 2.
  expect(pairs(cellsAlong([0.5, 0.5], [2.5, 1.5], matrix))).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
  ]);
});

it('leaves out what is outside and comes in again', () => {
  expect(pairs(cellsAlong([-2, 0.5], [1.5, 0.5], matrix))).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(pairs(cellsAlong([4.5, 3.5], [9.5, 3.5], matrix))).toEqual([
    [3, 4],
    [3, 5],
  ]);
  expect(pairs(cellsAlong([-3, -3], [-1, -1], matrix))).toEqual([]);
});
