import type { OpenAs } from '../compare/side';
import { imagesOf, type DigitSet } from '../digits/digit-set';
import type { NamedFile } from '../digits/pair';
import type { Meter } from '../evaluator/meter';
import type { NetworkDocument } from '../document/network-document';
import { forward, type Trace } from '../network/forward';
import type { Command } from './commands';
import { ComparedNetworks } from './compared';
import { DigitKnowledge } from './digit-knowledge';
import { DigitReading } from './digit-reading';
import { setDetails } from './edits/details';
import { edit, isMeasured } from './edits/edits';
import { takeNeuron } from './edits/take';
import { Input } from './input';
import { editMatched, editMeasured } from './late-edits';
import { notOpenedFile } from './not-opened';
import { OpenDocument, type DocumentSurroundings } from './open-document';
import type { ParsedCopy } from '../recovery/recovery';
import type { UnsavedWork } from '../recovery/unsaved-work';
import { Results } from './results';
import type { WorkbenchTasks } from './tasks';
import { startFromExample } from './examples';
import { FIRST, startOf, type Start } from './starts';
import type { Snapshot, Update } from './updates';
import { digitsUpdate, inputUpdate, networkUpdate, resultsUpdate } from './update-parts';
import { EditedDocument } from './edited-document';
import { fileBefore, fileWith, noFile } from './document-file';
import type { Message } from '../words/message';

interface Parts {
  readonly digits: DigitSet;
  readonly meter: Meter;
  readonly tasks: WorkbenchTasks;
  /** Told what a listener threw: it stops neither the others nor the workbench. */
  readonly listenerFailed: (error: unknown) => void;
}

/**
 * The document being worked on and everything around it: the parameters, their history, the names
 * of the neurons, the picture on the pad, the digits and how the network does on them. It is the
 * only owner of that state; it tells its listeners what changed.
 */
export class Workbench {
  readonly #results: Results;
  readonly #knowledge: DigitKnowledge;
  readonly #reading: DigitReading;
  readonly #compared: ComparedNetworks;
  readonly #input: Input;
  readonly #listeners = new Set<(update: Update) => void>();
  readonly #listenerFailed: (error: unknown) => void;
  readonly #surroundings: DocumentSurroundings;
  #open!: OpenDocument;
  /** Of what there is now, as soon as somebody asks. */
  #trace: Trace | null = null;

  constructor({ digits, meter, tasks, listenerFailed }: Parts) {
    this.#listenerFailed = listenerFailed;
    this.#input = new Input(digits);
    this.#results = new Results(meter, digits, () => this.#open.measured());
    this.#knowledge = new DigitKnowledge(this.#results, meter, tasks);
    this.#reading = new DigitReading(tasks, (loading) => this.#send({ loading }));
    const now = () => ({ document: this.#open.document, saved: this.#open.file.content });
    this.#compared = new ComparedNetworks({ results: this.#results, meter, tasks, now });
    this.#surroundings = {
      meter,
      results: this.#results,
      knowledge: this.#knowledge,
      tasks,
      send: (parts) => this.#send(parts),
    };
    meter.onFailure((reason) => this.#send({ problem: reason }));
    this.perform(FIRST);
  }

  /** Whether there is work that no file has. */
  get edited(): boolean {
    return this.#open.edited;
  }

  /** The name of the file, else the title, else what the work began with. */
  get fileName(): string {
    return this.#open.name;
  }

  /** The work as it is now, also in the middle of a gesture; its network is the very one. */
  get document(): NetworkDocument {
    return this.#open.document.asSaved();
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
      case 'endGesture':
      case 'cancelGesture':
      case 'markCheckpoint':
      case 'undo':
      case 'redo':
      case 'goTo':
        return this.#open.perform(command);
      case 'pickDigit':
      case 'beginStroke':
      case 'draw':
      case 'cancelStroke':
      case 'clearInput':
      case 'centreInput':
      case 'putPicture':
        this.#input.perform(command);
        return this.#send(inputUpdate(this.#input));
      case 'useShippedDigits':
        this.#results.useShippedDigits();
        return this.#digitsChanged();
      case 'useCost':
        return this.#send(this.#results.useCost(command.cost));
      case 'new':
        return this.#start(startOf(command, this.#results.digits));
      case 'newFromExample':
        return this.#start(startFromExample(command));
      case 'takeSnapshot':
        return this.#open.takeSnapshot(command);
      case 'takeNeuron': {
        const other = this.#compared.networkOf(command.from);
        const matching = this.#compared.match(this.#open.document.network, other.network);
        return editMatched(this.#open, command, matching, (draft, taking, layers) =>
          takeNeuron(draft, taking, other, layers),
        );
      }
      case 'setDetails': {
        const { otherMetadata } = this.#open.document;
        return this.#open.edit(command, (draft, said) => setDetails(draft, said, otherMetadata));
      }
      case 'forgetOther':
        this.#compared.forget(command.id);
        return this.#send({ others: this.#compared.others });
      default:
        return isMeasured(command)
          ? editMeasured(this.#open, command, this.#surroundings)
          : this.#open.edit(command, (draft, plain) => edit(draft, plain, this.#results.digits));
    }
  }

  /** What questions are answered from, see `questions/`. */
  get sources() {
    const { document } = this.#open;
    return {
      document,
      input: this.#input,
      results: this.#results,
      meter: this.#surroundings.meter,
      tasks: this.#surroundings.tasks,
      knowledge: this.#knowledge,
      compared: this.#compared,
      trace: () =>
        (this.#trace ??= forward(document.network, this.#input.pixels, document.facts.muted)),
    };
  }

  /**
   * Ends what is under way, since whoever did it is gone: a page that starts takes the place of one
   * before it. Hands and missions become entries, learning is kept as far as its last checkpoint, and
   * previews are taken back.
   */
  letGo(): void {
    this.#open.letGo();
  }

  snapshot(): Snapshot {
    return {
      ...networkUpdate(this.#open.document),
      ...inputUpdate(this.#input),
      ...this.#open.wholeHistory(),
      ...resultsUpdate(this.#results),
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
      if (as === 'work') return this.#openDocument(document, fileName);
      this.#compared.open(document, fileName);
      this.#send({ others: this.#compared.others });
    } catch (error) {
      throw notOpenedFile(fileName, error);
    }
  }

  /**
   * Measures on a person's own digits from now on: a pair of IDX files, raw or gzipped.
   * @param files what is in them may be taken over
   * @returns whether it does: not if reading them was cancelled
   * @throws KnobsError, by the promise, and changes nothing unless both were read whole and fit
   * together
   */
  async openDigits(files: readonly NamedFile[]): Promise<boolean> {
    const digits = await this.#reading.read(files);
    if (!digits) return false;
    this.#results.useDigits(digits);
    this.#digitsChanged();
    return true;
  }

  /** Reads no digits any more: whoever waits for them goes on with those there are. */
  cancelDigits(): void {
    this.#reading.cancel();
  }

  /** The work as it is now. Call `written` when it is in a file of that name. */
  save(): { document: NetworkDocument; written(fileName: string): void } {
    return this.#open.save();
  }

  /** Everything that has to be kept for the work to go on after a crash, see `letGo`. */
  unsaved(): UnsavedWork {
    return this.#open.unsaved();
  }

  /**
   * Replaces the work by a copy of other work, which goes on as it was, with its history, but in no
   * file, see `fileBefore`.
   * @param copy what was kept of it, checked by `parseCopy`
   */
  recover({ document: kept, known, history, file, scores }: ParsedCopy): void {
    const document = new EditedDocument(kept, null, known);
    const parts = { document, file: fileBefore(file, document, history), history };
    this.#begin(new OpenDocument(parts, this.#surroundings), scores);
  }

  /** Tells the person about something that went wrong without being asked for. */
  report(problem: Message): void {
    this.#send({ problem });
  }

  #start({ document: initial, name }: Start): void {
    const document = new EditedDocument(initial, this.#open?.document ?? null);
    const file = noFile(name, document.keptLocked ? null : 0);
    this.#begin(new OpenDocument({ document, file }, this.#surroundings));
  }

  #openDocument(opened: NetworkDocument, fileName: string): void {
    const document = new EditedDocument(opened, this.#open.document);
    const savedState = document.keptLocked ? null : 0;
    const file = fileWith(opened, fileName, { savedState, isOpened: true });
    this.#begin(new OpenDocument({ document, file }, this.#surroundings));
  }

  #begin(open: OpenDocument, scores: ParsedCopy['scores'] = []): void {
    this.#open?.close();
    this.#open = open;
    const { document } = open;
    this.#results.networkReplaced(document.effective);
    this.#results.recall(scores);
    this.#send({
      ...networkUpdate(document),
      ...open.wholeHistory(),
      measurement: null,
    });
  }

  #digitsChanged(): void {
    this.#input.setDigits(this.#results.digits);
    this.#send({
      ...digitsUpdate(this.#results),
      ...inputUpdate(this.#input),
      ...this.#open.wholeHistory(),
      measurement: null,
    });
  }

  #send(parts: Omit<Update, 'revision'>): void {
    const update: Update = { revision: this.#results.revision, ...parts };
    if (update.network || update.runs || update.facts || update.input) this.#trace = null;
    for (const listener of this.#listeners) {
      try {
        listener(update);
      } catch (error) {
        this.#listenerFailed(error);
      }
    }
  }
}
