import type { Locator, Page } from '@playwright/test';

/** The menu of the selected neurons. */
export class NeuronMenu {
  readonly trigger: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.trigger = page
      .getByRole('region', { name: 'Selected neuron' })
      .getByRole('button', { name: /^Menu of th/ });
    this.menu = page.getByRole('menu');
  }

  /** By its words, without the keys that stand beside them. */
  item(name: string): Locator {
    return this.menu
      .getByRole('menuitem')
      .or(this.menu.getByRole('menuitemcheckbox'))
      .filter({ hasText: new RegExp(`^\\s*${name}`) });
  }

  async choose(name: string): Promise<void> {
    await this.trigger.click();
    await this.item(name).click();
  }
}
