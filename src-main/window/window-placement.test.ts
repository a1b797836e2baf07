import { describe, expect, it } from 'vitest';
import { placeWindow } from './window-placement';

const LARGE = { x: 0, y: 25, width: 2560, height: 1415 };
const LEFT = { x: -1920, y: 0, width: 1920, height: 1040 };
const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };

const saved = { x: 300, y: 200, width: 1200, height: 800, maximized: false };

describe('a window', () => {
  it('starts at 1440×900, in the middle', () => {
    expect(placeWindow(undefined, [LARGE])).toEqual({ width: 1440, height: 900 });
  });

  it('starts no larger than a small screen', () => {
    expect(placeWindow(undefined, [LAPTOP])).toEqual({ width: 1366, height: 728 });
  });

  it('is never smaller than 1024×700', () => {
    const tiny = { ...saved, width: 200, height: 100 };
    expect(placeWindow(tiny, [LARGE])).toMatchObject({ width: 1024, height: 700 });
  });

  it('comes back where it was, on any screen', () => {
    expect(placeWindow(saved, [LARGE])).toEqual({ x: 300, y: 200, width: 1200, height: 800 });
    expect(placeWindow({ ...saved, x: -1500 }, [LARGE, LEFT])).toMatchObject({ x: -1500, y: 200 });
  });

  it.each([
    ['on a screen that was taken away', { ...saved, x: -1500 }, [LARGE]],
    ['under the menu bar', { ...saved, y: 0 }, [LARGE]],
    ['below the screen', { ...saved, y: 1420 }, [LARGE]],
    ['beside the screen but for a sliver', { ...saved, x: 2500 }, [LARGE]],
    ['left of the screen but for a sliver', { ...saved, x: -1150 }, [LARGE]],
  ])('that was %s goes to the middle, with its size', (_where, state, screens) => {
    expect(placeWindow(state, screens)).toEqual({ width: 1200, height: 800 });
  });

  it('that comes to a smaller screen shrinks', () => {
    const large = { ...saved, x: 0, y: 0, width: 2000, height: 1300 };
    expect(placeWindow(large, [LAPTOP])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });
});
