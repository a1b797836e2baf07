import type { Locator, Page } from '@playwright/test';

/** What was done, the newest first. */
export class History {
  readonly undo: Locator;
  readonly redo: Locator;
  readonly list: Locator;
  /** The entries, and at the end the state before all of them; of a long history those around what is in sight. */
  readonly entries: Locator;
  readonly current: Locator;

  constructor(page: Page) {
    const banner = page.getByRole('banner');
    this.undo = banner.getByRole('button', { name: 'Undo' });
    this.redo = banner.getByRole('button', { name: 'Redo' });
    this.list = page
      .getByRole('region', { name: 'Results and history' })
      .getByRole('list', { name: 'History' });
    this.entries = this.list.getByRole('button');
    this.current = this.entries.and(page.locator('[aria-current="step"]'));
  }

  /** The newest entry. */
  get newest(): Locator {
    return this.entries.first();
  }

  /** The item after which so many entries are done; it must be among those that are drawn. */
  item(position: number): Locator {
    return this.list.locator(`[data-position="${position}"]`);
  }

  /** What the entries say, without what they did to the accuracy. */
  async labels(): Promise<string[]> {
    const texts = await this.entries.allTextContents();
    return texts.map((text) => text.replace(/\(undone\)|[▲▼±] [\d.]+/g, '').trim());
  }
}
