import type { WatchNews } from '#core/questions/watches';
import { Watch } from './watch.svelte';

/** What the page watches, by the numbers under which its host tells what is new. */
export class WatchList {
  readonly #watches = new Map<number, Watch<unknown>>();
  readonly #ended: (id: number) => void;
  #last = 0;

  /** @param ended told which number nobody watches any more */
  constructor(ended: (id: number) => void) {
    this.#ended = ended;
  }

  /** A watch under the next number, from 1 on. */
  open<Answer>(): { readonly id: number; readonly watch: Watch<Answer> } {
    const id = ++this.#last;
    const watch = new Watch<Answer>(() => {
      if (this.#watches.delete(id)) this.#ended(id);
    });
    this.#watches.set(id, watch);
    return { id, watch };
  }

  take(news: readonly WatchNews[] = []): void {
    for (const one of news) this.#watches.get(one.id)?.take(one);
  }
}
