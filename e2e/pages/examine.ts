import type { Locator, Page } from '@playwright/test';
import { toNumber } from './numbers';

/** The view that says what an answer came from. */
export class ExamineView {
  readonly main: Locator;
  readonly tab: Locator;
  /** `9 rather than 4: z₉ − z₄ = +1.50` */
  readonly heading: Locator;
  /** What the baseline comes to, and what the ink adds. */
  readonly sums: Locator;
  readonly why: Locator;
  readonly baseline: Locator;
  /** The way back from what was clicked. */
  readonly trail: Locator;
  readonly picture: Locator;
  /** The neurons of the picture, with what flows through each. */
  readonly neurons: Locator;
  readonly ribbons: Locator;
  /** Below the picture of the ink: which part of it is shown, and its sum. */
  readonly inkSum: Locator;
  readonly numbers: Locator;
  readonly tables: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main', { name: 'Examine' });
    const views = page.getByRole('banner').getByRole('radiogroup', { name: 'View' });
    this.tab = views.getByRole('radio', { name: 'Examine' });
    const flow = this.main.getByRole('region', { name: 'What flows to the answer' });
    this.heading = flow.getByRole('heading').first();
    this.sums = flow.locator('header p');
    this.why = this.main.getByRole('radiogroup', { name: 'Why' });
    this.baseline = this.main.getByRole('radiogroup', { name: 'Compared with' });
    this.trail = flow.getByRole('navigation', { name: 'Explained so far' });
    this.picture = flow.getByRole('toolbar', { name: 'The picture of the flow' });
    this.neurons = this.picture.locator('button[data-part]');
    this.ribbons = this.picture.locator('path[data-part]');
    this.inkSum = this.picture.locator('figcaption span');
    this.numbers = this.main.getByRole('region', { name: 'The same in numbers' });
    this.tables = flow.getByRole('region', { name: 'All flows as a table' });
  }

  /** The neuron of the picture with this layer and index, counted from 0. */
  neuron(layer: number, index: number): Locator {
    return this.picture.locator(`[data-part="${layer}/${index}"]`);
  }

  /** What the heading says that it comes to. */
  async margin(): Promise<number> {
    return toNumber((await this.heading.textContent())!.split(' = ')[1]!);
  }

  /** What stands beside the neurons of each layer, and beside the rest of it, added up. */
  async columnSums(): Promise<number[]> {
    const shown = await this.picture.evaluate((picture) =>
      [...picture.querySelectorAll<HTMLElement>('button[data-part], .rest')].map((node) => ({
        x: node.style.left,
        text: node.querySelector('.name > span')?.textContent ?? node.textContent,
      })),
    );
    const sums = new Map<string, number>();
    for (const { x, text } of shown) {
      const number = toNumber(/[+−]?\d+\.\d+\s*$/.exec(text)![0].trim());
      sums.set(x, (sums.get(x) ?? 0) + number);
    }
    return [...sums.values()].map((sum) => Math.round(sum * 100) / 100);
  }

  /** What the ink adds, as it is said above the picture. */
  async inkAdds(): Promise<number> {
    const [, text] = /this ink ([+−]?[\d.]+\d)/.exec((await this.sums.textContent())!)!;
    return toNumber(text!);
  }
}
