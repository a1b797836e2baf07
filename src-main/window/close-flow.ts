/** What the person answers when unsaved work would be lost. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** What closing a window needs. */
export interface CloseEffects {
  isEdited(): boolean;
  /** Whether the disk is still at work for what the window has, a save or a copy of unsaved work. */
  isBusy(): boolean;
  /** Resolves when it is not. */
  settle(): Promise<void>;
  /** Tells the page that the window is to be closed; false if there is no page to tell. */
  askPage(): boolean;
  /** Asks with a dialog of the system. */
  askNatively(): Promise<UnsavedAnswer>;
  /** Saves; false if that failed or the person changed their mind. */
  save(): Promise<boolean>;
  /** Closes the window without asking again. */
  destroy(): void;
}

type State =
  | 'idle'
  /** The disk is waited for, before it is known what there is to ask. */
  | 'settling'
  /** The page was told and has not answered that it heard. */
  | 'calling'
  /** The system's dialog is open, or its answer is being carried out. */
  | 'native'
  | 'closed';

/** How long the disk is waited for, in milliseconds: one that doesn't answer keeps no window open. */
export const DISK_PATIENCE_MS = 3000;

/** How long the page has to acknowledge that it heard, in milliseconds. */
export const PATIENCE_MS = 5000;

/** The same while nothing is known to be unsaved: a page that never started closes no slower. */
export const CLEAN_PATIENCE_MS = 2000;

/**
 * Closing a window. The page is always told first: only it knows what is typed and not applied, and
 * it asks the person about unsaved work. If the page has stopped working, a dialog of the system
 * asks. Work is never lost unasked, a save that has begun is waited for, and a window never refuses
 * to close.
 */
export class CloseFlow {
  readonly #effects: CloseEffects;
  #state: State = 'idle';
  #timer: NodeJS.Timeout | undefined;

  constructor(effects: CloseEffects) {
    this.#effects = effects;
  }

  /** The window is about to close. Answers whether it may at once. */
  request(): boolean {
    if (this.#state === 'closed') return true;
    if (this.#state !== 'idle') return false;
    if (this.#effects.isBusy()) {
      this.#settle();
      return false;
    }
    if (this.#callPage()) return false;
    if (!this.#effects.isEdited()) return true;
    void this.#askNatively();
    return false;
  }

  /** The page heard: from here on it is between the page and the person. */
  acknowledge(): void {
    if (this.#state === 'calling') this.#become('idle');
  }

  /** The page's process is gone. */
  pageGone(): void {
    if (this.#state === 'calling') this.#goOnWithoutPage();
  }

  /** The person was asked, if there was anything to ask, and the window closes. */
  close(): void {
    if (this.#state === 'closed') return;
    this.#become('closed');
    this.#effects.destroy();
  }

  /** @returns whether there is a page that was told */
  #callPage(): boolean {
    if (!this.#effects.askPage()) return false;
    const patience = this.#effects.isEdited() ? PATIENCE_MS : CLEAN_PATIENCE_MS;
    this.#state = 'calling';
    this.#timer = setTimeout(() => this.#goOnWithoutPage(), patience);
    return true;
  }

  #goOnWithoutPage(): void {
    if (this.#effects.isEdited()) void this.#askNatively();
    else this.close();
  }

  #settle(): void {
    const goOn = (isSettled: boolean) => {
      if (this.#state !== 'settling') return;
      this.#become('idle');
      // What the page would ask the host waits for a disk that doesn't answer: nothing saved is lost.
      const mayCall = isSettled || this.#effects.isEdited();
      if (!mayCall || !this.#callPage()) this.#goOnWithoutPage();
    };
    const settled = () => goOn(true);
    this.#state = 'settling';
    this.#timer = setTimeout(() => goOn(false), DISK_PATIENCE_MS);
    this.#effects.settle().then(settled, settled);
  }

  async #askNatively(): Promise<void> {
    this.#become('native');
    try {
      const answer = await this.#effects.askNatively();
      const mayClose = answer === 'discard' || (answer === 'save' && (await this.#effects.save()));
      if (mayClose) this.close();
    } finally {
      if (this.#state === 'native') this.#become('idle');
    }
  }

  #become(state: State): void {
    clearTimeout(this.#timer);
    this.#state = state;
  }
}
