import { KnobsError } from '#core/errors';
import type { BrowserPlaces, PagePlaces, PlacesReply, PlacesRequest } from './worker-messages';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The worker's end of the places that are in the page. */
export class PageOfWorker {
  readonly #post: (request: PlacesRequest) => void;
  readonly #waiting = new Map<number, Waiting>();
  #requests = 0;

  constructor(post: (request: PlacesRequest) => void) {
    this.#post = post;
  }

  /** @param hasPickers whether the browser has pickers, see `Places.asksWhere` */
  places(hasPickers: boolean): BrowserPlaces {
    const ask =
      <N extends keyof PagePlaces>(name: N) =>
      (...args: Parameters<PagePlaces[N]>) =>
        this.#ask(name, args) as ReturnType<PagePlaces[N]>;
    return {
      asksWhere: hasPickers,
      choose: ask('choose'),
      open: ask('open'),
      openDropped: ask('openDropped'),
      chooseDigits: ask('chooseDigits'),
      openDroppedDigits: ask('openDroppedDigits'),
      suggest: ask('suggest'),
      chooseTarget: ask('chooseTarget'),
      abandon: ask('abandon'),
      write: ask('write'),
      look: ask('look'),
      savePicture: ask('savePicture'),
      describe: ask('describe'),
      // Where its pickers start, a browser remembers itself.
      used: () => undefined,
    };
  }

  receive(reply: PlacesReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('value' in reply) waiting?.resolve(reply.value);
    else waiting?.reject(reply.said ? new KnobsError(reply.said) : new Error('See the page.'));
  }

  #ask(name: keyof PagePlaces, args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#requests;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ kind: 'places', id, name, args });
    });
  }
}
