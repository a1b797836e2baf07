import { Draft } from '../document/draft';
import { History, type HistoryChange, type SavedHistory } from '../document/history';
import type { Patch } from '../document/patch';
import { Transactions } from '../document/transactions';
import type { EditCommand } from './edit-commands';
import type { Label } from './edits/label';
import type { EditedDocument } from './edited-document';

interface Parts {
  readonly document: EditedDocument;
  /** Every change to the document comes by here. */
  readonly apply: (patch: Patch) => void;
  /** What the history goes on from; left out for one that starts anew. */
  readonly saved?: SavedHistory;
  /** Told of every change of the history, after it. */
  readonly changed: (change: HistoryChange) => void;
}

/** Edits one document: each edit is an entry of its history, or a part of a transaction. */
export class Editor {
  readonly history: History;
  readonly transactions: Transactions;
  readonly #apply: (patch: Patch) => void;
  /** Where drafts are written, one after another. */
  #room: Float32Array | null = null;

  constructor({ document, apply, saved, changed }: Parts) {
    this.#apply = apply;
    this.history = new History(saved, changed);
    this.transactions = new Transactions(
      {
        get state() {
          return document.state;
        },
        apply,
      },
      this.history,
    );
  }

  /**
   * Lets a draft be changed, and takes what is different.
   * @throws KnobsError if it can't be; nothing has changed then
   */
  edit<C extends EditCommand>(command: C, change: (draft: Draft, command: C) => Label): void {
    this.transactions.edit(command.transaction, (base, stroke) => {
      const { length } = base.parameters;
      if (this.#room?.length !== length) this.#room = new Float32Array(length);
      const draft = new Draft(base, stroke, this.#room);
      const describe = change(draft, command);
      return { ...draft.finish(), describe };
    });
  }

  /** Undoes the last entry; while a hand is down, takes back what that hand does and nothing else. */
  undo(): void {
    const hand = this.transactions.latestHand;
    if (hand !== null) return this.transactions.cancel(hand);
    this.transactions.endAll();
    this.#move(this.history.position - 1);
  }

  /** Redoes the next entry; nothing while a hand is down, whose entry would take its place. */
  redo(): void {
    if (this.transactions.latestHand !== null) return;
    this.goTo(this.history.position + 1);
  }

  /** Ends what is under way, and undoes or redoes until so many entries are done. */
  goTo(position: number): void {
    this.transactions.endAll();
    this.#move(position);
  }

  #move(position: number): void {
    for (const patch of this.history.goTo(position)) this.#apply(patch);
  }
}
