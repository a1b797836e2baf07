import { describe, expect, it } from 'vitest';
import { ellipseCoverage, rectangleCoverage } from './shapes';
import { cellsPicture } from './testing/pictures';

const size = { columns: 8, rows: 6 };
const filled = { filled: true, width: 1 };
const frame = (width: number) => ({ filled: false, width });

describe('rectangleCoverage', () => {
  it('covers the cells from corner to corner, both included, in any order', () => {
    const block = ['........', '..###...', '..###...', '........', '........', '........'];
    expect(cellsPicture(size, rectangleCoverage(size, 2.9, 1.1, 4.1, 2.9, filled))).toEqual(block);
    expect(cellsPicture(size, rectangleCoverage(size, 4.1, 1.1, 2.9, 2.9, filled))).toEqual(block);
    expect(cellsPicture(size, rectangleCoverage(size, 4.1, 2.9, 2.9, 1.1, filled))).toEqual(block);
  });

  it('is one cell where both corners are in it', () => {
    expect(rectangleCoverage(size, 3.2, 2.2, 3.8, 2.8, frame(1)).indexOf(1)).toBe(2 * 8 + 3);
  });

  it('has an outline that grows inwards', () => {
    expect(cellsPicture(size, rectangleCoverage(size, 0, 0, 6.5, 5.5, frame(1)))).toEqual([
      '#######.',
      '#.....#.',
      '#.....#.',
      '#.....#.',
      '#.....#.',
      '#######.',
    ]);
    expect(cellsPicture(size, rectangleCoverage(size, 0, 0, 6.5, 5.5, frame(2)))).toEqual([
      '#######.',
      '#######.',
      '##...##.',
      '##...##.',
      '#######.',
      '#######.',
    ]);
  });

  it('goes beyond the grid without an outline at the grid’s border', () => {
    expect(cellsPicture(size, rectangleCoverage(size, -3, 2, 3, 9, frame(1)))).toEqual([
      '........',
      '........',
      '####....',
      '...#....',
      '...#....',
      '...#....',
    ]);
  });
});

describe('ellipseCoverage', () => {
  it('is inscribed in the block between the corners', () => {
    // Half axes 4 and 3. In the first row the centres are 2.5 up, so (x/4)² < 1 − 0.694 leaves
    // |x| < 2.21: 0.5 and 1.5. In the second 1.5 up, |x| < 3.46: to 2.5. In the third 0.5, |x| <
    // 3.94: to 3.5.
    expect(cellsPicture(size, ellipseCoverage(size, 7.5, 0.5, 0.5, 5.5, filled))).toEqual([
      '..####..',
      '.######.',
      '########',
      '########',
      '.######.',
      '..####..',
    ]);
  });

  it('has an outline without gaps: the cells with one beside them that is outside', () => {
    expect(cellsPicture(size, ellipseCoverage(size, 0, 0, 7, 5, frame(1)))).toEqual([
      '..####..',
      '.#....#.',
      '#......#',
      '#......#',
      '.#....#.',
      '..####..',
    ]);
  });

  it('is a line where the block is one cell high, and a cell where it is one cell', () => {
    expect(
      cellsPicture(
        { columns: 4, rows: 1 },
        ellipseCoverage({ columns: 4, rows: 1 }, 0, 0, 2, 0, filled),
      ),
    ).toEqual(['###.']);
    expect(ellipseCoverage(size, 5, 5, 5, 5, frame(3)).indexOf(1)).toBe(5 * 8 + 5);
  });
});
