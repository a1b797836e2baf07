import { describe, expect, it } from 'vitest';
import { placeHint } from './place-hint';

const window = { width: 1000, height: 600 };
const hint = { width: 100, height: 20 };
const box = (left: number, top: number, width = 40, height = 30) => {
  return { left, top, right: left + width, bottom: top + height };
};

describe('a hint stands', () => {
  const place = (about: ReturnType<typeof box>) =>
    placeHint(about, hint, { window, beside: false });

  it('above the middle of what it is about', () => {
    expect(place(box(480, 300))).toEqual({ left: 450, top: 274 });
  });

  it('below what is at the top of the window', () => {
    expect(place(box(480, 10))).toEqual({ left: 450, top: 46 });
  });

  it('within the window, whatever is at its sides', () => {
    expect(place(box(0, 300)).left).toBe(8);
    expect(place(box(970, 300, 30)).left).toBe(892);
  });
});

describe('in a menu it stands', () => {
  const place = (about: ReturnType<typeof box>) => placeHint(about, hint, { window, beside: true });

  it('right of its line', () => {
    expect(place(box(100, 300, 200))).toEqual({ left: 306, top: 305 });
  });

  it('left of it where there is no room', () => {
    expect(place(box(780, 300, 200))).toEqual({ left: 674, top: 305 });
  });
});
