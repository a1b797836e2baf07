import { describe, expect, it } from 'vitest';
import { brushedCells } from './brush';

/** The cells as row/column pairs, for reading. */
const cells = (path: number[], size: number) =>
  brushedCells(Float32Array.from(path), size).map((cell) => [Math.floor(cell / 28), cell % 28]);

describe('brushedCells', () => {
  it('touches the one cell under a brush of size 1, wherever in the cell the pointer is', () => {
    expect(cells([3.5, 7], 1)).toEqual([[7, 3]]);
    expect(cells([3.05, 7.95], 1)).toEqual([[7, 3]]);
    expect(cells([3.5, 7.5], 1)).toEqual([[7, 3]]);
  });

  it('is a disc: size 3 on a cell’s centre is a 3×3 block without what is beyond 1.5', () => {
    // Corners are √2 ≈ 1.41 from the centre, within 1.5; two cells away is 2.
    expect(cells([10.5, 10.5], 3)).toEqual([
      [9, 9],
      [9, 10],
      [9, 11],
      [10, 9],
      [10, 10],
      [10, 11],
      [11, 9],
      [11, 10],
      [11, 11],
    ]);
  });

  it('size 5 leaves the corners of its block out', () => {
    // Corners are √8 ≈ 2.83 from the centre, beyond 2.5.
    const touched = cells([10.5, 10.5], 5);
    expect(touched).toHaveLength(21);
    expect(touched).not.toContainEqual([8, 8]);
  });

  it('is continuous however far the pointer jumped', () => {
    const touched = cells([2.5, 5.5, 25.5, 5.5], 1);
    expect(touched).toEqual(Array.from({ length: 24 }, (_, i) => [5, 2 + i]));
  });

  it('leaves no gap on a diagonal', () => {
    const touched = cells([0.2, 0.1, 27.9, 20.3], 1);
    for (let i = 1; i < touched.length; i++) {
      const near = touched
        .slice(0, i)
        .some(
          ([row, column]) =>
            Math.abs(row - touched[i][0]) <= 1 && Math.abs(column - touched[i][1]) <= 1,
        );
      expect(near).toBe(true);
    }
  });

  it('stays on the grid, and touches nothing when it is off it', () => {
    expect(cells([0.5, 0.5], 3)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(cells([-9, -9, -5, -9], 3)).toEqual([]);
    expect(cells([-1e30, 5.5, 1e30, 5.5], 1).every(([row]) => row === 5)).toBe(true);
  });
});
