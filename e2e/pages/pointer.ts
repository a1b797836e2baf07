import type { Locator, Page } from '@playwright/test';

/** A place on a square picture: column and row in its cells, from the top left corner. */
export type Place = readonly [column: number, row: number];

/** The middle of a cell. */
export function middleOf(column: number, row: number): Place {
  return [column + 0.5, row + 0.5];
}

/** Where a place is on the screen. */
export async function onScreen(
  picture: Locator,
  [column, row]: Place,
  cells: number | readonly [columns: number, rows: number] = 28,
): Promise<{ x: number; y: number }> {
  const box = await boxOf(picture);
  const [columns, rows] = typeof cells === 'number' ? [cells, cells] : cells;
  return {
    x: box.x + (column / columns) * box.width,
    y: box.y + (row / rows) * box.height,
  };
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen.`);
  return box;
}

/** Presses the mouse at the first place and moves over all the others; the button stays down. */
export async function pressAlong(
  page: Page,
  picture: Locator,
  [first, ...rest]: readonly Place[],
): Promise<void> {
  const start = await onScreen(picture, first);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const place of rest) {
    const { x, y } = await onScreen(picture, place);
    await page.mouse.move(x, y, { steps: 5 });
  }
}

/** One stroke of the mouse: pressed at the first place, released at the last. */
export async function stroke(
  page: Page,
  picture: Locator,
  places: readonly Place[],
): Promise<void> {
  await pressAlong(page, picture, places);
  await page.mouse.up();
}

/** A tap of a finger, as the system reports it: nothing moves before it. */
export async function tap(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const system = await page.context().newCDPSession(page);
  // Without a touch screen, which it stands for, no click follows the touch.
  await system.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await system.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await system.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await system.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await system.detach();
}

/** One stroke of a finger, as the system reports it. */
export async function fingerStroke(
  page: Page,
  picture: Locator,
  places: readonly Place[],
): Promise<void> {
  const system = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => system.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const points = await Promise.all(places.map((place) => onScreen(picture, place)));
  await touch('touchStart', points.slice(0, 1));
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i];
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      await touch('touchMove', [{ x, y }]);
    }
  }
  await touch('touchEnd', []);
  await system.detach();
}

/** One stroke of a pen that is pressed so hard, 0 to 1, as the system reports it. */
export async function penStroke(
  page: Page,
  picture: Locator,
  places: readonly Place[],
  force: number,
): Promise<void> {
  const system = await page.context().newCDPSession(page);
  const points = await Promise.all(places.map((place) => onScreen(picture, place)));
  const send = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    point: { x: number; y: number },
  ) =>
    system.send('Input.dispatchMouseEvent', {
      ...point,
      type,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
      force,
    });
  await send('mousePressed', points[0]);
  for (const point of points.slice(1)) await send('mouseMoved', point);
  await send('mouseReleased', points[points.length - 1]);
  await system.detach();
}
