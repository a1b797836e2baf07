import type { WatchNews } from '#core/questions/watches';
import type { Message } from '#core/words/message';

/** A question that is watched, and what was answered last. */
export class Watch<Answer> {
  readonly #stop: () => void;
  #value = $state.raw<Answer | null>(null);
  #isWaiting = $state(true);
  #refusal = $state.raw<Message | null>(null);

  /** @param stop has nobody told any more */
  constructor(stop: () => void) {
    this.#stop = stop;
  }

  /** null while there is no answer about the work and the digits there are. */
  get value(): Answer | null {
    return this.#value;
  }

  /** Whether there may be another answer than the one there is. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Why it can't be answered as things are. */
  get refusal(): Message | null {
    return this.#refusal;
  }

  take(news: WatchNews): void {
    this.#isWaiting = news.kind === 'waiting';
    this.#refusal = news.kind === 'refusal' ? news.said : null;
    if (news.kind === 'answer') this.#value = news.answer as Answer;
    else if (news.kind === 'refusal' || news.isVoid) this.#value = null;
  }

  stop(): void {
    this.#stop();
  }
}
