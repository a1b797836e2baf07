import type { Locator, Page } from '@playwright/test';

/** States of the network that were put aside. */
export class Snapshots {
  readonly tab: Locator;
  readonly historyTab: Locator;
  readonly nameField: Locator;
  readonly take: Locator;
  /** The newest first. */
  readonly cards: Locator;

  constructor(page: Page) {
    const region = page.getByRole('region', { name: 'Results and history' });
    this.tab = region.getByRole('radio', { name: 'Snapshots' });
    this.historyTab = region.getByRole('radio', { name: 'History' });
    this.nameField = region.getByRole('textbox', { name: /^Name of the new snapshot/ });
    this.take = region.getByRole('button', { name: 'Take snapshot' });
    this.cards = region.getByRole('list', { name: 'Snapshots' }).getByRole('group');
  }

  card(name: string) {
    const card = this.cards.and(this.cards.page().getByRole('group', { name, exact: true }));
    const button = (label: RegExp) => card.getByRole('button', { name: label });
    return {
      card,
      picture: card.locator('img'),
      name: card.getByRole('textbox', { name: 'Name of the snapshot' }),
      returnTo: button(/^Return/),
      compare: button(/^Compare/),
      sideBySide: button(/^Side by side/),
      delete: button(/^Delete/),
    };
  }
}
