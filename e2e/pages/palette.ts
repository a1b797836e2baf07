import { expect, type Locator, type Page } from '@playwright/test';

/** The list in which every command is found by what it is called. */
export class Palette {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly commands: Locator;
  /** The one that Enter does. */
  readonly active: Locator;
  /** What a screen reader says: how many there are, or why one is impossible. */
  readonly status: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Find a command' });
    this.field = this.dialog.getByRole('combobox', { name: 'What do you want to do?' });
    this.commands = this.dialog.getByRole('option');
    this.active = this.dialog.getByRole('option', { selected: true });
    this.status = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await this.field.waitFor();
  }

  command(name: string): Locator {
    return this.commands.filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  /** By keyboard alone: finds the best command for some words and does it. */
  async do(words: string): Promise<void> {
    await this.open();
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press('Enter');
    await expect(this.dialog).toBeHidden();
  }
}
