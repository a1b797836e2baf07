import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter, toNumber } from './numbers';
import { onScreen, tap } from './pointer';

/** The column of digits that are undecided. */
export const UNDECIDED = 10;
const CELLS = [11, 10] as const;

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
    this.matrix = this.#region.getByRole('grid', { name: /^Confusion matrix/ });
    this.cursor = this.matrix.getByRole('gridcell');
    this.chart = this.#region.getByRole('img', { name: /^Right answers/ });
  }

  /** For every digit: how many there are, and how many of them are read right. */
  async byDigit(): Promise<{ right: number; count: number }[]> {
    const text = (await this.chart.getAttribute('aria-label')) ?? '';
    const found = [...text.matchAll(/\d: ([\d,]+) of ([\d,]+) right/g)];
    return found.map(([, right, count]) => ({ right: toNumber(right), count: toNumber(count) }));
  }

  /**
   * Walks over the whole matrix with the arrow keys and reads every cell: [written][answer], of which
   * the last is undecided.
   */
  async confusions(): Promise<number[][]> {
    const rows: number[][] = [];
    await this.cursor.focus();
    await this.#page.keyboard.press('Control+Home');
    for (let row = 0; row < 10; row++) {
      await this.#page.keyboard.press('Home');
      rows.push([]);
      for (let column = 0; column < 11; column++) {
        const name = new RegExp(`^${cellName(row, column)}: `);
        await expect(this.cursor).toHaveAccessibleName(name);
        rows[row].push(numberAfter((await this.cursor.getAttribute('aria-label'))!, /:/));
        if (column < UNDECIDED) await this.#page.keyboard.press('ArrowRight');
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
    const { x, y } = await onScreen(this.matrix, [answer + 0.5, written + 0.5], CELLS);
    await this.#page.mouse.move(x, y);
  }

  async tap(written: number, answer: number): Promise<void> {
    await tap(this.#page, await onScreen(this.matrix, [answer + 0.5, written + 0.5], CELLS));
  }

  async click(written: number, answer: number): Promise<void> {
    const { x, y } = await onScreen(this.matrix, [answer + 0.5, written + 0.5], CELLS);
    await this.#page.mouse.click(x, y);
  }
}

/** What a cell of a matrix of confusions is called. */
export function cellName(written: number, answer: number): string {
  if (answer === UNDECIDED) return `${written} undecided`;
  return written === answer ? `${written} read right` : `${written} read as ${answer}`;
}
