import type { Locator, Page } from '@playwright/test';

/** New: the structure of a network and what it starts with. */
export class NewDialog {
  readonly dialog: Locator;
  readonly create: Locator;
  readonly cancel: Locator;
  readonly fault: Locator;
  /** `784 → 16 σ → 16 σ → 10 σ · 13,002 parameters` */
  readonly structure: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'New network' });
    this.create = this.dialog.getByRole('button', { name: 'Create' });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
    this.fault = this.dialog.getByRole('alert');
    this.structure = this.dialog.getByText(/→.*parameters$/);
  }

  neuronsIn(layer: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Neurons in hidden layer ${layer}` });
  }

  async setHidden(sizes: readonly number[]): Promise<void> {
    const layers = this.dialog.getByRole('radiogroup', { name: 'Number of hidden layers' });
    await layers.getByRole('radio', { name: String(sizes.length), exact: true }).click();
    for (const [i, size] of sizes.entries()) {
      await this.neuronsIn(i + 1).fill(String(size));
      await this.neuronsIn(i + 1).press('Enter');
    }
  }

  /** What a layer makes of its sums; left out, the output. */
  activation(layer?: number): Locator {
    const of = layer === undefined ? 'the output' : `hidden layer ${layer}`;
    return this.dialog.getByRole('combobox', { name: `Activation of ${of}` });
  }

  async startWith(start: 'Ten stamps' | 'Empty' | 'Random'): Promise<void> {
    await this.dialog.getByRole('radio', { name: start }).click();
  }
}

/** The question that stands before unsaved work is lost. */
export class UnsavedDialog {
  readonly dialog: Locator;
  readonly save: Locator;
  readonly discard: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Save changes to “.*”\?$/ });
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true });
    this.discard = this.dialog.getByRole('button', { name: 'Don’t save' });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
  }
}

/** What is shown at the start of work that was not saved when Knobs closed. */
export class RecoveryDialog {
  readonly dialog: Locator;
  readonly copies: Locator;
  readonly restore: Locator;
  readonly discard: Locator;
  readonly later: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Unsaved work found' });
    this.copies = this.dialog.getByRole('listitem');
    this.restore = this.dialog.getByRole('button', { name: /^Restore / });
    this.discard = this.dialog.getByRole('button', { name: /^Discard / });
    this.later = this.dialog.getByRole('button', { name: 'Decide later' });
  }
}

/** What opening or saving has to know from the person. */
export class FileQuestionDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  titled(title: string | RegExp): Locator {
    return this.#page.getByRole('dialog', { name: title });
  }

  async choose(title: string | RegExp, choice: string | RegExp): Promise<void> {
    await this.titled(title).getByRole('button', { name: choice }).click();
    await this.titled(title).waitFor({ state: 'hidden' });
  }
}

/** Title, author and notes of the network. */
export class DetailsDialog {
  readonly dialog: Locator;
  readonly title: Locator;
  readonly author: Locator;
  readonly notes: Locator;
  readonly fault: Locator;
  readonly apply: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Details of this network' });
    this.title = this.dialog.getByRole('textbox', { name: 'Title' });
    this.author = this.dialog.getByRole('textbox', { name: 'Author' });
    this.notes = this.dialog.getByRole('textbox', { name: 'Notes' });
    this.fault = this.dialog.getByRole('alert');
    this.apply = this.dialog.getByRole('button', { name: 'Apply' });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
  }

  /** Once the dialog is open: writes into it and applies that. */
  async write(said: { title?: string; author?: string; notes?: string }): Promise<void> {
    for (const field of ['title', 'author', 'notes'] as const) {
      const text = said[field];
      if (text !== undefined) await this[field].fill(text);
    }
    await this.apply.click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

/** Which picture to save. */
export class PictureDialog {
  readonly dialog: Locator;
  readonly sheet: Locator;
  readonly neuron: Locator;
  readonly network: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Save a picture' });
    this.sheet = this.dialog.getByRole('button', { name: /^All weights, for print/ });
    this.neuron = this.dialog.getByRole('button', { name: /^The weights of / });
    this.network = this.dialog.getByRole('button', { name: /^The network as shown/ });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
  }
}

/** Save as, where the browser asks for no name itself. */
export class SaveAsDialog {
  readonly dialog: Locator;
  readonly name: Locator;
  readonly format: Locator;
  readonly fault: Locator;
  readonly save: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Save as', exact: true });
    this.name = this.dialog.getByRole('textbox', { name: 'Name' });
    this.format = this.dialog.getByRole('combobox', { name: 'Format' });
    this.fault = this.dialog.getByRole('alert');
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
  }
}
