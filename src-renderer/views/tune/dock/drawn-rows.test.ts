import { describe, expect, it } from 'vitest';
import { isNearEnd, rowAt, rowsAround } from './drawn-rows';

describe('the rows that are drawn', () => {
  it('are all of a short list', () => {
    expect(rowsAround(0, 0)).toEqual({ from: 0, to: 0 });
    expect(rowsAround(12, 80)).toEqual({ from: 0, to: 80 });
    expect(isNearEnd(0, { from: 0, to: 80 }, 80)).toBe(false);
    expect(isNearEnd(79, { from: 0, to: 80 }, 80)).toBe(false);
  });

  it('are those around one of a long list', () => {
    expect(rowsAround(0, 5000)).toEqual({ from: 0, to: 80 });
    expect(rowsAround(2500, 5000)).toEqual({ from: 2460, to: 2540 });
    expect(rowsAround(4999, 5000)).toEqual({ from: 4920, to: 5000 });
  });

  it('change before their end comes in sight', () => {
    const drawn = { from: 2460, to: 2540 };
    expect(isNearEnd(2500, drawn, 5000)).toBe(false);
    expect(isNearEnd(2479, drawn, 5000)).toBe(true);
    expect(isNearEnd(2520, drawn, 5000)).toBe(true);
    // At the ends of the list there is nothing more to draw.
    expect(isNearEnd(0, { from: 0, to: 80 }, 5000)).toBe(false);
    expect(isNearEnd(4999, { from: 4920, to: 5000 }, 5000)).toBe(false);
  });
});

it('the row at a height is told from those that are drawn, and beyond them by their mean height', () => {
  const drawn = { from: 10, to: 13 };
  // One of them has a label of two lines.
  const ends = [220, 260, 280];
  expect(rowAt(200, 200, ends, drawn)).toBe(10);
  expect(rowAt(259, 200, ends, drawn)).toBe(11);
  expect(rowAt(279, 200, ends, drawn)).toBe(12);
  // 80 / 3 each.
  expect(rowAt(280, 200, ends, drawn)).toBe(13);
  expect(rowAt(310, 200, ends, drawn)).toBe(14);
  expect(rowAt(190, 200, ends, drawn)).toBe(9);
  expect(rowAt(0, 200, ends, drawn)).toBe(2);
});
