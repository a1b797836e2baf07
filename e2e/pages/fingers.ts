import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on a touch screen, several at a time, as the system reports them. */
export class Fingers {
  readonly #system: CDPSession;
  readonly #down = new Map<number, Point>();

  private constructor(system: CDPSession) {
    this.#system = system;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async press(finger: number, at: Point): Promise<void> {
    this.#down.set(finger, at);
    await this.#tell('touchStart');
  }

  /** Moves a finger on in steps; the others rest. */
  async move(finger: number, to: Point, steps = 4): Promise<void> {
    const from = this.#down.get(finger)!;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      this.#down.set(finger, { x, y });
      await this.#tell('touchMove');
    }
  }

  async lift(finger: number): Promise<void> {
    this.#down.delete(finger);
    // A point that is no longer told of is lifted.
    await this.#tell(this.#down.size === 0 ? 'touchEnd' : 'touchMove');
  }

  #tell(type: 'touchStart' | 'touchMove' | 'touchEnd') {
    const touchPoints = [...this.#down].map(([id, point]) => ({ id, ...point }));
    return this.#system.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
