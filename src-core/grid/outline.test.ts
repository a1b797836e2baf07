import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline';
import { everything } from './selection';
import { grids, selected } from './testing/pictures';

const size = { columns: 4, rows: 3 };

describe('outlineOf', () => {
  it('is four long lines around a block', () => {
    expect(outlineOf(size, selected('.##.', '.##.', '....'))).toEqual([
      [1, 0, 3, 0],
      [1, 2, 3, 2],
      [1, 0, 1, 2],
      [3, 0, 3, 2],
    ]);
  });

  it('goes around holes and along the border of the grid', () => {
    expect(outlineOf(size, selected('###.', '#.#.', '###.'))).toEqual([
      [0, 0, 3, 0],
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [0, 3, 3, 3],
      [0, 0, 0, 3],
      [1, 1, 1, 2],
      [2, 1, 2, 2],
      [3, 0, 3, 3],
    ]);
  });

  it('breaks a line where there is no border', () => {
    expect(outlineOf({ columns: 3, rows: 1 }, selected('#.#'))).toEqual([
      [0, 0, 1, 0],
      [2, 0, 3, 0],
      [0, 1, 1, 1],
      [2, 1, 3, 1],
      [0, 0, 0, 1],
      [1, 0, 1, 1],
      [2, 0, 2, 1],
      [3, 0, 3, 1],
    ]);
  });

  it('is nothing around nothing', () => {
    expect(outlineOf(size, new Uint8Array(12))).toEqual([]);
  });

  it('is as long as there are edges between selected cells and others', () => {
    fc.assert(
      fc.property(grids, ({ size, selection }) => {
        const cells = selection ?? everything(size);
        // Each selected cell has four edges, and two that lie side by side share one on which
        // there is no border: 4 · cells − 2 · neighbours.
        let expected = 0;
        cells.forEach((cell, i) => {
          if (cell === 0) return;
          const hasRight = (i + 1) % size.columns > 0 && cells[i + 1] === 1;
          const hasBelow = cells[i + size.columns] === 1;
          expected += 4 - 2 * Number(hasRight) - 2 * Number(hasBelow);
        });
        const length = outlineOf(size, cells).reduce(
          (sum, [x0, y0, x1, y1]) => sum + (x1 - x0) + (y1 - y0),
          0,
        );
        expect(length).toBe(expected);
      }),
    );
  });
});
