import type { Locator, Page } from '@playwright/test';
import { boxOf, tap } from './pointer';

/** The picture of the network: its neurons and the lines between them. */
export class NetworkPicture {
  /** All of it. */
  readonly whole: Locator;
  readonly neurons: Locator;
  readonly selected: Locator;
  /** The selected one, and those that were chosen with it. */
  readonly chosen: Locator;
  /** What a click on a neuron does, while another one is to be pointed out. */
  readonly picking: Locator;

  readonly #page: Page;
  readonly #region: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#region = page.getByRole('region', { name: 'Network' });
    const toolbar = this.#region.getByRole('toolbar', { name: 'Neurons' });
    this.whole = toolbar.locator('..');
    this.neurons = toolbar.getByRole('button');
    this.selected = this.neurons.and(page.locator('[aria-current="true"]'));
    this.chosen = toolbar.getByRole('button', { pressed: true });
    this.picking = this.#region.getByRole('status');
  }

  /** For example `hidden 1 neuron 13` or `output 7`, whatever it is called. */
  neuron(place: string): Locator {
    return this.neurons.and(this.#page.getByRole('button', { name: new RegExp(`^${place}(,|$)`) }));
  }

  caption(text: string): Locator {
    return this.#region.getByRole('heading', { name: text });
  }

  /** What the picture says about the neuron or the line that is pointed at. */
  hint(text: RegExp | string): Locator {
    return this.#region
      .locator('div')
      .filter({ hasText: /activation a/ })
      .filter({ hasNot: this.#page.getByRole('button') })
      .filter({ hasText: text });
  }

  /** Points at the line that comes into a neuron from the left, a little before it ends. */
  async pointAtLineInto(place: string): Promise<void> {
    const { x, y } = await this.#lineInto(place);
    await this.#page.mouse.move(x - 4, y);
    await this.#page.mouse.move(x, y, { steps: 2 });
  }

  async clickLineInto(place: string): Promise<void> {
    const { x, y } = await this.#lineInto(place);
    await this.#page.mouse.click(x, y);
  }

  async tapLineInto(place: string): Promise<void> {
    await tap(this.#page, await this.#lineInto(place));
  }

  async #lineInto(place: string): Promise<{ x: number; y: number }> {
    const box = await boxOf(this.neuron(place));
    return { x: box.x - 8, y: box.y + box.height / 2 };
  }
}
