import type { Locator, Page } from '@playwright/test';

/** Bias and gain, fitted to what a neuron does for all digits. */
export class FitMenu {
  readonly trigger: Locator;
  readonly menu: Locator;
  readonly share: Locator;
  readonly toShare: Locator;
  readonly toOwn: Locator;
  readonly toThese: Locator;
  readonly gain: Locator;

  constructor(page: Page) {
    this.trigger = page.getByRole('button', { name: /^Fit bias and gain/ });
    this.menu = page.getByRole('dialog', { name: 'Fit bias and gain' });
    this.share = this.menu.getByRole('textbox', { name: 'Percentage of digits it is on for' });
    this.toShare = this.menu.getByRole('button', { name: /^Fit the bias: on for/ });
    this.toOwn = this.menu.getByRole('button', { name: /its own digit/ });
    this.toThese = this.menu.getByRole('button', { name: /between these digits/ });
    this.gain = this.menu.getByRole('button', { name: 'Fit the gain' });
  }

  digit(digit: number): Locator {
    return this.menu.getByRole('button', { name: String(digit), exact: true });
  }
}
