import { describe, expect, it } from 'vitest';
import { distanceToCurve, layoutNetwork, type NodePlace } from './network-layout';

const WINDOWS = [
  { width: 410, height: 490, unit: 13 },
  { width: 766, height: 663, unit: 14 },
  { width: 2100, height: 1650, unit: 33.6 },
];
const STRUCTURES = [
  [784, 10],
  [784, 1, 10],
  [784, 16, 16, 10],
  [784, 128, 10],
  [784, 128, 128, 128, 128, 10],
  [784, 40, 3, 77, 10],
];

function overlaps(a: NodePlace, b: NodePlace): boolean {
  const room = (a.size + b.size) / 2;
  return Math.abs(a.x - b.x) < room && Math.abs(a.y - b.y) < room;
}

describe.each(WINDOWS)('in $width × $height', ({ width, height, unit }) => {
  it.each(STRUCTURES.map((sizes) => ({ sizes })))(
    '$sizes fits and nothing overlaps',
    ({ sizes }) => {
      const layout = layoutNetwork(sizes, { width, height }, unit);
      const places = [layout.input, ...layout.layers.flatMap(({ neurons }) => neurons)];
      expect(places).toHaveLength(1 + sizes.slice(1).reduce((a, b) => a + b));
      for (const { x, y, size } of places) {
        expect(size).toBeGreaterThan(2);
        expect(x - size / 2).toBeGreaterThanOrEqual(0);
        expect(y - size / 2).toBeGreaterThanOrEqual(layout.titleY);
        expect(x + size / 2).toBeLessThanOrEqual(layout.bars.x);
        expect(y + size / 2).toBeLessThanOrEqual(height);
      }
      for (let i = 0; i < places.length; i++) {
        for (let j = 0; j < i; j++) expect(overlaps(places[i], places[j])).toBe(false);
      }
    },
  );
});

describe('distanceToCurve', () => {
  const span = { x0: 0, y0: 0, x1: 100, y1: 100 };

  it('is 0 on the curve: in the middle, at the ends, and where the cubic says', () => {
    // With control points at x = 50, t = ¼ is at x = 1.5·¼ − 1.5/16 + 1/64 = 0.296875 of the width,
    // y = 3/16 − 2/64 = 0.15625 of the height.
    expect(distanceToCurve(span, 50, 50)).toBeCloseTo(0, 3);
    expect(distanceToCurve(span, 29.6875, 15.625)).toBeCloseTo(0, 3);
    expect(distanceToCurve(span, 0, 0)).toBeCloseTo(0, 3);
  });

  it('is the distance to a level line', () => {
    expect(distanceToCurve({ ...span, y1: 0 }, 30, 7)).toBeCloseTo(7);
  });

  it('has no end beyond the ends', () => {
    expect(distanceToCurve(span, -1, 0)).toBe(Infinity);
  });
});
