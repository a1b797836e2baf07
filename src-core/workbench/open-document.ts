import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import type { NetworkDocument } from '../document/document';
import type { CommandOf, TransactionCommand } from './commands';
import type { DigitKnowledge } from './digit-knowledge';
import type { Draft } from '../document/draft';
import type { EditCommand } from './edit-commands';
import { Editor } from './editor';
import type { MeasuredEdit } from './edits/edits';
import { checkFit } from './edits/fits';
import type { Label } from './edits/label';
import { measuredEdit } from './edits/measured-edits';
import type { FactChange, Facts } from '../document/facts';
import { factsUpdate } from '../document/facts-update';
import type { History, HistoryChange, SavedHistory } from '../document/history';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { MissedScores } from './missed-scores';
import { squash, type Patch, type Run } from '../document/patch';
import type { Transactions } from '../document/transactions';
import { nameOf } from '../recovery/recovery';
import type { UnsavedWork } from '../recovery/unsaved-work';
import { scoresOf, type Results } from './results';
import { fileUpdate, historyUpdate, wholeHistory } from './update-parts';
import type { Snapshot, Update } from './updates';
import type { Work } from './work';
import { fileWith, type WorkFile } from './work-file';
import { message } from '../words/message';
import { snapshotTitle } from '../document/saved-state';

/** What stays when another document is opened. */
export interface Surroundings {
  readonly meter: Meter;
  readonly results: Results;
  readonly knowledge: DigitKnowledge;
  readonly send: (parts: Omit<Update, 'revision'>) => void;
}

interface Parts {
  readonly work: Work;
  readonly file: WorkFile;
  /** What it goes on from; left out for one that starts anew. */
  readonly history?: SavedHistory;
}

/**
 * One document that is worked on: its history and the file that has some of it. It tells of every
 * change what is different, and the results what to measure.
 */
export class OpenDocument {
  readonly work: Work;
  readonly #around: Surroundings;
  readonly #editor: Editor;
  readonly #missed: MissedScores;
  #file: WorkFile;
  /** Those that whoever listens has. */
  #sent: Facts;
  #isClosed = false;
  /** What was done and not told yet. */
  readonly #changed: Patch[] = [];
  readonly #effective: Run[] = [];
  readonly #historyChanges: HistoryChange[] = [];

  constructor({ work, file, history }: Parts, around: Surroundings) {
    this.work = work;
    this.#around = around;
    this.#editor = new Editor({
      work,
      apply: (patch) => this.#apply(patch),
      saved: history,
      changed: (change) => this.#historyChanges.push(change),
    });
    this.#file = file;
    this.#sent = work.facts;
    this.#missed = new MissedScores({
      work,
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

  get #history(): History {
    return this.#editor.history;
  }

  get #transactions(): Transactions {
    return this.#editor.transactions;
  }

  get file(): WorkFile {
    return this.#file;
  }

  /** The name of the file, else the title, else what the work began with. */
  get name(): string {
    return nameOf(this.#file, this.work.facts.details);
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
      this.work.facts.snapshots.some(({ id }) => id >= this.#file.nextSnapshot)
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

  /** @throws KnobsError, by the promise, also if what it is about was replaced meanwhile */
  async editMeasured(command: MeasuredEdit): Promise<void> {
    const { results, meter, knowledge } = this.#around;
    const { digits } = results;
    checkFit(this.work.network, command);
    const change = await measuredEdit(command, meter, knowledge);
    if (this.#isClosed) throw new KnobsError('edit.otherNetwork');
    if (results.digits !== digits) throw new KnobsError('digits.others');
    this.edit(command, change);
  }

  /**
   * Takes it at once, of all but what is only previewed; how many digits are right is added when it
   * is known. What hands did so far is an entry before it, and they go on.
   */
  async takeSnapshot({ name }: CommandOf<'takeSnapshot'>): Promise<void> {
    const { results, meter, send } = this.#around;
    const { digits } = results;
    const state = this.#transactions.withoutPreviews;
    const taken = this.work.takeSnapshot(name, state.parameters);
    const put: FactChange = { kind: 'snapshot', before: null, after: taken };
    this.#change(() => {
      this.#changed.push({ runs: [], changes: [put] });
      this.#transactions.noteFacts([put]);
      this.#transactions.commitSoFar();
      const isTaken: FactChange = { kind: 'taken', before: null, after: taken.id };
      this.#history.add({ runs: [], changes: [isTaken] }, () =>
        message('history.snapshot', { snapshot: snapshotTitle(taken) }),
      );
    });
    const revision = this.#transactions.areWriting ? null : results.revision;
    const network = new Network(this.work.network.sizes, taken.parameters);
    const parameters = effectiveParameters(network, state.facts.muted);
    const measurement = await results.current().catch(() => null);
    // Edits that came meanwhile are in it; then the meter is asked about what was put aside.
    const result =
      measurement?.revision === revision
        ? measurement
        : await meter.ask({ kind: 'network', sizes: network.sizes, parameters }).catch(() => null);
    if (this.#isClosed || results.digits !== digits || !result) return;
    const noted = this.work.noteScores(taken.id, scoresOf(result));
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
    const now = this.work.document(this.#transactions.committed);
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
    const { work } = this;
    const { results } = this.#around;
    const { content: _, isOpened: __, ...file } = this.#file;
    const { state, hands, isShown } = this.#transactions.kept();
    const stateId = hands.at(-1)?.id ?? this.#history.stateId;
    const scores = isShown ? results.scoresNow(stateId) : results.scoresOf(stateId);
    return {
      edited: this.#isUnsaved,
      document: this,
      sizes: work.network.sizes,
      history: this.#history.saved(),
      hands,
      ...work.known(state),
      file,
      scores: results.shippedScores,
      score: scores && scores.all,
      whole: () => ({
        parameters: this.#transactions.committed.parameters.slice(),
        otherMetadata: work.document(state).otherMetadata,
      }),
    };
  }

  wholeHistory(): Pick<Snapshot, 'history' | 'file'> {
    return { ...wholeHistory(this.#history, this.#around.results), ...this.#fileUpdate() };
  }

  /** The editor's target: every change to the work comes by here. */
  #apply(patch: Patch): void {
    this.#changed.push(patch);
    for (const run of this.work.apply(patch)) this.#effective.push(run);
  }

  /**
   * Does something to the document, and tells of it once: when all is applied and recorded.
   * @throws KnobsError if it can't be done; nothing has changed then, and nothing is told
   */
  #change(work: () => void): void {
    const { edited } = this;
    work();
    const { results, send } = this.#around;
    const { runs, changes } = squash(this.#changed.splice(0));
    const effective = this.#effective.splice(0);
    const isMoved = this.#historyChanges.splice(0).length > 0;
    if (effective.length > 0) results.parametersChanged(effective);
    if (isMoved) {
      this.#noteScores();
      this.#missed.note();
    }
    const parts = {
      ...(runs.length > 0
        ? { runs: runs.map(({ offset, after }) => ({ offset, values: after })) }
        : {}),
      ...(changes.length > 0 ? this.#factsUpdate() : {}),
      ...(isMoved ? { duplicates: this.work.duplicates(), ...this.#historyUpdate() } : {}),
      ...(this.edited !== edited ? this.#fileUpdate() : {}),
    };
    if (Object.keys(parts).length > 0) send(parts);
  }

  /** Remembers the scores of the state that the history is in, if they are known. */
  #noteScores(): boolean {
    return !this.#transactions.areWriting && this.#around.results.note(this.#history.stateId);
  }

  #factsUpdate(): Required<Pick<Update, 'facts'>> {
    const { facts } = this.work;
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
