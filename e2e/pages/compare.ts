import { expect, type Locator, type Page } from '@playwright/test';
import { numberAfter, toNumber } from './numbers';
import { middleOf, onScreen } from './pointer';
import { cellName } from './results';

export type Which = 'a' | 'b';

/** The view of two networks side by side. */
export class CompareView {
  readonly main: Locator;
  /** In the top bar: which view is shown. */
  readonly tab: Locator;
  readonly tuneTab: Locator;
  readonly swap: Locator;
  /** What stands there while nothing differs. */
  readonly nothing: Locator;
  readonly pairs: Locator;
  readonly selectedPair: Locator;
  readonly onlyDifferent: Locator;
  /** `1 of 16 differ` */
  readonly differing: Locator;
  readonly detail: Locator;
  /** What is pointed at in the large grids. */
  readonly cell: Locator;
  readonly editInTune: Locator;
  /** Takes the neuron that is looked at closely. */
  readonly take: Locator;
  /** Which neuron of the work it is to replace. */
  readonly into: Locator;
  readonly matrix: Locator;
  /** The cell of the matrix that the keyboard is on. */
  readonly cursor: Locator;

  readonly #page: Page;
  readonly #figures: Locator;
  readonly #neurons: Locator;
  readonly #input: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.main = page.getByRole('main', { name: 'Compare' });
    const views = page.getByRole('banner').getByRole('radiogroup', { name: 'View' });
    this.tab = views.getByRole('radio', { name: 'Compare' });
    this.tuneTab = views.getByRole('radio', { name: 'Tune' });
    const region = (name: string) => this.main.getByRole('region', { name });
    this.#figures = region('The two networks');
    this.#neurons = region('Neurons');
    this.#input = region('Input');
    this.swap = this.#figures.getByRole('button', { name: 'Swap A and B' });
    this.nothing = region('Differences');
    this.pairs = this.#neurons.getByRole('listitem');
    this.selectedPair = this.pairs.filter({ has: page.locator('[aria-current="true"]') });
    this.onlyDifferent = this.#neurons.getByRole('checkbox', { name: 'Only differences' });
    this.differing = this.#neurons.getByRole('heading', { name: /^Neurons/ });
    this.detail = region('Selected pair');
    this.cell = this.detail.getByTestId('pair-cell');
    this.editInTune = this.detail.getByRole('button', { name: 'Edit in Tune' });
    this.take = this.detail.getByRole('button', { name: /^Copy into [AB]/ });
    this.into = this.detail.getByRole('combobox', { name: 'into' });
    this.matrix = region('Confusion matrix').getByRole('grid');
    this.cursor = this.matrix.getByRole('gridcell');
  }

  /** Goes there, and waits until everything is compared. */
  async open(): Promise<void> {
    await this.tab.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.main.getByTestId('compare')).not.toHaveAttribute('aria-busy', /./);
  }

  picker(which: Which): Locator {
    return this.main.getByTestId(`side-${which}`);
  }

  /** Chooses a network by its name from the menu of a side. */
  async choose(which: Which, name: string): Promise<void> {
    await this.picker(which).click();
    await this.#page.getByRole('menuitemradio', { name: new RegExp(`^\\W*${name}`) }).click();
    await this.settled();
  }

  /** Asks for a file to compare with, from the menu of a side. */
  async openFile(which: Which): Promise<void> {
    await this.picker(which).click();
    await this.#page.getByRole('menuitem', { name: 'Open a file to compare…' }).click();
  }

  /** Accuracy in percent, cost, and how many digits only this one reads right, as they are written. */
  async figuresOf(which: Which): Promise<{ accuracy: number; cost: number; alone: number }> {
    const row = this.#figures
      .getByRole('row')
      .filter({ has: this.#page.getByTestId(`side-${which}`) });
    const [accuracy, cost, alone] = await row.getByRole('cell').allInnerTexts();
    return {
      accuracy: numberAfter(accuracy, /^/),
      cost: toNumber(cost),
      alone: numberAfter(alone, /^/),
    };
  }

  /** `▼ 1.2 points`, `▲ 0.0023`: what A has more or less than B. */
  get difference(): Locator {
    return this.#figures.getByRole('row', { name: /^A − B/ }).getByRole('cell');
  }

  async showLayer(title: string): Promise<void> {
    await this.#neurons.getByRole('radio', { name: title }).click();
  }

  async sortBy(order: 'As in A' | 'Most different'): Promise<void> {
    await this.#neurons.getByRole('radio', { name: order }).click();
  }

  /**
   * The pair of the list with this neuron of A, for example `hidden 1 neuron 3`; or what stands
   * alone there of B.
   */
  pair(place: string, of: Which = 'a'): { row: Locator; button: Locator; take: Locator } {
    const name = new RegExp(`^${of.toUpperCase()} ${place}[,;]`);
    const row = this.pairs.filter({ has: this.#page.getByRole('button', { name }) });
    return {
      row,
      button: row.getByRole('button', { name }),
      take: row.getByRole('button', { name: /^Copy/ }),
    };
  }

  /** Which neuron of B stands beside each of A, in the order of the list; null for none. */
  async partners(): Promise<{ a: number | null; b: number | null; similarity: number | null }[]> {
    const buttons = this.pairs.getByRole('button', { name: /^[AB] / });
    const names = await buttons.evaluateAll((all) =>
      all.map((button) => button.querySelector('.visually-hidden')!.textContent),
    );
    const found = (name: string, pattern: RegExp) => {
      const text = pattern.exec(name)?.[1];
      return text === undefined ? null : toNumber(text);
    };
    return names.map((name) => ({
      a: found(name, /(?:^|; )A [^;,]*?(\d+)(?=[,;])/),
      b: found(name, /(?:^|; )B [^;,]*?(\d+)(?=[,;])/),
      similarity: found(name, /; (−?\d\.\d\d) /),
    }));
  }

  /** Points at a pixel of a large grid and reads what all three have there. */
  async read(
    grid: Which | 'difference',
    column: number,
    row: number,
  ): Promise<{ a: number; b: number; difference: number }> {
    const { x, y } = await onScreen(this.detail.getByTestId(`pair-${grid}`), middleOf(column, row));
    await this.#page.mouse.move(x, y);
    await expect(this.cell).toContainText(`row ${row}, col ${column} `);
    const text = await this.cell.innerText();
    return {
      a: numberAfter(text, /· A/),
      b: numberAfter(text, /· B/),
      difference: numberAfter(text, /A − B/),
    };
  }

  /** The digits that only one of the two reads right, as far as they are in sight. */
  digitsOf(which: Which): { count: Locator; digits: Locator } {
    const heading = this.#page.getByRole('heading', { name: `Only ${which} right` });
    const strip = this.#input.getByTestId(`only-${which}`).filter({ has: heading });
    return {
      count: strip.getByTestId('count'),
      digits: strip.getByRole('button', { name: /^Written/ }),
    };
  }

  /** `Written 4 · A reads 4 ✓ · B reads 9 ✗`: what both answer to what is on the pad. */
  get padAnswers(): Locator {
    return this.#input.getByTestId('pad-answers');
  }

  /** What the confusions say about a cell; walked to with the arrow keys. */
  async confusion(written: number, answer: number): Promise<string> {
    await this.cursor.focus();
    await this.#page.keyboard.press('Control+Home');
    for (let i = 0; i < written; i++) await this.#page.keyboard.press('ArrowDown');
    for (let i = 0; i < answer; i++) await this.#page.keyboard.press('ArrowRight');
    const name = new RegExp(`^${cellName(written, answer)}: `);
    await expect(this.cursor).toHaveAccessibleName(name);
    return (await this.cursor.getAttribute('aria-label'))!;
  }
}
