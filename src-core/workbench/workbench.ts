import type { OpenAs } from '../compare/side';
import { imagesOf, type DigitSet } from '../digits/digit-set';
import { readDigitSet } from '../digits/idx';
import { pairDigitFiles, type NamedFile } from '../digits/pair';
import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import type { NetworkDocument } from '../network/document';
import { stampedNetwork } from '../network/initial';
import { DEFAULT_SIZES } from '../network/shape';
import type { Command, CommandOf } from './commands';
import { ComparedNetworks } from './compared';
import { DigitKnowledge, OTHER_DIGITS } from './digit-knowledge';
import type { EditCommand } from './edit-commands';
import { edit, isMeasured, type MeasuredEdit } from './edits/edits';
import { checkFit } from './edits/fits';
import type { Label } from './edits/label';
import { measuredEdit } from './edits/measured-edits';
import { takeNeuron } from './edits/take';
import type { Draft } from './draft';
import { Editor } from './editor';
import type { History, SavedHistory } from './history';
import { Input } from './input';
import type { Patch } from './patch';
import type { AnswerTo, WorkbenchQuestion } from './questions';
import { notOpened } from './not-opened';
import { copyOf, type RecoveryCopy } from './recovery';
import { parseCopy } from './recovery-schema';
import { Results, scoresOf } from './results';
import { documentFor } from './starts';
import type { Snapshot, Update } from './updates';
import {
  digitsUpdate,
  fileUpdate,
  historyUpdate,
  inputUpdate,
  networkUpdate,
  traceUpdate,
} from './update-parts';
import { Work } from './work';
import { fileBefore, fileWith, noFile, type WorkFile } from './work-file';

/**
 * The document being worked on and everything around it: the parameters, their history, the names
 * of the neurons, the picture on the pad, the digits and how the network does on them. It is the
 * only owner of that state; it tells its listeners what changed.
 */
export class Workbench {
  readonly #meter: Meter;
  readonly #results: Results;
  readonly #knowledge: DigitKnowledge;
  readonly #compared: ComparedNetworks;
  readonly #input: Input;
  readonly #listeners = new Set<(update: Update) => void>();
  #work!: Work;
  #editor!: Editor;
  #file!: WorkFile;

  constructor({ digits, meter }: { digits: DigitSet; meter: Meter }) {
    this.#meter = meter;
    this.#input = new Input(digits);
    this.#results = new Results(meter, digits, () => this.#measured());
    this.#knowledge = new DigitKnowledge(this.#results, meter);
    const now = () => ({ work: this.#work, saved: this.#file.content });
    this.#compared = new ComparedNetworks({ results: this.#results, meter, now });
    meter.onFailure((reason) => this.#send({ problem: reason }));
    this.#start(stampedNetwork(DEFAULT_SIZES, digits));
  }

  get #history(): History {
    return this.#editor.history;
  }

  /** Whether there is work that no file has. */
  get edited(): boolean {
    return this.#history.gestureChanged || this.#history.stateId !== this.#file.savedState;
  }

  /** The name of the file, or what the work is called until it has one. */
  get fileName(): string {
    return this.#file.name;
  }

  onUpdate(listener: (update: Update) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * @returns a promise for commands that must know first what the neurons do for all digits
   * @throws KnobsError, at once or by the promise, if it can't be done; nothing has changed then
   */
  perform(command: Command): void | Promise<void> {
    switch (command.type) {
      case 'beginGesture':
        return this.#editor.beginGesture();
      case 'endGesture':
        return this.#endGesture();
      case 'cancelGesture':
        this.#editor.cancelGesture();
        return this.#send(this.#historyUpdate());
      case 'undo':
        return this.#goTo(this.#history.position - 1);
      case 'redo':
        return this.#goTo(this.#history.position + 1);
      case 'goTo':
        return this.#goTo(command.position);
      case 'pickDigit':
      case 'beginStroke':
      case 'draw':
      case 'cancelStroke':
      case 'clearInput':
      case 'centreInput':
        this.#input.perform(command);
        return this.#inputChanged();
      case 'inspect':
        return this.#results.watch(command.neuron);
      case 'useShippedDigits':
        this.#results.useShippedDigits();
        return this.#digitsChanged();
      case 'new':
        return this.#start(documentFor(command, this.#results.digits));
      case 'takeSnapshot':
        return this.#takeSnapshot(command);
      case 'takeNeuron': {
        const other = this.#compared.networkOf(command.from);
        return this.#edit(command, (draft, taking) => takeNeuron(draft, taking, other));
      }
      case 'forgetOther':
        this.#compared.forget(command.id);
        return this.#send({ others: this.#compared.others });
      default:
        return isMeasured(command) ? this.#editMeasured(command) : this.#edit(command, edit);
    }
  }

  /** Answers a question of the page. @throws KnobsError, by the promise, if it can't be answered */
  ask<Q extends WorkbenchQuestion>(question: Q): Promise<AnswerTo<Q>>;
  ask(question: WorkbenchQuestion): Promise<AnswerTo<WorkbenchQuestion>> {
    return question.kind === 'comparison'
      ? this.#compared.compare(question)
      : this.#knowledge.ask(question);
  }

  snapshot(): Snapshot {
    return {
      ...networkUpdate(this.#work),
      ...inputUpdate(this.#input, this.#work),
      ...this.#historyUpdate(0),
      measurement: this.#results.measurement,
      ...digitsUpdate(this.#results),
      others: this.#compared.others,
      revision: this.#results.revision,
    };
  }

  /** The pictures [indices × 784] of digits of the set. @throws KnobsError if one isn't there */
  digitImages(indices: Uint32Array): Uint8Array {
    return imagesOf(this.#results.digits, indices);
  }

  /**
   * Takes what a file has, see `readWork`: as the work, whose place it takes, or to be compared with.
   * The document is taken over.
   * @throws KnobsError and changes nothing if what is locked can't stay, or too many files are open
   */
  open(document: NetworkDocument, fileName: string, as: OpenAs = 'work'): void {
    try {
      if (as === 'work') return this.#start(document, fileName);
      this.#compared.open(document, fileName);
      this.#send({ others: this.#compared.others });
    } catch (error) {
      throw notOpened(fileName, error);
    }
  }

  /**
   * Measures on a person's own digits from now on: a pair of IDX files, raw or gzipped.
   * @throws KnobsError and changes nothing unless both were read whole and fit together
   */
  openDigits(files: readonly NamedFile[]): void {
    try {
      const { images, labels, name } = pairDigitFiles(files);
      const onProgress = (loading: number) => this.#send({ loading });
      this.#results.useDigits(readDigitSet(images, labels, name, undefined, onProgress));
      this.#digitsChanged();
    } finally {
      this.#send({ loading: null });
    }
  }

  /** The work as it is now. Call `written` when it is in a file of that name. */
  save(): { document: NetworkDocument; written(fileName: string): void } {
    this.#endGesture();
    const state = this.#history.stateId;
    const work = this.#work;
    const now = work.document();
    const document = { ...now, network: now.network.clone() };
    return {
      document,
      written: (name) => {
        if (work !== this.#work) return;
        const { isOpened } = this.#file;
        this.#file = fileWith(document, name, { savedState: state, isOpened });
        this.#send(this.#fileUpdate());
      },
    };
  }

  /**
   * Everything, to go on from after a crash; null if a file has it all. A gesture under way is in it
   * as if it ended now.
   * @param made when that is, in milliseconds since 1970
   */
  recoveryCopy(made: number): RecoveryCopy | null {
    if (!this.edited) return null;
    const history = this.#editor.saved();
    const { name, hasFile, savedState } = this.#file;
    const file = { name, hasFile, savedState };
    return copyOf({ made, work: this.#work, history, file, results: this.#results });
  }

  /**
   * Replaces the work by a copy of other work, which goes on as it was, with its history, but in no
   * file, see `fileBefore`.
   * @param copy what `recoveryCopy` gave, from wherever it was kept: it is not trusted
   * @throws KnobsError and changes nothing unless all of it is valid
   */
  recover(copy: unknown): void {
    const { document, known, history, file, scores } = parseCopy(copy);
    const work = new Work(document, null, known);
    this.#begin(work, fileBefore(file, work, history), history, scores);
  }

  /** Tells the person about something that went wrong without being asked for. */
  report(problem: string): void {
    this.#send({ problem });
  }

  #start(document: NetworkDocument, fileName?: string): void {
    const work = new Work(document, this.#work ?? null);
    const savedState = work.keptLocked ? null : 0;
    const isOpened = fileName !== undefined;
    const opened = { savedState, isOpened };
    this.#begin(work, isOpened ? fileWith(document, fileName, opened) : noFile(document));
  }

  #begin(
    work: Work,
    file: WorkFile,
    history?: SavedHistory,
    scores: RecoveryCopy['scores'] = [],
  ): void {
    this.#work = work;
    this.#editor = new Editor(work, (patch) => this.#apply(patch), history);
    this.#file = file;
    work.trace(this.#input.pixels);
    this.#results.networkReplaced(work.effective);
    this.#results.recall(scores);
    this.#send({
      ...networkUpdate(work),
      ...traceUpdate(this.#input, work),
      ...this.#historyUpdate(0),
      measurement: null,
    });
  }

  #endGesture(): void {
    if (this.#editor.endGesture()) this.#entryMade();
  }

  /** Makes an edit an entry of the history, or a part of the gesture under way. */
  #edit<C extends EditCommand>(command: C, change: (draft: Draft, command: C) => Label): void {
    const { edited } = this;
    this.#editor.edit(command, change);
    if (!this.#history.inGesture) this.#entryMade();
    else if (this.edited !== edited) this.#send(this.#fileUpdate());
  }

  async #editMeasured(command: MeasuredEdit): Promise<void> {
    const work = this.#work;
    const { digits } = this.#results;
    checkFit(work.network, command);
    const change = await measuredEdit(command, this.#meter, this.#knowledge);
    this.#checkStill(work, digits);
    this.#edit(command, change);
  }

  /** @throws KnobsError if what something was found out about was replaced meanwhile */
  #checkStill(work: Work, digits: DigitSet): void {
    if (this.#work !== work) throw new KnobsError('Another network was opened meanwhile.');
    if (this.#results.digits !== digits) throw new KnobsError(OTHER_DIGITS);
  }

  /** Takes it at once; how many digits are right is added when it is known, unless edits come first. */
  async #takeSnapshot({ name }: CommandOf<'takeSnapshot'>): Promise<void> {
    this.#endGesture();
    const work = this.#work;
    const { revision } = this.#results;
    const { id, name: title } = work.takeSnapshot(name);
    this.#history.record(
      { runs: [], changes: [{ kind: 'taken', before: null, after: id }] },
      () => `★ Snapshot: ${title}`,
    );
    this.#entryMade();
    const measurement = await this.#results.current().catch(() => null);
    if (this.#work !== work || measurement?.revision !== revision) return;
    work.noteScores(id, scoresOf(measurement));
    this.#send({ facts: work.facts });
  }

  #goTo(position: number): void {
    this.#endGesture();
    this.#history.goTo(position);
    this.#entryMade();
  }

  /** The history is in another state than before. */
  #entryMade(): void {
    this.#results.note(this.#history.stateId);
    this.#send({ duplicates: this.#work.duplicates(), ...this.#historyUpdate() });
  }

  /** The history's target: every change to the work comes by here. */
  #apply(patch: Patch): void {
    const work = this.#work;
    const effective = work.apply(patch);
    // A muted output's own sum is still shown, though nothing that is measured follows from it.
    const isTraced = patch.runs.length > 0 || effective.length > 0;
    if (isTraced) work.trace(this.#input.pixels);
    if (effective.length > 0) this.#results.parametersChanged(effective);
    this.#send({
      ...(patch.runs.length > 0
        ? { runs: patch.runs.map(({ offset, after }) => ({ offset, values: after })) }
        : {}),
      ...(patch.changes.length > 0 ? { facts: work.facts } : {}),
      ...(isTraced ? traceUpdate(this.#input, work) : {}),
    });
  }

  #digitsChanged(): void {
    this.#input.setDigits(this.#results.digits);
    this.#work.trace(this.#input.pixels);
    this.#send({
      ...digitsUpdate(this.#results),
      ...inputUpdate(this.#input, this.#work),
      ...this.#historyUpdate(0),
      measurement: null,
    });
  }

  #inputChanged(): void {
    this.#work.trace(this.#input.pixels);
    this.#send(inputUpdate(this.#input, this.#work));
  }

  #measured(): void {
    const isNew = !this.#history.inGesture && this.#results.note(this.#history.stateId);
    const { measurement } = this.#results;
    this.#send({ measurement, ...(isNew ? this.#historyUpdate() : {}) });
  }

  #send(parts: Omit<Update, 'revision'>): void {
    const update: Update = { revision: this.#results.revision, ...parts };
    for (const listener of this.#listeners) listener(update);
  }

  #historyUpdate(from?: number): Required<Pick<Update, 'history' | 'file'>> {
    return { ...historyUpdate(this.#history, this.#results, from), ...this.#fileUpdate() };
  }

  #fileUpdate(): Required<Pick<Update, 'file'>> {
    return fileUpdate(this.#file, this.edited);
  }
}
