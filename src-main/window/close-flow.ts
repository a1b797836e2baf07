/** What the person answers when unsaved work would be lost. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** What closing a window needs. */
export interface CloseEffects {
  isEdited(): boolean;
  /** Whether the disk is still at work for what the window has, a save or a copy of unsaved work. */
  isBusy(): boolean;
  /** Resolves when it is not. */
  settle(): Promise<void>;
  /** Sends the question to the page; false if there is no page to ask. */
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
  /** The page was sent the question and has not answered that it got it. */
  | 'calling'
  /** The system's dialog is open, or its answer is being carried out. */
  | 'native'
  | 'closed';

/** How long the disk is waited for, in milliseconds: one that doesn't answer keeps no window open. */
export const DISK_PATIENCE_MS = 3000;

/** How long the page has to acknowledge the question, in milliseconds. */
export const PATIENCE_MS = 5000;

/**
 * Closing a window with unsaved work. The page asks the person; if the page has stopped working,
 * a dialog of the system does. Work is never lost unasked, a save that has begun is waited for, and
 * a window never refuses to close.
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
    if (!this.#effects.isEdited()) return true;
    this.#ask();
    return false;
  }

  /** The page got the question: from here on it is between the page and the person. */
  acknowledge(): void {
    if (this.#state === 'calling') this.#become('idle');
  }

  /** The page's process is gone. */
  pageGone(): void {
    if (this.#state === 'calling') void this.#askNatively();
  }

  /** The person was asked, and the window closes. */
  close(): void {
    if (this.#state === 'closed') return;
    this.#become('closed');
    this.#effects.destroy();
  }

  #ask(): void {
    if (this.#effects.askPage()) {
      this.#state = 'calling';
      this.#timer = setTimeout(() => void this.#askNatively(), PATIENCE_MS);
    } else {
      void this.#askNatively();
    }
  }

  #settle(): void {
    const goOn = () => {
      if (this.#state !== 'settling') return;
      this.#become('idle');
      if (this.#effects.isEdited()) this.#ask();
      else this.close();
    };
    this.#state = 'settling';
    this.#timer = setTimeout(goOn, DISK_PATIENCE_MS);
    this.#effects.settle().then(goOn, goOn);
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
