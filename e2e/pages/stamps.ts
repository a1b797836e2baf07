import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter } from './numbers';
import { fingerStroke, onScreen, type Place } from './pointer';

/** Stencils: the menu they are in, how one is placed on the grid, and the dialog that chooses digits. */
export class Stamps {
  readonly trigger: Locator;
  readonly menu: Locator;
  /** The stencil on the grid, while it is being placed. */
  readonly stencil: Locator;
  /** `Centre 14.0 from the left and 14.0 from the top, 14.0 wide …` */
  readonly state: Locator;
  readonly corners: Locator;
  readonly turner: Locator;
  readonly bar: Locator;
  readonly strength: Locator;
  readonly balanced: Locator;
  readonly stamp: Locator;
  readonly cancel: Locator;
  readonly chooser: DigitChooser;

  readonly #page: Page;
  /** The square that the stencil lies on: the cells without the border around them. */
  readonly #cells: Locator;

  constructor(page: Page) {
    this.#page = page;
    const region = page.getByRole('region', { name: 'Selected neuron' });
    this.trigger = region.getByRole('button', { name: /^Stamp:/ });
    this.menu = page.getByRole('dialog', { name: 'Stencils to stamp' });
    this.stencil = region.getByTestId('stencil');
    this.#cells = this.stencil.locator('..');
    this.state = region.getByTestId('stencil-state');
    this.corners = region.getByTestId('stencil-corner');
    this.turner = region.getByTestId('stencil-turn');
    this.bar = region.getByRole('group', { name: 'The stencil being placed' });
    this.strength = this.bar.getByRole('textbox', { name: /^Strength/ });
    this.balanced = this.bar.getByRole('checkbox', { name: 'Balanced' });
    this.stamp = this.bar.getByRole('button', { name: 'Stamp', exact: true });
    this.cancel = this.bar.getByRole('button', { name: 'Cancel' });
    this.chooser = new DigitChooser(page);
  }

  async choose(name: string): Promise<void> {
    await this.trigger.click();
    await this.menu.getByRole('button', { name, exact: true }).click();
  }

  mode(name: 'Replace' | 'Add'): Locator {
    return this.bar.getByRole('radio', { name });
  }

  /** Drags with the mouse from a place of the grid to another. */
  async drag(from: Place, to: Place): Promise<void> {
    const start = await onScreen(this.#cells, from);
    const end = await onScreen(this.#cells, to);
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x, end.y, { steps: 6 });
    await this.#page.mouse.up();
  }

  async dragByFinger(from: Place, to: Place): Promise<void> {
    await fingerStroke(this.#page, this.#cells, [from, to]);
  }
}

/** The dialog in which digits are chosen and their mean or a difference of means is seen. */
export class DigitChooser {
  readonly dialog: Locator;
  readonly title: Locator;
  readonly strength: Locator;
  readonly stampAtOnce: Locator;
  readonly place: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Digits to stamp from' });
    this.title = this.dialog.getByTestId('choice-title');
    this.strength = this.dialog.getByRole('textbox', { name: /^Strength/ });
    this.stampAtOnce = this.dialog.getByRole('button', { name: /^Stamp on/ });
    this.place = this.dialog.getByRole('button', { name: 'Place…' });
  }

  /** How many digits are chosen for one side. */
  async expectCount(side: 'A' | 'B', count: number): Promise<void> {
    const text = new RegExp(`^${count.toLocaleString('en')} digits?\\b`);
    await expect(this.dialog.getByTestId(`count-${side}`)).toHaveText(text);
  }

  /** The digits of one side that are shown. */
  digits(side: 'A' | 'B'): Locator {
    return this.dialog
      .getByRole('group', { name: new RegExp(`^Digits of ${side}`) })
      .getByRole('button');
  }

  /** Positions in the set of the digits that are shown. */
  async indices(side: 'A' | 'B'): Promise<number[]> {
    const names = await this.digits(side).evaluateAll((tiles) =>
      tiles.map((tile) => tile.getAttribute('aria-label') ?? ''),
    );
    return names.map((name) => numberAfter(name, /Remove digit/));
  }

  /** Chooses one label alone, whatever was chosen before. */
  async only(side: 'A' | 'B', label: number): Promise<void> {
    const labels = this.dialog.getByRole('group', { name: `Labels of ${side}` });
    const chip = labels.getByRole('button', { name: String(label), exact: true });
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  }

  async measure(side: 'A' | 'B', name: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: `Measure of ${side}` }).selectOption(name);
  }

  /** `any`, `wrong`, the digit they were taken for, or `10` for undecided. */
  async answered(side: 'A' | 'B', answer: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: `Answer to the digits of ${side}` });
    await field.selectOption(answer);
  }

  mode(name: 'Replace' | 'Add'): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  async setStrength(strength: string): Promise<void> {
    await this.strength.fill(strength);
    await this.strength.press('Enter');
  }

  /** Stamps on the chosen neurons, once the picture of what was asked for last is there. */
  async stampNow(): Promise<void> {
    await this.stampAtOnce.click();
    await expect(this.dialog).toBeHidden();
  }

  half(side: 'A' | 'B', which: 'Low half' | 'High half'): Locator {
    return this.dialog
      .getByRole('group', { name: `Split ${side} at the median` })
      .getByRole('button', { name: which });
  }

  against(name: 'Nothing' | 'Others' | 'Mean of…'): Locator {
    return this.dialog.getByRole('radio', { name, exact: true });
  }
}
