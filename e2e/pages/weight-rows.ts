import { expect, type Locator, type Page } from '@playwright/test';
import { toNumber } from './numbers';
import { boxOf } from './pointer';

/** A cell of a layer's matrix: the neuron it leads to, and the one it comes from. */
export interface MatrixCell {
  readonly to: number;
  readonly from: number;
}

/** The weights of a later layer: as a matrix, by digit, and what is done to whole rows. */
export class WeightRows {
  readonly picture: Locator;
  /** The cell that the keyboard is on. */
  readonly cursor: Locator;
  /** `looks like 3 → output 4  w = +10.000  a = 0.06  w·a = +0.57` */
  readonly line: Locator;
  readonly value: Locator;
  readonly rowHeads: Locator;
  readonly columnHeads: Locator;
  readonly tools: Locator;
  readonly apply: Locator;
  readonly cancel: Locator;
  readonly strength: Locator;
  readonly withBias: Locator;
  readonly fillRow: Locator;
  readonly ownAgainstOthers: Locator;
  /** How often each output is the answer and how often that is right. */
  readonly called: Locator;
  /** The same of the selected output, in words. */
  readonly calledInWords: Locator;
  readonly means: Locator;
  /** The numbers of the row that is pointed at. */
  readonly pointedMeans: Locator;

  readonly #page: Page;
  readonly #region: Locator;

  constructor(page: Page) {
    this.#page = page;
    const region = page.getByRole('region', { name: 'Selected neuron' });
    const button = (name: string) => region.getByRole('button', { name, exact: true });
    this.#region = region;
    this.picture = region.getByTestId('weight-matrix');
    this.cursor = this.picture.getByRole('gridcell');
    this.line = region.getByTestId('matrix-cell');
    this.value = region.getByRole('textbox', { name: 'Value to paint' });
    this.rowHeads = region.getByRole('toolbar', { name: /^Rows:/ }).getByRole('button');
    this.columnHeads = region.getByRole('toolbar', { name: /^Columns:/ }).getByRole('button');
    this.tools = button('Row tools');
    this.apply = button('Apply');
    this.cancel = button('Cancel');
    this.strength = region.getByRole('textbox', { name: /^Strength:/ });
    this.withBias = region.getByRole('checkbox', { name: 'and its bias' });
    this.fillRow = button('Fill row');
    this.ownAgainstOthers = button('Own + / others −');
    this.called = region.getByRole('table', { name: 'Called and right, by output' });
    this.calledInWords = region.getByTestId('called');
    this.means = region.getByRole('table', { name: /^Mean activation by digit/ });
    this.pointedMeans = region.getByTestId('pointed-means');
  }

  way(name: 'Sliders' | 'Matrix' | 'By digit'): Locator {
    return this.#region.getByRole('radio', { name, exact: true });
  }

  async show(name: 'Sliders' | 'Matrix' | 'By digit'): Promise<void> {
    await this.way(name).click();
    await expect(this.way(name)).toBeChecked();
  }

  async choose(tool: string): Promise<void> {
    await this.tools.click();
    await this.#page.getByRole('menuitem', { name: tool, exact: true }).click();
  }

  /** A field of the tool that is open, for example `Bias of all`. */
  field(name: string): Locator {
    return this.#region.getByRole('textbox', { name, exact: true });
  }

  choice(name: 'from' | 'onto'): Locator {
    return this.#region.getByRole('combobox', { name, exact: true });
  }

  /** The tag of a digit: `Digit 3: yes`. */
  tag(digit: number): Locator {
    return this.#region.getByRole('button', { name: new RegExp(`^Digit ${digit}: `) });
  }

  /** Presses the tag of a digit until it says so. */
  async setTag(digit: number, goal: 'yes' | 'no' | 'don’t care'): Promise<void> {
    for (let presses = 0; presses < 3; presses++) {
      const name = await this.tag(digit).getAttribute('aria-label');
      if (name === `Digit ${digit}: ${goal}`) return;
      await this.tag(digit).click();
      await expect(this.tag(digit)).not.toHaveAccessibleName(name!);
    }
    throw new Error(`The tag of ${digit} never says ${goal}.`);
  }

  /** Moves the mouse to the middle of a cell. */
  async pointAt({ to, from }: MatrixCell, steps = 1): Promise<void> {
    const { x, y, width, height } = await boxOf(this.picture);
    const [rows, columns] = [await this.rowHeads.count(), await this.columnHeads.count()];
    await this.#page.mouse.move(
      x + ((from + 0.5) / columns) * width,
      y + ((to + 0.5) / rows) * height,
      { steps },
    );
  }

  /** Presses a button of the mouse at the first cell and moves to the others; it stays down. */
  async pressAlong(
    [first, ...rest]: readonly MatrixCell[],
    button: 'left' | 'right' = 'left',
  ): Promise<void> {
    await this.pointAt(first);
    await this.#page.mouse.down({ button });
    for (const cell of rest) await this.pointAt(cell);
  }

  async paint(cells: readonly MatrixCell[], button: 'left' | 'right' = 'left'): Promise<void> {
    await this.pressAlong(cells, button);
    await this.#page.mouse.up({ button });
  }

  /** What the matrix says of a cell's weight. */
  async weightAt(cell: MatrixCell): Promise<number> {
    await this.pointAt(cell);
    const text = await this.line.innerText();
    return toNumber(/w = (\S+)/.exec(text)![1]);
  }

  /** Mean activation for each digit of one neuron of the layer before, as the table says. */
  async meansOf(neuron: string): Promise<number[]> {
    const row = this.means.getByRole('row', { name: new RegExp(`^${neuron} `) });
    await expect(row.getByRole('cell').first()).toHaveText(/\d/);
    const texts = await row.getByRole('cell').allTextContents();
    return texts.slice(0, 10).map(toNumber);
  }

  /** For each output: how often it is the answer, and how many of a hundred of those are right. */
  async calledAndRight(): Promise<{ called: number[]; right: string[] }> {
    const cells = (row: string) =>
      this.called.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell');
    const called = await cells('called').allInnerTexts();
    return { called: called.map(Number), right: await cells('right').allInnerTexts() };
  }
}
