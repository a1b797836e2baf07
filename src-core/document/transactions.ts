import { patchBetween, patchWithin, stateAfter, type DocumentState } from './document-state';
import type { Stroke } from './draft';
import { applyChanges, type FactChange } from './facts';
import { History, type Describe, type SavedHistory } from './history';
import { OpenTransaction, type Transaction } from './open-transaction';
import { isEmpty, type Patch } from './patch';
import { haveSameNeurons } from './structure-change';

/** The document that transactions change. */
export interface TransactionTarget {
  /** As it is now; `parameters` may be the document's own. */
  readonly state: DocumentState;
  apply(patch: Patch): void;
}

/**
 * One edit: the whole document after it, and what that is called.
 * @param base what it starts from
 * @param stroke of its transaction
 * @throws KnobsError if it is refused
 */
export type Change = (
  base: DocumentState,
  stroke: Stroke,
) => {
  readonly says: DocumentState;
  /** What leads there from the base. */
  readonly patch: Patch;
  readonly describe: Describe;
};

/** What stays of a document when the page is gone. */
export interface KeptDocument {
  readonly state: DocumentState;
  /** The entries that lead there from the state that the history is in. */
  readonly hands: SavedHistory['entries'];
  /** Whether that is the document as it is shown. */
  readonly isShown: boolean;
}

/** More hands than anybody has: a page that opens more went wrong. */
const MAX_OPEN = 100;

/**
 * Who changes a document at the same time, each without knowing of the others. The document is what
 * its history says, and over that what each open transaction holds, the one that wrote last on top:
 * on the same numbers the last write wins. One that ends becomes one entry of the history, of what it
 * holds; one that is cancelled leaves what is beneath it.
 */
export class Transactions {
  readonly #target: TransactionTarget;
  readonly #history: History;
  /** In the order of their last writes. */
  #open: readonly OpenTransaction[] = [];
  /** The hands of them, in the order in which they began. */
  #hands: readonly OpenTransaction[] = [];
  /** What the history says, kept while transactions are open. */
  #committed: DocumentState;

  /** @param history whose state the target is in */
  constructor(target: TransactionTarget, history: History) {
    this.#target = target;
    this.#history = history;
    this.#committed = target.state;
  }

  /** What the document would be if all that are open were cancelled. */
  get committed(): DocumentState {
    return this.#open.length > 0 ? this.#committed : this.#target.state;
  }

  /** What is shown, but for what is only previewed. */
  get withoutPreviews(): DocumentState {
    return stateAfter(this.committed, held(this.#open.filter(({ kind }) => kind !== 'preview')));
  }

  /** Whether the document has anything of them, and so is in no state of the history. */
  get areWriting(): boolean {
    return this.#open.some(({ held }) => !isEmpty(held));
  }

  /** Whether any of that is more than previewed. */
  get areWorking(): boolean {
    return this.#open.some(({ kind, held }) => kind !== 'preview' && !isEmpty(held));
  }

  /** Which hand went down last, of those that are down; null for none. */
  get latestHand(): string | null {
    return this.#hands.at(-1)?.id ?? null;
  }

  /** Nothing happens if it is open already. @throws if a hundred are */
  begin(transaction: Transaction): void {
    if (this.#find(transaction.id)) return;
    if (this.#open.length >= MAX_OPEN) throw new Error('Too many transactions are open.');
    this.#enter(new OpenTransaction(transaction));
  }

  /**
   * Carries an edit out: of a transaction, or an entry of its own without one. It starts from all but
   * what the transaction itself did, so that it says the whole of that. Hands take previews back. What
   * is said for a transaction that is not open counts for nothing: it was taken back under the hand.
   * Whoever changes the structure does so alone: what others speak of may be elsewhere by then.
   * @throws KnobsError if it is refused; nothing has changed then
   */
  edit(id: string | undefined, change: Change): void {
    const transaction = id === undefined ? new OpenTransaction(AT_ONCE) : this.#find(id);
    if (!transaction) return;
    if (this.#open.some((other) => other !== transaction && other.held.structure)) {
      this.#leaveAlone(transaction);
    }
    let said = this.#say(transaction, change);
    if (said.restructures && this.#open.some((other) => other !== transaction && other.isUsed)) {
      this.#leaveAlone(transaction);
      said = this.#say(transaction, change);
    }
    const { without, others, says, patch, describe } = said;
    if (id === undefined) this.#enter(transaction);
    const before = held(this.#open);
    transaction.hold(patch ?? patchBetween(without, says), describe);
    const open = [...others, transaction];
    this.#show(open, says, [...before, ...held(open)]);
    if (id === undefined) this.end(transaction.id);
  }

  /** What a transaction would come to by an edit; nothing changes. */
  #say(transaction: OpenTransaction, change: Change) {
    const others = this.#open.filter(
      (other) => other !== transaction && !(takesBack(transaction) && other.kind === 'preview'),
    );
    const without = stateAfter(this.committed, held(others));
    const base = stateAfter(without, transaction.undoing);
    const { says, patch, describe } = change(base, transaction.stroke);
    const restructures = !haveSameNeurons(without, says);
    // Where it did nothing before that is in the history, all that it says is what it does now.
    const done = base === without ? patch : null;
    return { others, without, says, patch: done, describe, restructures };
  }

  /** Takes all other previews back, and makes entries of what all others did: they are over. */
  #leaveAlone(transaction: OpenTransaction): void {
    this.#show(this.#open.filter((other) => other === transaction || other.kind !== 'preview'));
    for (const other of this.#open) {
      if (other !== transaction && other.isUsed) this.end(other.id);
    }
  }

  /** Makes what it holds an entry. */
  end(id: string): void {
    const transaction = this.#find(id);
    if (!transaction) return;
    this.#commit(transaction);
    this.#open = this.#open.filter((other) => other !== transaction);
    this.#hands = this.#hands.filter((other) => other !== transaction);
  }

  /** Restores what would be there without it. */
  cancel(id: string): void {
    this.#show(this.#open.filter((transaction) => transaction.id !== id));
  }

  /** What it did so far stays, whatever becomes of the page. */
  markCheckpoint(id: string): void {
    this.#find(id)?.markCheckpoint();
  }

  /**
   * Makes what is held so far entries, so that the document but for previews is a state of the
   * history. All go on.
   */
  commitSoFar(): void {
    for (const transaction of this.#open) {
      if (transaction.kind !== 'preview') transaction.goOn(this.#commit(transaction));
    }
  }

  /** Takes previews back and makes an entry of each of the others. */
  endAll(): void {
    this.#show(this.#open.filter(({ kind }) => kind !== 'preview'));
    for (const { id } of this.#open) this.end(id);
  }

  /** Ends all as if the page were gone: each is kept as its kind says. */
  letGo(): void {
    for (const transaction of this.#open) transaction.restrict();
    this.#show(this.#open);
    this.endAll();
  }

  /** What `letGo` would leave; nothing changes. */
  kept(): KeptDocument {
    const { nextId } = this.#history.saved();
    const history = new History({ entries: [], position: 0, nextId });
    let state = this.committed;
    for (const { kept, describe } of this.#open) {
      const before = state;
      state = stateAfter(before, [kept]);
      history.add(patchBetween(before, state), describe);
    }
    const isShown = this.#open.every(({ held, kept }) => held === kept);
    return { state, hands: history.entries, isShown };
  }

  /** Takes note of facts of the document that changed and are in no patch. */
  noteFacts(changes: readonly FactChange[]): void {
    const { facts } = this.#committed;
    this.#committed = { ...this.#committed, facts: applyChanges(facts, changes) };
  }

  #find(id: string): OpenTransaction | undefined {
    return this.#open.find((transaction) => transaction.id === id);
  }

  #enter(transaction: OpenTransaction): void {
    if (this.#open.length === 0) {
      const { state } = this.#target;
      this.#committed = { ...state, parameters: state.parameters.slice() };
    }
    this.#open = [...this.#open, transaction];
    if (transaction.kind === 'hand') this.#hands = [...this.#hands, transaction];
  }

  /**
   * Leaves all but these, and makes the document what they hold, one over the other.
   * @param reach patches that are about all that may be different by that, where they are known
   */
  #show(
    open: readonly OpenTransaction[],
    says = stateAfter(this.committed, held(open)),
    reach?: readonly Patch[],
  ): void {
    const { state } = this.#target;
    const patch = reach ? patchWithin(state, says, reach) : patchBetween(state, says);
    this.#open = open;
    this.#hands = this.#hands.filter((hand) => open.includes(hand));
    if (!isEmpty(patch)) this.#target.apply(patch);
  }

  /** @returns the entry; the document stays as it is */
  #commit(transaction: OpenTransaction): Patch {
    const before = this.#committed;
    this.#committed = stateAfter(before, [transaction.held]);
    const patch = patchWithin(before, this.#committed, [transaction.held]);
    for (const beneath of this.#open.slice(0, this.#open.indexOf(transaction))) {
      beneath.lose(transaction.held);
    }
    this.#history.add(patch, transaction.describe);
    return patch;
  }
}

/** For edits that are done at once; the page makes no such id. */
const AT_ONCE: Transaction = { id: '', kind: 'hand' };

function held(transactions: readonly OpenTransaction[]): Patch[] {
  return transactions.map((transaction) => transaction.held);
}

function takesBack({ kind }: OpenTransaction): boolean {
  return kind === 'hand' || kind === 'mission';
}
