import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter } from './numbers';
import { middleOf, onScreen, pressAlong, stroke, type Place } from './pointer';

/** The 28×28 weights of a neuron of the first layer, and what they are painted with. */
export class WeightGrid {
  readonly picture: Locator;
  /** The cell that the keyboard is on. */
  readonly cursor: Locator;
  readonly cellField: Locator;
  /** `row 14, col 14  w = −0.073  pixel 1.00  w·a = −0.073` */
  readonly line: Locator;
  readonly brush: Locator;
  readonly eraser: Locator;
  readonly brushValue: Locator;
  readonly brushSize: Locator;
  readonly oppositeSign: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    const region = page.getByRole('region', { name: 'Selected neuron' });
    this.picture = region.getByTestId('weight-grid');
    this.cursor = this.picture.getByRole('gridcell');
    this.cellField = this.cursor.getByRole('textbox');
    this.line = region.getByTestId('cell');
    this.brush = region.getByRole('button', { name: /^Brush:/ });
    this.eraser = region.getByRole('button', { name: /^Eraser:/ });
    this.brushValue = region.getByRole('textbox', { name: 'Value of the brush' });
    this.brushSize = region.getByRole('textbox', { name: /^Size of the brush/ });
    this.oppositeSign = region.getByRole('button', { name: /^Flip sign/ });
  }

  async setBrush({ value, size }: { value: string; size: number }): Promise<void> {
    await this.setValue(value);
    await this.brushSize.fill(String(size));
    await this.brushSize.press('Enter');
  }

  async setValue(value: string): Promise<void> {
    await this.brushValue.fill(value);
    await this.brushValue.press('Enter');
  }

  async stroke(places: readonly Place[]): Promise<void> {
    await stroke(this.#page, this.picture, places);
  }

  /** A stroke that is not over yet. */
  async pressAlong(places: readonly Place[]): Promise<void> {
    await pressAlong(this.#page, this.picture, places);
  }

  /** Points at a cell and reads its weight, its pixel and their product. */
  async read(column: number, row: number): Promise<{ w: number; pixel: number; product: number }> {
    const { x, y } = await onScreen(this.picture, middleOf(column, row));
    // Once more if something lay over the grid: what goes away under the pointer moves nothing.
    await expect(async () => {
      await this.#page.mouse.move(x + 1, y);
      await this.#page.mouse.move(x, y);
      await expect(this.line).toContainText(`row ${row}, col ${column} `, { timeout: 1000 });
    }).toPass({ timeout: 15_000 });
    const text = await this.line.innerText();
    return {
      w: numberAfter(text, /w =/),
      pixel: numberAfter(text, /pixel/),
      product: numberAfter(text, /w·a =/),
    };
  }

  /** Points at a cell and waits until it says so, whatever is still on its way to it. */
  async expectWeight(column: number, row: number, w: number): Promise<void> {
    await expect.poll(async () => (await this.read(column, row)).w).toBe(w);
  }

  /** The colour in the middle of a cell, as it is drawn: red, green, blue. */
  async colorAt(column: number, row: number): Promise<number[]> {
    return this.picture.locator('canvas').evaluate(
      async (canvas: HTMLCanvasElement, [x, y]) => {
        // What a text says already is drawn in one of the next two frames.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const at = (share: number, size: number) => Math.floor(((share + 0.5) / 28) * size);
        const { data } = canvas
          .getContext('2d')!
          .getImageData(at(x, canvas.width), at(y, canvas.height), 1, 1);
        return [...data.slice(0, 3)];
      },
      [column, row],
    );
  }
}

/** A horizontal stroke through the middle of a row's cells. */
export function acrossRow(row: number, from = 0, to = 27): Place[] {
  return [middleOf(from, row), middleOf(to, row)];
}
