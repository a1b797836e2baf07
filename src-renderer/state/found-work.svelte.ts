import { saidOf } from '#core/errors';
import type { RecoveryCalls } from '#core/protocol/calls';
import type { FoundCopy } from '#core/recovery/recovery';
import type { Message } from '#core/words/message';
import type { FileFlows } from './files.svelte';

/** Unsaved work of before a crash, while the person looks at it and chooses. */
export class FoundWork {
  readonly #recovery: RecoveryCalls | null;
  readonly #files: FileFlows;
  #copies = $state.raw<readonly FoundCopy[]>([]);
  #problem = $state.raw<Message | null>(null);
  #isBusy = $state(false);

  constructor(recovery: RecoveryCalls | null, files: FileFlows) {
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

  /** Whether something is being decided on: what it leaves is not known before, so nothing else is. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Asks once what is there; the person is shown it. */
  async look(): Promise<void> {
    await this.#attempt(async () => {
      this.#copies = (await this.#recovery?.foundCopies()) ?? [];
    });
  }

  async restore(id: string): Promise<void> {
    await this.#decide(async () => {
      const restored = await this.#files.restore(() => this.#recovery!.restoreCopy(id));
      if (restored) this.#copies = [];
    });
  }

  async discard(id: string): Promise<void> {
    await this.#decide(async () => {
      await this.#recovery!.discardCopy(id);
      this.#copies = this.#copies.filter((copy) => copy.id !== id);
    });
  }

  /** Everything that is not decided on stays where it is. Nothing is put off while it is done. */
  later(): void {
    if (!this.#isBusy) this.#copies = [];
  }

  async #decide(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    await this.#attempt(work);
    this.#isBusy = false;
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
