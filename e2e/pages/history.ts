import type { Locator, Page } from '@playwright/test';

/** What was done, the newest first. */
export class History {
  readonly undo: Locator;
  readonly redo: Locator;
  /** The entries, and at the end the state before all of them. */
  readonly entries: Locator;
  readonly current: Locator;

  constructor(page: Page) {
    const banner = page.getByRole('banner');
    this.undo = banner.getByRole('button', { name: 'Undo' });
    this.redo = banner.getByRole('button', { name: 'Redo' });
    this.entries = page
      .getByRole('region', { name: 'Results and history' })
      .getByRole('list', { name: 'History' })
      .getByRole('button');
    this.current = this.entries.and(page.locator('[aria-current="step"]'));
  }

  /** The newest entry. */
  get newest(): Locator {
    return this.entries.first();
  }

  /** What the entries say, without what they did to the accuracy. */
  async labels(): Promise<string[]> {
    const texts = await this.entries.allTextContents();
    return texts.map((text) => text.replace(/\(undone\)|[▲▼±] [\d.]+/g, '').trim());
  }
}
