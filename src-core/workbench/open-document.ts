import type { Meter } from '../evaluator/meter';
import type { NetworkDocument } from '../document/network-document';
import type { CommandOf, TransactionCommand } from './commands';
import type { DigitKnowledge } from './digit-knowledge';
import type { Draft } from '../document/draft';
import type { EditCommand } from './edit-commands';
import { Editor } from './editor';
import type { Label } from './edits/label';
import type { FactChange, Facts } from '../document/facts';
import { factsUpdate } from '../document/facts-update';
import type { History, SavedHistory } from '../document/history';
import type { Muted } from '../network/muted';
import { MissedScores } from './missed-scores';
import type { Patch } from '../document/patch';
import type { Transactions } from '../document/transactions';
import { nameOf } from '../recovery/recovery';
import type { UnsavedWork } from '../recovery/unsaved-work';
import type { Results } from './results';
import { scoresOfSnapshot } from './snapshot-scores';
import {
  fileUpdate,
  historyUpdate,
  restructuredUpdate,
  runsUpdate,
  wholeHistory,
} from './update-parts';
import type { Snapshot, Update } from './updates';
import type { WorkbenchTasks } from './tasks';
import type { EditedDocument } from './edited-document';
import { UntoldChanges } from './untold-changes';
import { fileWith, type DocumentFile } from './document-file';
import { message } from '../words/message';
import { snapshotTitle, type SavedState } from '../document/saved-state';

/** What stays when another document is opened. */
export interface DocumentSurroundings {
  readonly meter: Meter;
  readonly results: Results;
  readonly knowledge: DigitKnowledge;
  readonly tasks: WorkbenchTasks;
  readonly send: (parts: Omit<Update, 'revision'>) => void;
}

interface Parts {
  readonly document: EditedDocument;
  readonly file: DocumentFile;
  /** What it goes on from; left out for one that starts anew. */
  readonly history?: SavedHistory;
}

/**
 * One document that is worked on: its history and the file that has some of it. It tells of every
 * change what is different, and the results what to measure.
 */
export class OpenDocument {
  readonly document: EditedDocument;
  readonly #around: DocumentSurroundings;
  readonly #editor: Editor;
  readonly #missed: MissedScores;
  #file: DocumentFile;
  /** Those that whoever listens has. */
  #sent: Facts;
  #isClosed = false;
  readonly #untold = new UntoldChanges();

  constructor({ document, file, history }: Parts, around: DocumentSurroundings) {
    this.document = document;
    this.#around = around;
    this.#editor = new Editor({
      document,
      apply: (patch) => this.#apply(patch),
      saved: history,
      changed: (change) => this.#untold.noteHistory(change),
    });
    this.#file = file;
    this.#sent = document.facts;
    this.#missed = new MissedScores({
      document,
      history: this.#history,
      isBetween: () => this.#transactions.areWriting,
      results: around.results,
      meter: around.meter,
      found: (position) => around.send(historyUpdate(this.#history, around.results, position)),
    });
  }

  /** What is still being found out for it comes to nothing from now on. */
  close(): void {
    this.#isClosed = true;
    this.#missed.close();
  }

  /** Whether another document took its place. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  get #history(): History {
    return this.#editor.history;
  }

  get #transactions(): Transactions {
    return this.#editor.transactions;
  }

  get file(): DocumentFile {
    return this.#file;
  }

  /** The name of the file, else the title, else what the document began with. */
  get name(): string {
    return nameOf(this.#file, this.document.facts.details);
  }

  /** Whether there is work that no file has, if only previewed. */
  get edited(): boolean {
    return this.#transactions.areWriting || this.#isUnsaved;
  }

  /** Whether there is work that no file has and that would be missed. */
  get #isUnsaved(): boolean {
    return (
      this.#transactions.areWorking ||
      this.#history.stateId !== this.#file.savedState ||
      this.document.facts.snapshots.some(({ id }) => id >= this.#file.nextSnapshot)
    );
  }

  perform(command: TransactionCommand | CommandOf<'undo' | 'redo' | 'goTo'>): void {
    this.#change(() => {
      switch (command.type) {
        case 'beginGesture':
          return this.#transactions.begin(command.transaction);
        case 'endGesture':
          return this.#transactions.end(command.transaction);
        case 'cancelGesture':
          return this.#transactions.cancel(command.transaction);
        case 'markCheckpoint':
          return this.#transactions.markCheckpoint(command.transaction);
        case 'undo':
          return this.#editor.undo();
        case 'redo':
          return this.#editor.redo();
        case 'goTo':
          return this.#editor.goTo(command.position);
      }
    });
  }

  /** See `Workbench.letGo`. */
  letGo(): void {
    this.#change(() => this.#transactions.letGo());
  }

  /** Makes an edit an entry of the history, or a part of its transaction. */
  edit<C extends EditCommand>(command: C, change: (draft: Draft, command: C) => Label): void {
    this.#change(() => this.#editor.edit(command, change));
  }

  /**
   * Takes it at once, of all but what is only previewed; how many digits are right is added when it
   * is known. What hands did so far is an entry before it, and they go on.
   */
  takeSnapshot({ name }: CommandOf<'takeSnapshot'>): void {
    const state = this.#transactions.withoutPreviews;
    const taken = this.document.takeSnapshot(name, state);
    const put: FactChange = { kind: 'snapshot', before: null, after: taken };
    this.#change(() => {
      this.#untold.note({ runs: [], changes: [put] });
      this.#transactions.noteFacts([put]);
      this.#transactions.commitSoFar();
      const isTaken: FactChange = { kind: 'taken', before: null, after: taken.id };
      this.#history.add({ runs: [], changes: [isTaken] }, () =>
        message('history.snapshot', { snapshot: snapshotTitle(taken) }),
      );
    });
    void this.#score(taken, state.facts.muted);
  }

  /** Finds out how many digits are right in a snapshot that was just taken. */
  async #score(taken: SavedState, muted: Muted): Promise<void> {
    const { results, send } = this.#around;
    const { digits } = results;
    const revision = this.#transactions.areWriting ? null : results.revision;
    const scores = await scoresOfSnapshot(taken, muted, revision, this.#around);
    if (this.#isClosed || results.digits !== digits || !scores) return;
    const noted = this.document.noteScores(taken.id, scores);
    if (noted) this.#transactions.noteFacts([{ kind: 'snapshot', before: null, after: noted }]);
    send(this.#factsUpdate());
  }

  /** There is a new measurement. */
  measured(): void {
    const { results, send } = this.#around;
    const isNew = this.#noteScores();
    send({ measurement: results.measurement, ...(isNew ? this.#historyUpdate() : {}) });
    void this.#missed.fill();
  }

  /**
   * The document as it is shown, but for what is only previewed. What hands did so far is an entry
   * now, and they go on. Call `written` when it is in a file of that name.
   */
  save(): { document: NetworkDocument; written(fileName: string): void } {
    this.#change(() => this.#transactions.commitSoFar());
    const state = this.#history.stateId;
    const now = this.document.asSaved(this.#transactions.committed);
    const document = { ...now, network: now.network.clone() };
    return {
      document,
      written: (name) => {
        if (this.#isClosed) return;
        const { isOpened } = this.#file;
        this.#file = fileWith(document, name, { savedState: state, isOpened });
        this.#around.send(this.#fileUpdate());
      },
    };
  }

  /** See `Workbench.unsaved`. */
  unsaved(): UnsavedWork {
    const { document } = this;
    const { results } = this.#around;
    const { content: _, isOpened: __, ...file } = this.#file;
    const { state, hands, isShown } = this.#transactions.kept();
    const stateId = hands.at(-1)?.id ?? this.#history.stateId;
    const scores = isShown ? results.scoresNow(stateId) : results.scoresOf(stateId);
    return {
      edited: this.#isUnsaved,
      document: this,
      history: this.#history.saved(),
      hands,
      ...document.known(state),
      file,
      scores: results.shippedScores,
      score: scores && scores.all,
      whole: () => ({
        structure: this.#transactions.committed,
        parameters: this.#transactions.committed.parameters.slice(),
        otherMetadata: document.asSaved(state).otherMetadata,
      }),
    };
  }

  wholeHistory(): Pick<Snapshot, 'history' | 'file'> {
    return { ...wholeHistory(this.#history, this.#around.results), ...this.#fileUpdate() };
  }

  /** The editor's target: every change to the document comes by here. */
  #apply(patch: Patch): void {
    this.#untold.note(patch, this.document.apply(patch));
  }

  /**
   * Does something to the document, and tells of it once: when all is applied and recorded.
   * @throws KnobsError if it can't be done; nothing has changed then, and nothing is told
   */
  #change(work: () => void): void {
    const { edited } = this;
    work();
    const { results, send } = this.#around;
    const { runs, changes, effective, isRestructured, isMoved, dropped } = this.#untold.take();
    if (isRestructured) results.restructured(this.document.effective);
    else if (effective.length > 0) results.parametersChanged(effective, this.document.effective);
    results.forget(dropped);
    if (isMoved) {
      this.#noteScores();
      this.#missed.note();
    }
    const parts = {
      ...runsUpdate(isRestructured ? [] : runs, this.document.network),
      ...(isRestructured ? restructuredUpdate(this.document) : {}),
      ...(isRestructured || changes.length > 0 ? this.#factsUpdate() : {}),
      ...(isMoved ? { duplicates: this.document.duplicates(), ...this.#historyUpdate() } : {}),
      ...(this.edited !== edited ? this.#fileUpdate() : {}),
    };
    if (Object.keys(parts).length > 0) send(parts);
  }

  /** Remembers the scores of the state that the history is in, if they are known. */
  #noteScores(): boolean {
    return !this.#transactions.areWriting && this.#around.results.note(this.#history.stateId);
  }

  #factsUpdate(): Required<Pick<Update, 'facts'>> {
    const { facts } = this.document;
    const update = factsUpdate(facts, this.#sent);
    this.#sent = facts;
    return { facts: update };
  }

  #historyUpdate(): Pick<Snapshot, 'history' | 'file'> {
    return { ...historyUpdate(this.#history, this.#around.results), ...this.#fileUpdate() };
  }

  #fileUpdate(): Pick<Snapshot, 'file'> {
    return fileUpdate(this.#file, this.name, this.edited);
  }
}
