import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  selectionBounds,
  byCoverage,
  byMagnitude,
  bySign,
  everything,
  intersect,
  invert,
  lassoSelection,
  rectangleSelection,
  subtract,
  union,
} from './selection';
import { grids, cellsPicture, selected } from './testing/pictures';

const size = { columns: 6, rows: 5 };

describe('rectangleSelection', () => {
  it('is the cells from corner to corner, on the grid', () => {
    expect(cellsPicture(size, rectangleSelection(size, 9.5, 1.5, 4.5, 3.2))).toEqual([
      '......',
      '....##',
      '....##',
      '....##',
      '......',
    ]);
  });
});

describe('lassoSelection', () => {
  const lasso = (...points: number[]) =>
    cellsPicture(size, lassoSelection(size, Float32Array.from(points)));

  it('is the cells whose centre is inside a polygon', () => {
    // Below the line from (0, 0) to (6, 6) and left of it: centres with x < y; on it is not inside.
    expect(lasso(0, 0, 6, 6, 0, 6)).toEqual(['......', '#.....', '##....', '###...', '####..']);
  });

  it('counts a corner at the height of a centre once', () => {
    // A diamond whose left and right corners are level with the centres of the middle row. One row
    // from there it is 3 − 1.2 = 1.8 cells wide on each side of its middle, two rows 0.6.
    expect(lasso(0, 2.5, 3, 0, 6, 2.5, 3, 5)).toEqual([
      '..##..',
      '.####.',
      '######',
      '.####.',
      '..##..',
    ]);
  });

  it('leaves out what is enclosed twice', () => {
    // Once round the block from 0 to 5, and on round that from 1 to 4.
    const outer = [0, 0, 5, 0, 5, 5, 0, 5, 0, 0];
    const inner = [1, 1, 4, 1, 4, 4, 1, 4, 1, 1];
    expect(lasso(...outer, ...inner)).toEqual(['#####.', '#...#.', '#...#.', '#...#.', '#####.']);
  });

  it('is nothing for a point, a line or no points', () => {
    for (const points of [[], [2.5, 2.5], [0, 0, 5, 5]]) {
      expect(lasso(...points).join('')).not.toContain('#');
    }
  });
});

describe('selections by value', () => {
  it('by sign: zero is neither positive nor negative', () => {
    const values = Float32Array.of(2, -1, 0, -0, 1e-40);
    expect([...bySign(values, 1)]).toEqual([1, 0, 0, 0, 1]);
    expect([...bySign(values, -1)]).toEqual([0, 1, 0, 0, 0]);
    expect([...bySign(values, 0)]).toEqual([0, 0, 1, 1, 0]);
  });

  it('by magnitude: both ends included, whatever the sign', () => {
    expect([...byMagnitude(Float32Array.of(0.5, -1, 2, -3, 3.5), 1, 3)]).toEqual([0, 1, 1, 1, 0]);
  });

  it('by coverage: half or more', () => {
    expect([...byCoverage(Float32Array.of(0, 0.49, 0.5, 1))]).toEqual([0, 0, 1, 1]);
  });
});

describe('selections together', () => {
  const a = Uint8Array.of(0, 0, 1, 1);
  const b = Uint8Array.of(0, 1, 0, 1);

  it('are what sets are', () => {
    expect([...union(a, b)]).toEqual([0, 1, 1, 1]);
    expect([...subtract(a, b)]).toEqual([0, 0, 1, 0]);
    expect([...intersect(a, b)]).toEqual([0, 0, 0, 1]);
    expect([...invert(a)]).toEqual([1, 1, 0, 0]);
    expect([...invert(everything({ columns: 2, rows: 1 }))]).toEqual([0, 0]);
  });
});

describe('boundsOf', () => {
  it('is the smallest block around them', () => {
    const cells = selected('......', '...#..', '.#....', '......', '......');
    expect(selectionBounds(size, cells)).toEqual({ column: 1, row: 1, columns: 3, rows: 2 });
  });

  it('is the whole grid for null, and null for nothing', () => {
    expect(selectionBounds(size, null)).toEqual({ column: 0, row: 0, columns: 6, rows: 5 });
    expect(selectionBounds(size, new Uint8Array(30))).toBeNull();
  });

  it('holds all selected cells and has one on each side', () => {
    fc.assert(
      fc.property(grids, ({ size, selection }) => {
        const cells = selection ?? everything(size);
        const block = selectionBounds(size, cells);
        const places = [...cells.keys()]
          .filter((cell) => cells[cell] === 1)
          .map((cell) => ({ x: cell % size.columns, y: Math.floor(cell / size.columns) }));
        if (block === null) return places.length === 0;
        const across = places.map(({ x }) => x).sort((a, b) => a - b);
        const along = places.map(({ y }) => y).sort((a, b) => a - b);
        expect([across[0], across.at(-1)]).toEqual([
          block.column,
          block.column + block.columns - 1,
        ]);
        expect([along[0], along.at(-1)]).toEqual([block.row, block.row + block.rows - 1]);
      }),
    );
  });
});
