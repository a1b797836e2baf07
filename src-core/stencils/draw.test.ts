import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawStencil } from './draw';
import { defaultPlacement, PIXEL_GRID, STENCIL_KINDS, type StencilPlacement } from './stencil';

const plain: StencilPlacement = {
  ...{ x: 14, y: 14, width: 16, height: 16, angle: 0, strength: 1, balanced: false },
};
const at = (values: Float32Array, row: number, column: number) => values[row * 28 + column];
const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);
const largest = (values: Float32Array) => Math.max(...values.map(Math.abs));

const kind = fc.constantFrom(...STENCIL_KINDS);
const placement = fc.record({
  x: fc.double({ min: -5, max: 33, noNaN: true }),
  y: fc.double({ min: -5, max: 33, noNaN: true }),
  width: fc.double({ min: 2, max: 84, noNaN: true }),
  height: fc.double({ min: 2, max: 84, noNaN: true }),
  angle: fc.double({ min: -360, max: 360, noNaN: true }),
  strength: fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
  balanced: fc.boolean(),
});

describe('drawStencil', () => {
  it('draws a stroke as a bright bar between two dark flanks', () => {
    // Ten cells high around the middle of a row. The mean of (1 − t²)²(1 − 7t²) from t to t' is
    // (F(t') − F(t)) / (t' − t) with F(t) = t (1 − t²)³: F(.1) = .09703, F(.3) = .22607,
    // F(.5) = .21094, F(.7) = .09286, F(.9) = .00617. The middle row's mean .9703 becomes 1.
    const { values } = drawStencil(PIXEL_GRID, 'stroke', { ...plain, y: 14.5, height: 10 });
    const means = [0.09703 / 0.1, 0.12904 / 0.2, -0.01513 / 0.2, -0.11808 / 0.2, -0.08669 / 0.2];
    means.forEach((mean, i) => {
      expect(at(values, 14 + i, 14)).toBeCloseTo(mean / 0.9703, 1);
      expect(at(values, 14 - i, 14)).toBe(at(values, 14 + i, 14));
    });
    expect(at(values, 14, 14)).toBe(1);
    expect(at(values, 20, 14)).toBe(0);
    // It is the same all along, and fades at its ends.
    expect(at(values, 14, 10)).toBe(1);
    expect(at(values, 14, 6)).toBeLessThan(0.1);
    expect(at(values, 14, 5)).toBe(0);
  });

  it('sets bright above dark for an edge', () => {
    const { values } = drawStencil(PIXEL_GRID, 'edge', plain);
    for (let row = 7; row < 14; row++) {
      expect(at(values, row, 14)).toBeGreaterThan(0);
      expect(at(values, 27 - row, 14)).toBeCloseTo(-at(values, row, 14), 6);
    }
    // The slope is steepest at 1/√5 of 8 cells, 3.6 above the middle: in row 10.
    expect(at(values, 10, 14)).toBe(1);
  });

  it('turns counter-clockwise: the tip of a stroke points right, then up, left and down', () => {
    const tips = [0, 90, 180, 270, -90].map((angle) => {
      const { values } = drawStencil(PIXEL_GRID, 'end', { ...plain, angle });
      const near = { right: [14, 17], up: [10, 14], left: [14, 10], down: [17, 14] };
      return Object.entries(near).find(([, [row, column]]) => {
        return at(values, row, column) < 0 && at(values, 27 - row, 27 - column) > 0;
      })?.[0];
    });
    expect(tips).toEqual(['right', 'up', 'left', 'down', 'down']);
  });

  it('has bodies where the words say', () => {
    const valueOf = (kind: (typeof STENCIL_KINDS)[number], row: number, column: number) =>
      at(drawStencil(PIXEL_GRID, kind, plain).values, row, column);
    // The box is 6 to 22. Arms of the corner run 4 cells from its left and lower sides.
    expect(valueOf('corner', 17, 16)).toBeGreaterThan(0.8);
    expect(valueOf('corner', 12, 10)).toBeGreaterThan(0.8);
    expect(valueOf('corner', 12, 16)).toBe(0);
    // The ring's line is a circle of radius 4: bright at its sides, dark in the middle and outside.
    expect(valueOf('ring', 14, 17)).toBeGreaterThan(0.8);
    expect(valueOf('ring', 17, 14)).toBeGreaterThan(0.8);
    expect(valueOf('ring', 14, 20)).toBeLessThan(-0.2);
    // The arc is the upper half of an ellipse around (14, 22), 4 to each side and 12 high.
    expect(valueOf('arc', 9, 13)).toBeGreaterThan(0.8);
    expect(valueOf('arc', 17, 10)).toBeGreaterThan(0.5);
    expect(valueOf('arc', 6, 13)).toBeLessThan(0);
    expect(valueOf('spot', 13, 13)).toBe(1);
    expect(valueOf('spot', 13, 19)).toBeLessThan(-0.2);
    expect(valueOf('cross', 13, 9)).toBeGreaterThan(0.8);
    expect(valueOf('cross', 9, 13)).toBeGreaterThan(0.8);
    expect(valueOf('cross', 10, 10)).toBeLessThan(-0.3);
  });

  it('has flanks that balance the body of a stroke, an edge and a spot by themselves', () => {
    for (const kind of ['stroke', 'edge', 'spot'] as const) {
      const { values } = drawStencil(PIXEL_GRID, kind, { ...plain, angle: 20, width: 11 });
      const all = values.reduce((total, value) => total + Math.abs(value), 0);
      expect(Math.abs(sum(values)) / all).toBeLessThan(0.01);
    }
  });

  it('reaches its strength, and sums to zero if it is balanced, wherever it is on the grid', () => {
    fc.assert(
      fc.property(kind, placement, (kind, placement) => {
        const { values, cover } = drawStencil(PIXEL_GRID, kind, placement);
        const strength = Math.abs(placement.strength);
        expect(largest(values)).toBeLessThanOrEqual(strength * (1 + 1e-6));
        if (placement.balanced) {
          expect(Math.abs(sum(values))).toBeLessThanOrEqual(1e-4 * strength);
        }
        expect(values.every((value, i) => cover[i] > 0 || value === 0)).toBe(true);
      }),
    );
    for (const kind of STENCIL_KINDS) {
      for (const strength of [1, 0.01, -7]) {
        const { values } = drawStencil(PIXEL_GRID, kind, { ...defaultPlacement(kind), strength });
        expect(largest(values)).toBeCloseTo(Math.abs(strength), 5);
      }
    }
  });

  it('swaps body and flanks for a negative strength', () => {
    fc.assert(
      fc.property(kind, placement, (kind, placement) => {
        const one = drawStencil(PIXEL_GRID, kind, placement).values;
        const other = drawStencil(PIXEL_GRID, kind, {
          ...placement,
          strength: -placement.strength,
        }).values;
        expect(one.every((value, i) => value === -other[i])).toBe(true);
      }),
    );
  });

  it('turns by a quarter to the same stencil, turned', () => {
    for (const kind of STENCIL_KINDS) {
      const upright = drawStencil(PIXEL_GRID, kind, { ...plain, height: 10, balanced: true });
      const turned = drawStencil(PIXEL_GRID, kind, {
        ...plain,
        ...{ height: 10, angle: 90, balanced: true },
      });
      for (let row = 0; row < 28; row++) {
        for (let column = 0; column < 28; column++) {
          // What was right is up now.
          const was = at(upright.values, row, column);
          expect(at(turned.values, 27 - column, row)).toBeCloseTo(was, 5);
        }
      }
    }
  });

  it('draws on any grid, and nothing on one it does not touch', () => {
    const small = drawStencil({ rows: 4, columns: 6 }, 'spot', {
      ...plain,
      ...{ x: 4.5, y: 1.5, width: 4, height: 4 },
    });
    expect(small.values).toHaveLength(24);
    expect(small.values.indexOf(1)).toBe(1 * 6 + 4);
    const away = drawStencil(PIXEL_GRID, 'ring', { ...plain, x: 60, balanced: true });
    expect(largest(away.values)).toBe(0);
  });
});
