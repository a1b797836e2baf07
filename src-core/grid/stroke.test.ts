import { describe, expect, it } from 'vitest';
import { joinCoverage, lineCoverage, strokeCoverage } from './stroke';
import { cellsPicture } from './testing/pictures';

const size = { columns: 7, rows: 5 };
const stroke = (points: number[], diameter: number, hardness = 1) =>
  strokeCoverage(size, Float32Array.from(points), diameter, hardness);

describe('strokeCoverage', () => {
  it('of size 1 is the one cell under the point, wherever in the cell that is', () => {
    const one = ['.......', '..#....', '.......', '.......', '.......'];
    expect(cellsPicture(size, stroke([2.5, 1.5, 1], 1))).toEqual(one);
    expect(cellsPicture(size, stroke([2.05, 1.95, 1], 1))).toEqual(one);
    expect(cellsPicture(size, stroke([2, 1, 1], 1))).toEqual(one);
  });

  it('is a crisp disc with hardness 1', () => {
    // Around a centre, the corners of the 5 × 5 block are √8 ≈ 2.83 away, beyond 2.5; all others
    // are at most √5 ≈ 2.24.
    expect(cellsPicture(size, stroke([3.5, 2.5, 1], 5))).toEqual([
      '..###..',
      '.#####.',
      '.#####.',
      '.#####.',
      '..###..',
    ]);
  });

  it('becomes smaller with less pressure, down to the cell under the point', () => {
    // Half of 6 is the diameter 3: a block of 3 × 3, since its corners are √2 away, within 1.5.
    expect(cellsPicture(size, stroke([3.5, 2.5, 0.5], 6))).toEqual([
      '.......',
      '..###..',
      '..###..',
      '..###..',
      '.......',
    ]);
    expect(stroke([3.5, 2.5, 0], 6).filter((share) => share > 0)).toEqual(Float32Array.of(1));
  });

  it('fades from the core to the radius with less hardness', () => {
    // Radius 4, core 2. At distance 3 half of the way is gone: s = 1/2, 1 − 1/4 · 2 = 1/2. At 2 all
    // is there; at √10 ≈ 3.1623, s = 0.58114 and 1 − s²(3 − 2s) = 0.37936.
    const mask = stroke([0.5, 0.5, 1], 8, 0.5);
    expect([...mask.slice(0, 5)]).toEqual([1, 1, 1, 0.5, 0]);
    expect(mask[7 + 3]).toBeCloseTo(0.37936, 5);
  });

  it('leaves no gap between points far apart, and covers whole what the path runs through', () => {
    expect(cellsPicture(size, stroke([0.5, 2.5, 1, 6.5, 2.5, 1], 1))).toEqual([
      '.......',
      '.......',
      '#######',
      '.......',
      '.......',
    ]);
    // Straight down the border of two columns: their centres are 0.5 away, not nearer than half of
    // 1; the border itself belongs to the right one.
    expect(cellsPicture(size, stroke([3, 0.5, 1, 3, 4.5, 1], 1))).toEqual(
      Array.from({ length: 5 }, () => '...#...'),
    );
  });

  it('narrows evenly between two points', () => {
    // A quarter of the pressure is a quarter of the radius: over four cells it goes 2.5, 2.03, 1.56,
    // 1.09, 0.625. Straight above and below the path it reaches what is nearer than that: 2, 2, 1,
    // 1 and 0 cells. The cells before the start are at most √5 ≈ 2.24 from it, within 2.5; the one
    // after the end is 1 away, beyond 0.625.
    expect(cellsPicture(size, stroke([1.5, 2.5, 1, 5.5, 2.5, 0.25], 5))).toEqual([
      '###....',
      '#####..',
      '######.',
      '#####..',
      '###....',
    ]);
  });

  it('stays on the grid, and covers nothing when it is off it', () => {
    expect(cellsPicture(size, stroke([0.5, 0.5, 1], 3))).toEqual([
      '##.....',
      '##.....',
      '.......',
      '.......',
      '.......',
    ]);
    expect(stroke([-9, -9, 1, -5, -9, 1], 3).every((share) => share === 0)).toBe(true);
  });

  it('of no points covers nothing', () => {
    expect(stroke([], 3).every((share) => share === 0)).toBe(true);
  });
});

describe('joinCoverage', () => {
  it('extends a stroke point by point to what it is as a whole', () => {
    const points = [0.5, 0.5, 0.4, 5.5, 3.5, 1, 1.5, 4.5, 0.7, 6.2, 0.3, 0.2];
    const parts = [points.slice(0, 6), points.slice(3, 9), points.slice(6)];
    const joined = parts.map((part) => stroke(part, 4, 0.3)).reduce(joinCoverage);
    expect(joined).toEqual(stroke(points, 4, 0.3));
  });
});

describe('lineCoverage', () => {
  it('is a band of even width between two points', () => {
    // Rows 1 and 2 have their centres half a cell from the line, nearer than 1; rows 0 and 3 one
    // and a half. Its ends are round: the centres next to them are √0.5 ≈ 0.71 away.
    expect(cellsPicture(size, lineCoverage(size, 5, 2, 2, 2, 2, 1))).toEqual([
      '.......',
      '.#####.',
      '.#####.',
      '.......',
      '.......',
    ]);
  });
});
