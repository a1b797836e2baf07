import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter } from './numbers';
import { middleOf, onScreen, stroke, type Place } from './pointer';

/** The pad: the picture that goes into the network, and what the network reads. */
export class InputPad {
  readonly picture: Locator;
  /** `A written 7, read as 7 ✓ right`, `A written 7 · Undecided (…)`, or what is pointed at. */
  readonly reading: Locator;
  /** What is said aloud when it changes. */
  readonly said: Locator;
  readonly pen: Locator;
  readonly eraser: Locator;
  readonly clear: Locator;
  readonly centre: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly centresByItself: Locator;
  /** `digit 12 · practice`: which of the 10,000 it is. */
  readonly which: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    const region = page.getByRole('region', { name: 'Input' });
    const button = (name: RegExp | string) => region.getByRole('button', { name, exact: true });
    this.picture = region.getByTestId('pad');
    // What is pointed at comes first; the other is only heard then.
    this.reading = region.getByText(/, read as \d| · Undecided|^row \d+, column \d+ · ink/).first();
    this.said = region.locator('[aria-live]');
    this.pen = button(/^Pen:/);
    this.eraser = button(/^Eraser:/);
    this.clear = button('Clear');
    this.centre = button('Centre');
    this.previous = button('Previous digit');
    this.next = button('Next digit');
    this.centresByItself = region.getByRole('checkbox', { name: 'Centre drawings automatically' });
    this.which = region.getByText(/^digit [\d,]+ · (practice|exam)$/);
  }

  /** The digit that the network reads. The mouse must not be on the pad. */
  async answer(): Promise<number> {
    return numberAfter(await this.reading.innerText(), /read as/);
  }

  /** What is written there, if it is a digit of the set. */
  async label(): Promise<number> {
    return numberAfter(await this.reading.innerText(), /A written/);
  }

  async number(): Promise<number> {
    return numberAfter(await this.which.innerText(), /digit/);
  }

  async stroke(places: readonly Place[]): Promise<void> {
    await stroke(this.#page, this.picture, places);
  }

  /** Points at a pixel and reads how much ink it has. */
  async inkAt(column: number, row: number): Promise<number> {
    const { x, y } = await onScreen(this.picture, middleOf(column, row));
    await this.#page.mouse.move(x, y);
    await expect(this.reading).toContainText(`row ${row}, column ${column} `);
    return numberAfter(await this.reading.innerText(), /ink/);
  }

  /** Points at a pixel and waits until it says so, whatever is still on its way to it. */
  async expectInk(column: number, row: number, ink: number): Promise<void> {
    await expect.poll(() => this.inkAt(column, row)).toBe(ink);
  }

  /** Takes the mouse off the pad, so that the reading shows again. */
  async leave(): Promise<void> {
    await this.#page.mouse.move(2, 2);
    await expect(this.reading).toContainText(/read as|Undecided/);
  }
}
