import { describe, expect, it } from 'vitest';
import { floodFill } from './fill';
import { applyRamp, linearRamp, radialRamp } from './ramp';
import { grid, cellsPicture } from './testing/pictures';

describe('floodFill', () => {
  const { size, values } = grid(
    '1.0  1.1  5  1.0', //
    '1.2  5.0  1  1.0',
    '1.4  1.2  5  0.9',
  );

  it('takes what hangs together side by side, not over corners, within the tolerance', () => {
    // 1.4 is too far from 1.0 for 0.3, and beyond it 1.2 is not reached.
    expect(cellsPicture(size, floodFill(size, values, 0, 0, 0.3))).toEqual([
      '##..',
      '#...',
      '....',
    ]);
    expect(cellsPicture(size, floodFill(size, values, 0, 0, 0.5))).toEqual([
      '##..',
      '#...',
      '##..',
    ]);
    expect(cellsPicture(size, floodFill(size, values, 2, 1, 0))).toEqual(['...#', '..##', '....']);
  });

  it('compares with the cell it began at, and includes the tolerance itself', () => {
    const steps = grid('0 1 2 3');
    const filled = floodFill(steps.size, steps.values, 1, 0, 1);
    expect(cellsPicture(steps.size, filled)).toEqual(['###.']);
  });

  it('is nothing off the grid', () => {
    expect(floodFill(size, values, 4, 0, 9).every((share) => share === 0)).toBe(true);
    expect(floodFill(size, values, 0, -1, 9).every((share) => share === 0)).toBe(true);
  });
});

describe('ramps', () => {
  const size = { columns: 4, rows: 2 };

  it('linear: the share of the way along the line, the same across it', () => {
    // From x = 0.5 to 2.5 the centres 0.5, 1.5, 2.5 and 3.5 are 0, 1/2, 1 and 3/2 of the way.
    const row = [0, 0.5, 1, 1];
    expect([...linearRamp(size, 0.5, 9, 2.5, 9)]).toEqual([...row, ...row]);
    expect([...linearRamp(size, 2.5, 0, 0.5, 0)]).toEqual([1, 0.5, 0, 0, 1, 0.5, 0, 0]);
    // Half way is half, also between places as a pointer tells them.
    expect([...linearRamp(size, 0.5 - 1e-7, 9, 2.5, 9)]).toEqual([...row, ...row]);
  });

  it('radial: the distance over the length', () => {
    // From (0.5, 0.5) with length 4: (1.5, 0.5) is 1 away, (3.5, 0.5) is 3, (0.5, 1.5) is 1.
    const shares = radialRamp(size, 0.5, 0.5, 0.5, 4.5);
    expect([...shares.slice(0, 5)]).toEqual([0, 0.25, 0.5, 0.75, 0.25]);
    expect(radialRamp(size, 0.5, 0.5, 1.5, 0.5)[2]).toBe(1);
  });

  it('without a length have not begun anywhere', () => {
    expect([...linearRamp(size, 1, 1, 1, 1)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...radialRamp(size, 1, 1, 1, 1)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('go exactly from one value to another where they are applied', () => {
    const values = Float32Array.of(9, 9, 9, 9);
    const shares = Float32Array.of(0, 0.25, 0.5, 1);
    expect(applyRamp(values, shares, -1, 0.1, Uint8Array.of(1, 1, 0, 1))).toEqual(
      Float32Array.of(-1, -0.725, 9, 0.1),
    );
  });
});
