import type { WindowState } from '../settings';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window goes; without x and y it goes to the middle of the first screen. */
export interface WindowPlacement {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

export const DEFAULT_SIZE = { width: 1440, height: 900 };
export const MIN_SIZE = { width: 1024, height: 700 };

/** So much of a window must be on a screen, in pixels, for a person to get hold of it. */
const GRIP = { width: 120, height: 40 };

/**
 * Where to put the window: where it was, if that is on a screen that is still there; never larger
 * than the screen.
 * @param screens the parts of all screens that windows may use, the first screen first
 */
export function placeWindow(
  saved: WindowState | undefined,
  screens: readonly Rectangle[],
): WindowPlacement {
  const screen = saved && screens.find((area) => titleBarIsOn(saved, area));
  if (saved && screen) return { x: saved.x, y: saved.y, ...fit(saved, screen) };
  return fit(saved ?? DEFAULT_SIZE, screens[0] ?? { ...DEFAULT_SIZE });
}

/** Whether enough of the window's upper edge, where it is dragged, is in the area. */
function titleBarIsOn(window: Rectangle, area: Rectangle): boolean {
  const left = Math.max(window.x, area.x);
  const right = Math.min(window.x + window.width, area.x + area.width);
  const bottom = area.y + area.height - GRIP.height;
  return right - left >= GRIP.width && window.y >= area.y && window.y <= bottom;
}

type Size = Pick<Rectangle, 'width' | 'height'>;

function fit(size: Size, screen: Size): Size {
  return {
    width: Math.max(MIN_SIZE.width, Math.min(size.width, screen.width)),
    height: Math.max(MIN_SIZE.height, Math.min(size.height, screen.height)),
  };
}
