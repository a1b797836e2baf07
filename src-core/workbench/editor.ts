import { Draft, type DocumentState, type Stroke } from '../document/draft';
import type { EditCommand } from './edit-commands';
import type { Label } from './edits/label';
import { History, type HistoryEntry, type SavedHistory } from '../document/history';
import type { Patch } from '../document/patch';
import type { Work } from './work';

/** Edits one document: each is an entry of its history, or a part of the gesture under way. */
export class Editor {
  readonly history: History;
  readonly #work: Work;
  /** What edits start from in the gesture under way: the document from before it. */
  #gesture: { readonly base: DocumentState; readonly stroke: Stroke } | null = null;
  /** What the last edit is called; the gesture under way is called so too. */
  #label: Label = () => '';

  /** @param apply every change to the work comes by there */
  constructor(work: Work, apply: (patch: Patch) => void, saved?: SavedHistory) {
    this.#work = work;
    this.history = new History({ apply }, saved);
  }

  beginGesture(): void {
    if (this.history.inGesture) return;
    this.history.mark();
    const { network, facts } = this.#work;
    const base = { parameters: network.parameters.slice(), facts };
    this.#gesture = { base, stroke: { mask: null } };
  }

  /** Makes the gesture under way one entry; tells whether there was one. */
  endGesture(): boolean {
    if (!this.history.inGesture) return false;
    this.#gesture = null;
    this.history.squash((patch) => this.#label(patch));
    return true;
  }

  cancelGesture(): void {
    this.#gesture = null;
    this.history.bail();
  }

  /**
   * Lets a draft be changed, and takes what is different.
   * @throws KnobsError if it can't be; nothing has changed then
   */
  edit<C extends EditCommand>(command: C, change: (draft: Draft, command: C) => Label): void {
    const { network, facts } = this.#work;
    const now = { parameters: network.parameters, facts };
    const { base, stroke } = this.#gesture ?? { base: now, stroke: { mask: null } };
    // No preview: a snapshot may learn its scores while a gesture is under way.
    const start = { ...base, facts: { ...base.facts, snapshots: facts.snapshots } };
    const draft = new Draft(network.sizes, start, stroke);
    const label = change(draft, command);
    const patch = draft.patch(now);
    this.#label = label;
    if (this.history.inGesture) this.history.replace(patch);
    else this.history.record(patch, label);
  }

  /** What is under way, as the entries that it would be if it ended now. */
  ifEnded(): HistoryEntry[] {
    return this.history.ifEnded((patch) => this.#label(patch));
  }

  /** A copy of the parameters from before what is under way. */
  settledParameters(): Float32Array {
    return (this.#gesture?.base ?? this.#work.network).parameters.slice();
  }
}
