import type { Session } from './session.svelte';

/**
 * What keys do over several presses, or for as long as one is held. Like a preview, it comes to its
 * end before the person does anything else to the network: a gesture must not be cut in two.
 */
export class KeyGesture {
  readonly #session: Pick<Session, 'interrupt'>;
  readonly #interrupt: () => void;
  #isActing = false;

  /** @param stop ends what is under way, by `end`; told when something else is about to be done */
  constructor(session: Pick<Session, 'interrupt'>, stop: () => void) {
    this.#session = session;
    this.#interrupt = () => {
      if (!this.#isActing) stop();
    };
  }

  /** Does what is part of it; it is under way from the first time on. */
  act(work: () => void): void {
    this.#carryOut(work);
    this.#session.interrupt ??= this.#interrupt;
  }

  /** Does what ends it. */
  end(work: () => void): void {
    this.#carryOut(work);
    if (this.#session.interrupt === this.#interrupt) this.#session.interrupt = null;
  }

  #carryOut(work: () => void): void {
    this.#isActing = true;
    work();
    this.#isActing = false;
  }
}
