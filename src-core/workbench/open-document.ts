import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import type { NetworkDocument } from '../document/document';
import type { CommandOf } from './commands';
import { OTHER_DIGITS, type DigitKnowledge } from './digit-knowledge';
import type { Draft } from '../document/draft';
import type { EditCommand } from './edit-commands';
import { Editor } from './editor';
import type { MeasuredEdit } from './edits/edits';
import { checkFit } from './edits/fits';
import type { Label } from './edits/label';
import { measuredEdit } from './edits/measured-edits';
import type { Facts } from '../document/facts';
import { factsUpdate } from '../document/facts-update';
import type { History, SavedHistory } from '../document/history';
import type { Input } from './input';
import { MissedScores } from './missed-scores';
import type { Patch } from '../document/patch';
import { nameOf } from '../recovery/recovery';
import type { UnsavedWork } from '../recovery/unsaved-work';
import { scoresOf, type Results } from './results';
import { fileUpdate, historyUpdate, traceUpdate, wholeHistory } from './update-parts';
import type { Snapshot, Update } from './updates';
import type { Work } from './work';
import { fileWith, type WorkFile } from './work-file';

/** What stays when another document is opened. */
export interface Surroundings {
  readonly meter: Meter;
  readonly results: Results;
  readonly knowledge: DigitKnowledge;
  readonly input: Input;
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

  constructor({ work, file, history }: Parts, around: Surroundings) {
    this.work = work;
    this.#around = around;
    this.#editor = new Editor(work, (patch) => this.#apply(patch), history);
    this.#file = file;
    this.#sent = work.facts;
    this.#missed = new MissedScores({
      work,
      history: this.#history,
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

  get position(): number {
    return this.#history.position;
  }

  get file(): WorkFile {
    return this.#file;
  }

  /** The name of the file, else the title, else what the work began with. */
  get name(): string {
    return nameOf(this.#file, this.work.facts.details);
  }

  /** Whether there is work that no file has. */
  get edited(): boolean {
    return (
      this.#history.gestureChanged ||
      this.#history.stateId !== this.#file.savedState ||
      this.work.facts.snapshots.some(({ id }) => id >= this.#file.nextSnapshot)
    );
  }

  beginGesture(): void {
    this.#editor.beginGesture();
  }

  endGesture(): void {
    if (this.#editor.endGesture()) this.#entryMade();
  }

  cancelGesture(): void {
    this.#editor.cancelGesture();
    this.#around.send(this.#historyUpdate());
  }

  /** Makes an edit an entry of the history, or a part of the gesture under way. */
  edit<C extends EditCommand>(command: C, change: (draft: Draft, command: C) => Label): void {
    const { edited } = this;
    this.#editor.edit(command, change);
    if (!this.#history.inGesture) this.#entryMade();
    else if (this.edited !== edited) this.#around.send(this.#fileUpdate());
  }

  /** @throws KnobsError, by the promise, also if what it is about was replaced meanwhile */
  async editMeasured(command: MeasuredEdit): Promise<void> {
    const { results, meter, knowledge } = this.#around;
    const { digits } = results;
    checkFit(this.work.network, command);
    const change = await measuredEdit(command, meter, knowledge);
    if (this.#isClosed) throw new KnobsError('Another network was opened meanwhile.');
    if (results.digits !== digits) throw new KnobsError(OTHER_DIGITS);
    this.edit(command, change);
  }

  /** Takes it at once; how many digits are right is added when it is known. */
  async takeSnapshot({ name }: CommandOf<'takeSnapshot'>): Promise<void> {
    this.endGesture();
    const { results, meter, send } = this.#around;
    const { revision, digits } = results;
    const { sizes, parameters } = this.work.effective.clone();
    const { id, name: title } = this.work.takeSnapshot(name);
    this.#history.record(
      { runs: [], changes: [{ kind: 'taken', before: null, after: id }] },
      () => `★ Snapshot: ${title}`,
    );
    this.#entryMade();
    const measurement = await results.current().catch(() => null);
    // Edits that came meanwhile are in it; then the meter is asked about what was put aside.
    const result =
      measurement?.revision === revision
        ? measurement
        : await meter.ask({ kind: 'network', sizes, parameters }).catch(() => null);
    if (this.#isClosed || results.digits !== digits || !result) return;
    this.work.noteScores(id, scoresOf(result));
    send(this.#factsUpdate());
  }

  /** Undoes or redoes until so many entries are done. */
  goTo(position: number): void {
    this.endGesture();
    this.#history.goTo(position);
    this.#entryMade();
  }

  /** There is a new measurement. */
  measured(): void {
    const { results, send } = this.#around;
    const isNew = !this.#history.inGesture && results.note(this.#history.stateId);
    send({ measurement: results.measurement, ...(isNew ? this.#historyUpdate() : {}) });
    void this.#missed.fill();
  }

  /** The document as it is now. Call `written` when it is in a file of that name. */
  save(): { document: NetworkDocument; written(fileName: string): void } {
    this.endGesture();
    const state = this.#history.stateId;
    const now = this.work.document();
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
    const hands = this.#editor.ifEnded();
    const scores = results.scoresNow(hands.at(-1)?.id ?? this.#history.stateId);
    return {
      edited: this.edited,
      document: this,
      sizes: work.network.sizes,
      history: this.#history.saved,
      hands,
      ...work.known,
      file,
      scores: results.shippedScores,
      score: scores && scores.all,
      whole: () => ({
        parameters: this.#editor.settledParameters(),
        otherMetadata: work.document().otherMetadata,
      }),
    };
  }

  wholeHistory(): Pick<Snapshot, 'history' | 'file'> {
    return { ...wholeHistory(this.#history, this.#around.results), ...this.#fileUpdate() };
  }

  /** The history is in another state than before. */
  #entryMade(): void {
    const { results, send } = this.#around;
    results.note(this.#history.stateId);
    this.#missed.note();
    send({ duplicates: this.work.duplicates(), ...this.#historyUpdate() });
  }

  /** The history's target: every change to the work comes by here. */
  #apply(patch: Patch): void {
    const { work } = this;
    const { results, input, send } = this.#around;
    const effective = work.apply(patch);
    // A muted output's own sum is still shown, though nothing that is measured follows from it.
    const isTraced = patch.runs.length > 0 || effective.length > 0;
    if (isTraced) work.trace(input.pixels);
    if (effective.length > 0) results.parametersChanged(effective);
    send({
      ...(patch.runs.length > 0
        ? { runs: patch.runs.map(({ offset, after }) => ({ offset, values: after })) }
        : {}),
      ...(patch.changes.length > 0 ? this.#factsUpdate() : {}),
      ...(isTraced ? traceUpdate(input, work) : {}),
    });
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
