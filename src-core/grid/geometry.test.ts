import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirror, rotate, shift } from './geometry';
import { bits, grid, grids, selected } from './testing/pictures';

const { size, values } = grid(
  '1 2 3', //
  '4 5 6',
  '7 8 9',
);

describe('shift', () => {
  it('moves by whole cells, and zeros come in', () => {
    expect([...shift(size, values, null, 1, -1)]).toEqual([0, 4, 5, 0, 7, 8, 0, 0, 0]);
    expect([...shift(size, values, null, -2, 0)]).toEqual([3, 0, 0, 6, 0, 0, 9, 0, 0]);
    expect([...shift(size, values, null, 3, 0)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('of a selection stays within it', () => {
    // The block is the first two rows. 5 comes in from above as 2 does; where 3 lies nothing comes,
    // for what is above the block is not there; 1 and 4 are not selected and keep their places.
    const bent = selected('.##', '.#.', '...');
    expect([...shift(size, values, bent, 0, 1)]).toEqual([1, 0, 0, 4, 2, 6, 7, 8, 9]);
  });
});

describe('mirror', () => {
  it('swaps left and right, or top and bottom', () => {
    expect([...mirror(size, values, null, 'leftRight')]).toEqual([3, 2, 1, 6, 5, 4, 9, 8, 7]);
    expect([...mirror(size, values, null, 'topBottom')]).toEqual([7, 8, 9, 4, 5, 6, 1, 2, 3]);
  });

  it('of a block mirrors about the block’s middle', () => {
    const block = selected('...', '##.', '##.');
    expect([...mirror(size, values, block, 'leftRight')]).toEqual([1, 2, 3, 5, 4, 6, 8, 7, 9]);
  });

  it('of a bent selection loses what comes to lie beside it, and puts 0 where nothing comes', () => {
    // 2 3 over 5: mirrored, 3 2 over nothing, since 5 would come where 6 is, which is not selected.
    const bent = selected('.##', '.#.', '...');
    expect([...mirror(size, values, bent, 'leftRight')]).toEqual([1, 3, 2, 4, 0, 6, 7, 8, 9]);
  });

  it('twice is the grid to the bit', () => {
    fc.assert(
      fc.property(
        grids,
        fc.constantFrom('leftRight' as const, 'topBottom' as const),
        ({ size, values }, axis) => {
          const twice = mirror(size, mirror(size, values, null, axis), null, axis);
          expect(bits(twice)).toEqual(bits(values));
        },
      ),
    );
  });
});

describe('rotate', () => {
  it('by quarter turns moves values clockwise, exactly', () => {
    const quarter = [7, 4, 1, 8, 5, 2, 9, 6, 3];
    expect([...rotate(size, values, null, 90)]).toEqual(quarter);
    expect([...rotate(size, values, null, -270)]).toEqual(quarter);
    expect([...rotate(size, values, null, 450)]).toEqual(quarter);
    expect([...rotate(size, values, null, 180)]).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect([...rotate(size, values, null, 270)]).toEqual([3, 6, 9, 2, 5, 8, 1, 4, 7]);
    expect([...rotate(size, values, null, -720)]).toEqual([...values]);
  });

  it('of a block turns within it: a row of three keeps the one in its middle', () => {
    const row = selected('...', '###', '...');
    expect([...rotate(size, values, row, 90)]).toEqual([1, 2, 3, 0, 5, 0, 7, 8, 9]);
    expect([...rotate(size, values, row, 180)]).toEqual([1, 2, 3, 6, 5, 4, 7, 8, 9]);
  });

  it('mixes no values in a quarter turn, even where the sides differ by an odd number', () => {
    // The centre is (1, 0.5), so the pivot (1, 0). The right cell, (0.5, 0.5) from it, comes to
    // (−0.5, 0.5) from it, which is the left cell; the left one comes to lie above the block.
    const pair = grid('1 2');
    expect([...rotate(pair.size, pair.values, null, 90)]).toEqual([2, 0]);
    // The other way round, the left one comes to where the right one was.
    expect([...rotate(pair.size, pair.values, null, 270)]).toEqual([0, 1]);
  });

  it('by other angles mixes the four nearest', () => {
    // Turned by 45°, the cell above the middle comes from √½ up and √½ to the left of it, where
    // the middle counts (1 − √½)² ≈ 0.085786; the corners come from √2 beside it, where it does not.
    const spot = grid('0 0 0', '0 1 0', '0 0 0');
    const side = (1 - Math.SQRT1_2) ** 2;
    const expected = [0, side, 0, side, 1, side, 0, side, 0];
    rotate(spot.size, spot.values, null, 45).forEach((value, i) =>
      expect(value).toBeCloseTo(expected[i], 7),
    );
  });

  it('turns clockwise by other angles as by quarter turns', () => {
    const near = rotate(size, values, null, 90 + 1e-7);
    rotate(size, values, null, 90).forEach((value, i) => expect(near[i]).toBeCloseTo(value, 5));
  });

  it('four times by 90° is a square grid to the bit', () => {
    fc.assert(
      fc.property(grids, ({ size, values }) => {
        const side = Math.min(size.columns, size.rows);
        const square = { columns: side, rows: side };
        const start = values.slice(0, side * side);
        let turned: Float32Array = start;
        for (let i = 0; i < 4; i++) turned = rotate(square, turned, null, 90);
        expect(bits(turned)).toEqual(bits(start));
      }),
    );
  });
});
