import type { Locator, Page } from '@playwright/test';
import { numberAfter, toNumber } from './numbers';

/** The strip of handwritten digits below the pad, and which of them it shows. */
export class DigitStrip {
  readonly all: Locator;
  /** `Wrong 1,907` */
  readonly wrong: Locator;
  readonly one: Locator;
  /** Shown while only digits with one answer are: `as 9`, `undecided`. */
  readonly answeredAs: Locator;
  /** The digits in sight, in order. */
  readonly digits: Locator;
  readonly picked: Locator;
  /** How many digits the strip shows. */
  readonly count: Locator;

  constructor(page: Page) {
    const region = page.getByRole('region', { name: 'Input' });
    const chips = region.getByRole('group', { name: 'Digits to show' });
    this.all = chips.getByRole('button', { name: 'All', exact: true });
    this.wrong = chips.getByRole('button', { name: /^Wrong/ });
    this.one = chips.getByRole('combobox', { name: 'Show one digit only' });
    this.answeredAs = chips.getByRole('button', { name: /^(as \d|undecided)/ });
    this.digits = region.getByRole('button', { name: /^A written/ });
    this.picked = region.getByRole('button', { name: /^A written/, pressed: true });
    this.count = region
      .locator('header')
      .filter({ has: page.getByRole('heading', { name: 'Digits' }) })
      .getByText(/^[\d,]+$/);
  }

  async shown(): Promise<number> {
    return toNumber(await this.count.innerText());
  }

  async wrongCount(): Promise<number> {
    return numberAfter(await this.wrong.innerText(), /Wrong/);
  }

  /** What each digit in sight is and how it is read; null is undecided. */
  async texts(): Promise<{ label: number; answer: number | null }[]> {
    const names = await this.digits.evaluateAll((tiles) =>
      tiles.map((tile) => tile.getAttribute('aria-label') ?? ''),
    );
    return names.map((name) => {
      const label = numberAfter(name, /A written/);
      if (name.endsWith(', undecided')) return { label, answer: null };
      return { label, answer: name.endsWith('read right') ? label : numberAfter(name, /read as/) };
    });
  }
}
