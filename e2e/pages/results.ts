import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter, toNumber } from './numbers';
import { onScreen, tap } from './pointer';

/** How the network does on all digits: confusions and right answers by digit. */
export class Results {
  /** The cell of the matrix that the keyboard is on. */
  readonly cursor: Locator;
  readonly matrix: Locator;
  readonly chart: Locator;

  readonly #page: Page;
  readonly #region: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#region = page.getByRole('region', { name: 'Results and history' });
    this.matrix = this.#region.getByRole('grid', { name: /^Confusions/ });
    this.cursor = this.matrix.getByRole('gridcell');
    this.chart = this.#region.getByRole('img', { name: /^Right answers/ });
  }

  /** For every digit: how many there are, and how many of them are read right. */
  async byDigit(): Promise<{ right: number; count: number }[]> {
    const text = (await this.chart.getAttribute('aria-label')) ?? '';
    const found = [...text.matchAll(/\d: ([\d,]+) of ([\d,]+) right/g)];
    return found.map(([, right, count]) => ({ right: toNumber(right), count: toNumber(count) }));
  }

  /** Walks over the whole matrix with the arrow keys and reads every cell: [written][answer]. */
  async confusions(): Promise<number[][]> {
    const rows: number[][] = [];
    await this.cursor.focus();
    await this.#page.keyboard.press('Control+Home');
    for (let row = 0; row < 10; row++) {
      await this.#page.keyboard.press('Home');
      rows.push([]);
      for (let column = 0; column < 10; column++) {
        const name = new RegExp(`^${row} read ${row === column ? 'right' : `as ${column}`}: `);
        await expect(this.cursor).toHaveAccessibleName(name);
        rows[row].push(numberAfter((await this.cursor.getAttribute('aria-label'))!, /:/));
        if (column < 9) await this.#page.keyboard.press('ArrowRight');
      }
      if (row < 9) await this.#page.keyboard.press('ArrowDown');
    }
    return rows;
  }

  /** What is said about the cell that the mouse points at. */
  pointed(text: RegExp): Locator {
    return this.#region.getByText(text);
  }

  async pointAt(written: number, answer: number): Promise<void> {
    const { x, y } = await onScreen(this.matrix, [answer + 0.5, written + 0.5], 10);
    await this.#page.mouse.move(x, y);
  }

  async tap(written: number, answer: number): Promise<void> {
    await tap(this.#page, await onScreen(this.matrix, [answer + 0.5, written + 0.5], 10));
  }

  async click(written: number, answer: number): Promise<void> {
    const { x, y } = await onScreen(this.matrix, [answer + 0.5, written + 0.5], 10);
    await this.#page.mouse.click(x, y);
  }
}
