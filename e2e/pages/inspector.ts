import type { Locator, Page } from '@playwright/test';
import { numberAfter, toNumber } from './numbers';

/** The panel of the selected neuron: its name, its bias, its weights if they come from neurons. */
export class Inspector {
  readonly region: Locator;
  readonly name: Locator;
  readonly nameField: Locator;
  readonly biasSlider: Locator;
  readonly biasField: Locator;
  /** Of a neuron of a later layer: one row for each neuron of the layer before. */
  readonly rows: Locator;
  /** What is special about the neuron: chosen with others, muted, locked, like another one. */
  readonly state: Locator;
  /** `σ( +3.33 − 6.00 ) = σ( −2.67 ) = 0.065` */
  readonly equation: Locator;
  /** The histogram of its weighted sums over all digits. */
  readonly histogram: Locator;
  /** What it is good for: `Dead: …`, `Saturated: …` or when it is on. */
  readonly use: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Selected neuron' });
    this.name = this.region.getByRole('button', { name: /\(rename\)$/ });
    this.nameField = this.region.getByRole('textbox', { name: 'Name of the neuron' });
    this.biasSlider = this.region.getByRole('slider', { name: 'Bias', exact: true });
    this.biasField = this.region.getByRole('textbox', { name: 'Exact bias' });
    this.rows = this.region.getByRole('list', { name: /^Weights of/ }).getByRole('listitem');
    this.state = this.region.getByTestId('neuron-state');
    this.equation = this.region.getByTestId('equation');
    this.histogram = this.region.getByRole('img', { name: /^Weighted sums/ });
    this.use = this.region.getByTestId('use');
  }

  weightSlider(from: string): Locator {
    return this.region.getByRole('slider', { name: `Weight from ${from}`, exact: true });
  }

  weightField(from: string): Locator {
    return this.region.getByRole('textbox', { name: `Exact weight from ${from}` });
  }

  /** All weights of a neuron of a later layer, as their fields say. */
  async weights(): Promise<number[]> {
    const fields = this.rows.getByRole('textbox');
    const texts = await fields.evaluateAll((all: HTMLInputElement[]) => all.map((f) => f.value));
    return texts.map(toNumber);
  }

  /** Mean activation by digit of the selected neuron. */
  async means(): Promise<number[]> {
    const picture = this.region.getByRole('img', { name: /^Mean activation by digit: / });
    const text = (await picture.getAttribute('aria-label'))!;
    return Array.from({ length: 10 }, (_, digit) => numberAfter(text, new RegExp(`\\b${digit}:`)));
  }

  /** Types a number into a field and presses Enter. */
  async type(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
    await field.press('Enter');
  }

  async rename(name: string): Promise<void> {
    await this.name.click();
    await this.nameField.fill(name);
    await this.nameField.press('Enter');
  }

  /** The smallest and the largest weighted sum over all digits, as the histogram says. */
  async range(): Promise<{ from: number; to: number }> {
    const text = (await this.histogram.getAttribute('aria-label')) ?? '';
    return { from: numberAfter(text, /from/), to: numberAfter(text, /to/) };
  }

  /** The weighted sum and the activation, as the equation says. */
  async result(): Promise<{ z: number; a: number }> {
    const text = await this.equation.innerText();
    return { z: numberAfter(text, /= σ\(/), a: numberAfter(text, /= σ\([^)]*\) =/) };
  }
}
