import type { Locator, Page } from '@playwright/test';

/** The menu at the top left: files, appearance, commands, about. */
export class FileMenu {
  readonly trigger: Locator;
  readonly items: Locator;
  readonly themes: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.trigger = page.getByRole('button', { name: /^Knobs menu/ });
    this.items = page.getByRole('menuitem');
    this.themes = page.getByRole('menuitemradio');
  }

  async open(): Promise<void> {
    await this.trigger.click();
    await this.items.first().waitFor();
  }

  async choose(
    item:
      | 'New…'
      | 'Open…'
      | 'Save'
      | 'Save as…'
      | 'Save a picture…'
      | 'Details of this network…'
      | 'What does size buy?…'
      | 'Find a command…'
      | 'Keyboard shortcuts'
      | 'First lesson: ten digits by hand'
      | 'About Knobs',
  ): Promise<void> {
    await this.open();
    const name = item.replace(/[?.]/g, '\\$&');
    await this.#page
      .getByRole('menuitem', { name: new RegExp(`^${name}( (Ctrl|⌘|\\?).*)?$`) })
      .click();
  }

  theme(name: 'System' | 'Light' | 'Dark'): Locator {
    // The choice of a language has a System of its own, below.
    return this.themes.filter({ hasText: name }).first();
  }
}
