import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Seconds between what a finger does and what any does next, by the clock of the screen. */
const STEP = 0.016;

/** Fingers on a touch screen, several at a time, as the system reports them. */
export class Fingers {
  readonly #system: CDPSession;
  readonly #down = new Map<number, Point>();
  /** In seconds; however slow the machine is, the fingers are not. */
  #now = Date.now() / 1000;

  private constructor(system: CDPSession) {
    this.#system = system;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async press(finger: number, at: Point): Promise<void> {
    this.#down.set(finger, at);
    await this.#tell('touchStart', [...this.#down]);
  }

  /** Moves a finger on in steps; the others rest. */
  async move(finger: number, to: Point, steps = 4): Promise<void> {
    const from = this.#down.get(finger)!;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      this.#down.set(finger, { x, y });
      await this.#tell('touchMove', [...this.#down]);
    }
  }

  async lift(finger: number): Promise<void> {
    const point = this.#down.get(finger)!;
    this.#down.delete(finger);
    // Of several that are down the one that is lifted is named; the last one must not be.
    await this.#tell('touchEnd', this.#down.size > 0 ? [[finger, point]] : []);
  }

  async #tell(type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, Point][]) {
    this.#now += STEP;
    const touchPoints = points.map(([id, point]) => ({ id, ...point }));
    await this.#system.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
      timestamp: this.#now,
    });
  }
}
