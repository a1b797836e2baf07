import { saidOf } from '#core/errors';
import type { FoundCopy, Recovery } from '#core/host';
import type { Message } from '#core/words/message';
import type { FileFlows } from './files.svelte';

/** Unsaved work of before a crash, while the person looks at it and chooses. */
export class FoundWork {
  readonly #recovery: Recovery | null;
  readonly #files: FileFlows;
  #copies = $state.raw<readonly FoundCopy[]>([]);
  #problem = $state.raw<Message | null>(null);

  constructor(recovery: Recovery | null, files: FileFlows) {
    this.#recovery = recovery;
    this.#files = files;
  }

  /** What there is to decide on. */
  get copies() {
    return this.#copies;
  }

  get isShown(): boolean {
    return this.#copies.length > 0;
  }

  /** What could not be done, to be said. */
  get problem() {
    return this.#problem;
  }

  /** Asks once what is there; the person is shown it. */
  async look(): Promise<void> {
    await this.#attempt(async () => {
      this.#copies = (await this.#recovery?.found()) ?? [];
    });
  }

  async restore(id: string): Promise<void> {
    await this.#attempt(async () => {
      const restored = await this.#files.restore(() => this.#recovery!.restore(id));
      if (restored) this.later();
    });
  }

  async discard(id: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#recovery!.discard(id);
      this.#copies = this.#copies.filter((copy) => copy.id !== id);
    });
  }

  /** Everything that is not decided on stays where it is. */
  later(): void {
    this.#copies = [];
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.#problem = null;
    try {
      await work();
    } catch (error) {
      this.#problem = saidOf(error);
    }
  }
}
