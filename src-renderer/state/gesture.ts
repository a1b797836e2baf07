import type { TransactionKind } from '#core/document/open-transaction';
import type { Command } from '#core/workbench/commands';
import type { EditCommand } from '#core/workbench/edit-commands';

/** Another one for each page, so that no transaction has the id of one before a reload. */
const PAGE = [...crypto.getRandomValues(new Uint32Array(2))]
  .map((part) => part.toString(36))
  .join('');
let last = 0;

interface Parts {
  readonly kind: TransactionKind;
  /** @returns whether it was done */
  readonly send: (command: Command) => Promise<boolean>;
  readonly closed: (gesture: Gesture) => void;
}

/**
 * What one hand does to the network until it lets go, or what is shown before it is decided on: one
 * entry of the history, whatever else is done meanwhile.
 */
export class Gesture {
  readonly kind: TransactionKind;
  readonly #send: Parts['send'];
  readonly #closed: Parts['closed'];
  readonly #id = `${PAGE}-${++last}`;
  #isOpen = true;

  constructor({ kind, send, closed }: Parts) {
    this.kind = kind;
    this.#send = send;
    this.#closed = closed;
    void send({ type: 'beginGesture', transaction: { id: this.#id, kind } });
  }

  /**
   * Says the whole of what it changes; strokes go on where they were.
   * @returns whether it was done: not what comes when it is over
   */
  async perform(command: EditCommand): Promise<boolean> {
    return this.#isOpen && this.#send({ ...command, transaction: this.#id });
  }

  /** Makes it an entry of the history. */
  async end(): Promise<void> {
    await this.#close('endGesture');
  }

  /** Takes all of it back. */
  async cancel(): Promise<void> {
    await this.#close('cancelGesture');
  }

  async #close(type: 'endGesture' | 'cancelGesture'): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#closed(this);
    await this.#send({ type, transaction: this.#id });
  }
}

/** A number under the hand: a slider while it is dragged, or a key of it held. */
export interface Hold {
  change(value: number): void;
  end(): void;
  /** Restores everything from before. */
  cancel(): void;
}

/** Changes the network by one number, which each command has the whole of. */
export function holdNumber(gesture: Gesture, command: (value: number) => EditCommand): Hold {
  return {
    change: (value) => void gesture.perform(command(value)),
    end: () => void gesture.end(),
    cancel: () => void gesture.cancel(),
  };
}
