import type { Stroke } from './draft';
import type { Describe } from './history';
import { condense, inverse, isEmpty, NOTHING, without, type Patch } from './patch';
import { message } from '../words/message';

/**
 * Who changes the document over a while, and what becomes of it when the page is gone:
 * - `hand`: a pointer or a key that is held; kept, as if it ended then.
 * - `preview`: what is seen before it is decided on; taken back. It gives way to hands.
 * - `learning`: kept as far as its last checkpoint.
 * - `mission`: kept, as a hand is.
 */
export type TransactionKind = 'hand' | 'preview' | 'learning' | 'mission';

export interface Transaction {
  /** Made by the page; never used twice, also by the page that takes its place. */
  readonly id: string;
  readonly kind: TransactionKind;
}

/** A transaction under way, and what it did so far. */
export class OpenTransaction implements Transaction {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly stroke: Stroke = { mask: null };
  #describe: Describe = () => message('history.unknown');
  #held = NOTHING;
  #checkpoint = NOTHING;
  #undoing: readonly Patch[] = [];

  constructor({ id, kind }: Transaction) {
    this.id = id;
    this.kind = kind;
  }

  /** What is there by it, and would not be without it. A number that already was so is not its own. */
  get held(): Patch {
    return this.#held;
  }

  /** What of that stays when the page is gone. */
  get kept(): Patch {
    if (this.kind === 'preview') return NOTHING;
    return this.kind === 'learning' ? this.#checkpoint : this.#held;
  }

  /** Takes back what it did that is in the history already: edits say the whole of a transaction. */
  get undoing(): readonly Patch[] {
    return this.#undoing;
  }

  /** Whether it did anything, though all of it may be in the history already. */
  get isUsed(): boolean {
    return !isEmpty(this.#held) || this.#undoing.length > 0;
  }

  /** What its entry is called: as its last edit. */
  get describe(): Describe {
    return this.#describe;
  }

  hold(patch: Patch, describe: Describe): void {
    this.#held = patch;
    this.#describe = describe;
  }

  /** Goes on without what another one wrote after it, which is in the history now. */
  lose(patch: Patch): void {
    this.#held = without(this.#held, patch);
    this.#checkpoint = without(this.#checkpoint, patch);
  }

  markCheckpoint(): void {
    this.#checkpoint = this.#held;
  }

  /** Holds only what is kept when the page is gone. */
  restrict(): void {
    this.#held = this.kept;
  }

  /** Goes on after what it holds became an entry. */
  goOn(entry: Patch): void {
    this.#undoing = condense([inverse(entry), ...this.#undoing]);
    this.#held = NOTHING;
    this.#checkpoint = NOTHING;
  }
}
