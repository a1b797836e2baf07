import { describe, expect, it } from 'vitest';
import type { StencilPlacement } from '#core/stencils/stencil';
import { cornerAt, grown, moved, sized, stalkEnd, turned, turnedFrom } from './placement-box';

const box: StencilPlacement = {
  x: 14,
  y: 14,
  width: 12,
  height: 8,
  angle: 0,
  strength: 1,
  balanced: true,
};

describe('moved', () => {
  it('moves the centre, and keeps it on the grid', () => {
    expect(moved(box, 2, -3)).toEqual({ ...box, x: 16, y: 11 });
    expect(moved(box, 100, -100)).toEqual({ ...box, x: 28, y: 0 });
  });
});

describe('sized', () => {
  it('follows the corner and leaves the opposite one where it is', () => {
    const larger = sized(box, [1, 1], { x: 4, y: 2 }, false);
    expect(larger).toEqual({ ...box, width: 16, height: 10, x: 16, y: 15 });
    expect(cornerAt(larger, [-1, -1])).toEqual(cornerAt(box, [-1, -1]));
  });

  it('follows the corner of a turned box along its sides', () => {
    // A quarter turn to the left: the box's right side is at the top of the grid.
    const upright = { ...box, angle: 90 };
    const larger = sized(upright, [1, 1], { x: 0, y: -4 }, false);
    expect(larger.width).toBe(16);
    expect(larger.height).toBe(8);
    expect(larger.y).toBe(12);
    expect(larger.x).toBe(14);
  });

  it('keeps the shape when asked to', () => {
    const larger = sized(box, [1, -1], { x: 6, y: 0 }, true);
    expect([larger.width, larger.height]).toEqual([18, 12]);
  });

  it('stops where a stencil has no room left', () => {
    expect(sized(box, [1, 1], { x: -50, y: -50 }, false)).toMatchObject({ width: 2, height: 2 });
    expect(sized(box, [1, 1], { x: -50, y: -50 }, true)).toMatchObject({ width: 3, height: 2 });
  });
});

it('grows by cells and back again', () => {
  expect(grown(box, 3)).toMatchObject({ width: 15, height: 10, x: 14, y: 14 });
  expect(grown(grown(box, 3), -3)).toEqual(box);
});

describe('turned', () => {
  it('goes round from 180 to −180', () => {
    expect(turned(box, 180).angle).toBe(180);
    expect(turned(box, 195).angle).toBe(-165);
    expect(turned({ ...box, angle: -170 }, -15).angle).toBe(175);
  });

  it('turns as the pointer goes round the centre, counter-clockwise', () => {
    const quarter = turnedFrom(box, { x: 14, y: 4 }, { x: 4, y: 14 }, false);
    expect(quarter.angle).toBe(90);
    const slight = turnedFrom(box, { x: 14, y: 4 }, { x: 12, y: 4 }, false);
    expect(slight.angle).toBe(Math.round((Math.atan(2 / 10) * 180) / Math.PI));
  });

  it('turns in steps of 15° when asked to', () => {
    expect(turnedFrom({ ...box, angle: 4 }, { x: 24, y: 14 }, { x: 24, y: 12 }, true).angle).toBe(
      15,
    );
  });
});

describe('stalkEnd', () => {
  it('is above the box, and inside it where the grid ends', () => {
    expect(stalkEnd(box)).toEqual({ x: 14, y: 8 });
    expect(stalkEnd({ ...box, width: 28, height: 28 })).toEqual({ x: 14, y: 2 });
  });
});
