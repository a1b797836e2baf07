import type { Locator, Page } from '@playwright/test';

/** The tools over the weight grid, how they are set, and what is done to all weights at once. */
export class Tools {
  readonly bar: Locator;
  readonly settings: Locator;
  readonly filled: Locator;
  readonly mode: Locator;
  readonly rampEnd: Locator;
  readonly hardness: Locator;
  readonly adjustButton: Locator;

  readonly #page: Page;
  readonly #region: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#region = page.getByRole('region', { name: 'Selected neuron' });
    this.bar = this.#region.getByRole('toolbar', { name: 'Tools for the weights' });
    this.settings = this.#region.locator('.settings');
    this.filled = this.#region.getByRole('checkbox', { name: 'filled' });
    this.mode = this.#region.getByRole('combobox', { name: 'Effect of the tool on a weight' });
    this.rampEnd = this.#region.getByRole('textbox', { name: 'Value at the end of the ramp' });
    this.adjustButton = this.bar.getByRole('button', { name: /^Adjust all weights/ });
    this.hardness = this.#region.getByRole('textbox', { name: /^Hardness/ });
  }

  /** A tool by how its name begins, for example `Rectangle`. */
  tool(name: string): Locator {
    return this.bar.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async take(name: string): Promise<void> {
    await this.tool(name).click();
  }

  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press('Enter');
  }

  async openAdjust(): Promise<void> {
    await this.adjustButton.click();
  }

  async openSelect(): Promise<void> {
    await this.bar.getByRole('button', { name: /^Select cells/ }).click();
  }

  item(name: RegExp | string): Locator {
    return this.#page.getByRole('menuitem', { name });
  }

  /** The numbers of an adjustment that is being set. */
  panel(name: string): Locator {
    return this.#region.getByRole('region', { name });
  }

  async adjust(name: RegExp | string): Promise<void> {
    await this.openAdjust();
    await this.item(name).click();
  }

  async select(name: RegExp | string): Promise<void> {
    await this.openSelect();
    await this.item(name).click();
  }
}
