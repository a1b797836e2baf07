type Size = Pick<DOMRect, 'width' | 'height'>;
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const GAP = 6;
/** To the edge of the window. */
const MARGIN = 8;

/**
 * Where a tooltip goes: above what it is about, or below where there is no room; beside a line of a
 * menu, so that it covers none of the others.
 */
export function placeHint(
  about: Box,
  hint: Size,
  { window, beside }: { window: Size; beside: boolean },
): { left: number; top: number } {
  const centre = (from: number, to: number, size: number) => (from + to - size) / 2;
  if (beside) {
    const right = about.right + GAP;
    const fits = right + hint.width <= window.width - MARGIN;
    return inside(
      fits ? right : about.left - GAP - hint.width,
      centre(about.top, about.bottom, hint.height),
    );
  }
  const above = about.top - GAP - hint.height;
  const top = above >= MARGIN ? above : about.bottom + GAP;
  return inside(centre(about.left, about.right, hint.width), top);

  function inside(left: number, top: number) {
    const within = (at: number, size: number, all: number) =>
      Math.max(MARGIN, Math.min(all - MARGIN - size, at));
    return {
      left: within(left, hint.width, window.width),
      top: within(top, hint.height, window.height),
    };
  }
}
