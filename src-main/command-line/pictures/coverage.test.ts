import { expect, it } from 'vitest';
import { Coverage } from './coverage';

/** The share of each pixel [height × width] that a polygon covers. */
function covered(width: number, height: number, corners: readonly (readonly [number, number])[]) {
  const coverage = new Coverage(width, height);
  corners.forEach(([x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % corners.length];
    coverage.line(x0, y0, x1, y1);
  });
  const shares = new Array<number>(width * height).fill(0);
  coverage.forEach((column, row, share) => (shares[row * width + column] = share));
  return shares;
}

function expectShares(found: readonly number[], expected: readonly number[]) {
  found.forEach((share, i) => expect(share).toBeCloseTo(expected[i], 5));
}

it('covers the pixels of a rectangle by how much of them it has', () => {
  const corners = [
    [0.5, 0.25],
    [2.25, 0.25],
    [2.25, 2],
    [0.5, 2],
  ] as const;
  expectShares(covered(3, 2, corners), [0.375, 0.75, 0.1875, 0.5, 1, 0.25]);
  expectShares(covered(3, 2, corners.toReversed()), [0.375, 0.75, 0.1875, 0.5, 1, 0.25]);
});

it('covers the pixels of a triangle by how much of them it has', () => {
  // Below the diagonal of 4 × 2: it crosses a pixel of the first row as y = x / 2.
  const shares = covered(4, 2, [
    [0, 0],
    [4, 2],
    [0, 2],
  ]);
  expectShares(shares, [0.75, 0.25, 0, 0, 1, 1, 0.75, 0.25]);
});

it('leaves a hole where an inner outline runs the other way', () => {
  const coverage = new Coverage(3, 3);
  const square = (from: number, to: number) => {
    coverage.line(from, 0, from, 3);
    coverage.line(to, 3, to, 0);
  };
  square(0, 3);
  coverage.line(2, 1, 2, 2);
  coverage.line(1, 2, 1, 1);
  const shares = new Map<string, number>();
  coverage.forEach((column, row, share) => shares.set(`${column} ${row}`, share));
  expect(shares.size).toBe(8);
  expect(shares.has('1 1')).toBe(false);
});
