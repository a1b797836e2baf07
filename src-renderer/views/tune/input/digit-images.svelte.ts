import { SvelteMap } from 'svelte/reactivity';
import { PIXELS } from '#core/network/shape';
import type { Session } from '../../../state/session.svelte';
import { saidOf } from '#core/errors';

/** How many pictures are kept. */
const LIMIT = 2000;

/** Pictures of digits, asked for as they come in sight. */
export class DigitImages {
  readonly #session: Pick<Session, 'digits' | 'digitImages' | 'report'>;
  readonly #images = new SvelteMap<number, Uint8Array>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shown follows it
  readonly #asked = new Set<number>();
  #digits: unknown = null;

  constructor(session: Pick<Session, 'digits' | 'digitImages' | 'report'>) {
    this.#session = session;
  }

  /** The picture [784] of a digit, or undefined until it is there. */
  get(index: number): Uint8Array | undefined {
    return this.#images.get(index);
  }

  /** Asks for what is not there yet. What could not be had is asked for again the next time. */
  async load(indices: readonly number[]): Promise<void> {
    const { digits } = this.#session;
    if (this.#digits !== digits || this.#asked.size > LIMIT) {
      this.#digits = digits;
      this.#images.clear();
      this.#asked.clear();
    }
    const missing = indices.filter((index) => !this.#asked.has(index));
    if (missing.length === 0) return;
    for (const index of missing) this.#asked.add(index);
    const pictures = await this.#fetch(missing);
    if (this.#digits !== digits) return;
    missing.forEach((index, i) => {
      if (pictures) this.#images.set(index, pictures.subarray(i * PIXELS, (i + 1) * PIXELS));
      else this.#asked.delete(index);
    });
  }

  async #fetch(indices: readonly number[]): Promise<Uint8Array | null> {
    try {
      return await this.#session.digitImages(Uint32Array.from(indices));
    } catch (error) {
      this.#session.report(saidOf(error));
      return null;
    }
  }
}
