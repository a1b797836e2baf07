import type { OpenAs } from '../compare/side';
import type { NamedFile } from '../digits/pair';
import { KnobsError } from '../errors';
import type { Reading } from '../formats/codec';
import type { FileOutcome } from './outcome';
import type { RecentFile } from './recent-file';
import { message } from '../words/message';
import type { Workbench } from '../workbench/workbench';
import { Conversation, type Ask } from './conversation';
import { openParts } from './parts';
import type { FoundFile, Places } from './places';
import { meaningQuestion, NOTHING_AGREED, type Decimal } from './questions';
import type { RecentList } from './recent';
import type { Replacement } from './replacement';
import { Saver } from './saver';
import { thumbnailOf } from './thumbnail';
import { UnsavedGuard } from './unsaved-guard';

/** A file that was read whole. */
type ReadFile = Exclude<Reading, { readonly question: unknown }>;

export interface FileFlowOptions<P, Dropped> {
  readonly workbench: Workbench;
  readonly places: Places<P, Dropped>;
  readonly recent: RecentList<P>;
  /** The decimal sign that the person's spreadsheets probably use. */
  readonly decimal: Decimal;
  readonly newId: () => string;
}

/**
 * Opening and saving the work, wherever files are. Whatever is asked for is done one after another,
 * and asks the person what only they know.
 */
export class FileFlow<P, Dropped extends { readonly name: string }> {
  readonly #workbench: Workbench;
  readonly #places: Places<P, Dropped>;
  readonly #recent: RecentList<P>;
  readonly #newId: () => string;
  readonly #conversation = new Conversation();
  readonly #saver: Saver<P>;
  readonly #guard: UnsavedGuard;
  /** Files that the page may ask for by their ids, besides the recent ones. */
  readonly #offered = new Map<string, { readonly place: P; readonly name: string }>();

  constructor({ workbench, places, recent, decimal, newId }: FileFlowOptions<P, Dropped>) {
    this.#workbench = workbench;
    this.#places = places;
    this.#recent = recent;
    this.#newId = newId;
    this.#saver = new Saver({ workbench, places, recent, decimal });
    this.#guard = new UnsavedGuard(workbench, (ask) => this.#saver.save(ask));
    workbench.onUpdate((update) => recent.hear(update));
  }

  /** The file that the work came from or was last saved to; null if Save asks where. */
  get place(): P | null {
    return this.#saver.place;
  }

  open(as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next((ask) => this.#open(null, as, ask, () => this.#places.choose()));
  }

  openDropped(file: Dropped, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next((ask) =>
      this.#open(file.name, as, ask, () => this.#places.openDropped(file)),
    );
  }

  /** Opens a file that is found by its place. */
  openAt(place: P, name: string, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next((ask) => this.#open(name, as, ask, () => this.#places.open(place, name)));
  }

  openRecent(id: string, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next(async (ask) => {
      const found = this.#offered.get(id) ?? (await this.#recent.find(id));
      if (!found) throw new KnobsError('files.notRecent');
      const { name, place } = found;
      return this.#open(name, as, ask, () => this.#places.open(place, name));
    });
  }

  /** Measures on the digits of files that the person chooses. */
  openDigits(): Promise<FileOutcome> {
    return this.#next(async () => this.#useDigits(await this.#places.chooseDigits()));
  }

  openDroppedDigits(files: readonly Dropped[]): Promise<FileOutcome> {
    return this.#next(async () => this.#useDigits(await this.#places.openDroppedDigits(files)));
  }

  /** Writes to the file the work came from; asks where if there is none that Save may write to. */
  save(): Promise<FileOutcome> {
    return this.#next((ask) => this.#saver.save(ask));
  }

  saveAs(): Promise<FileOutcome> {
    return this.#next((ask) => this.#saver.saveAs(ask));
  }

  /** Asks about unsaved work before something takes its place. */
  giveUp(before: Replacement): Promise<FileOutcome> {
    return this.#next((ask) => this.#guard.begin(ask)(before));
  }

  /** Writes a picture to where the person says; the work and its file stay as they are. */
  savePicture(name: string, bytes: Uint8Array): Promise<FileOutcome> {
    return this.#next(() => this.#places.savePicture(name, bytes));
  }

  /** The files that were opened or saved last, the latest first. */
  async recent(): Promise<RecentFile[]> {
    const listed = (await this.#recent.entries()).map(async ({ place, ...entry }) => {
      return { ...entry, ...(await this.#places.describe(place)) };
    });
    return Promise.all(listed);
  }

  clearRecent(): Promise<void> {
    return this.#recent.clear();
  }

  /** Is told whenever other files are the recent ones, or more is known of them. */
  onRecentChange(listener: () => void): void {
    this.#recent.onChange(listener);
  }

  /** Makes a file one that can be opened as the recent ones are, by an id and without its place. */
  offer(place: P, name: string): Pick<RecentFile, 'id' | 'name'> {
    const id = this.#newId();
    this.#offered.set(id, { place, name });
    return { id, name };
  }

  /** Goes on with what asked the last question; null cancels it. */
  answer(answer: string | null): Promise<FileOutcome> {
    return this.#conversation.answer(answer);
  }

  /** Whether something is being read or written just now; what waits for the person is not. */
  get isBusy(): boolean {
    return this.#conversation.isBusy;
  }

  /** Resolves when nothing is being read or written any more. */
  idle(): Promise<void> {
    return this.#conversation.idle();
  }

  /** @param name of the file, if it is known before it is found */
  async #open(
    name: string | null,
    as: OpenAs,
    ask: Ask,
    find: () => Promise<FoundFile<P> | null>,
  ): Promise<boolean> {
    const giveUp = this.#guard.begin(ask);
    const mayLose = (name: string | null) => as === 'comparison' || giveUp({ kind: 'open', name });
    if (!(await mayLose(name))) return false;
    const file = await find();
    if (!file) return false;
    const { isNamedByFormat } = await openParts();
    const reading = await this.#read(file, ask);
    // What was done while the file was looked for and read is work, too.
    if (!reading || !(await mayLose(file.name))) return false;
    const { document, leavesOpen } = reading;
    const remarks = [...(reading.remarks ?? [])];
    if (leavesOpen === 'everything') remarks.push(message('tensors.asSigmoid'));
    const { bytes, place, state } = file;
    const thumbnail = thumbnailOf(document.network);
    this.#workbench.open(document, file.name, as);
    if (remarks.length > 0) {
      this.#workbench.report(message('files.remarks', { file: file.name, remarks }));
    }
    if (as === 'work') {
      const origin = { place, name: file.name, state, agreed: NOTHING_AGREED };
      this.#saver.cameFrom(isNamedByFormat(bytes, file.name) ? origin : null);
      if (place !== null) await this.#recent.use(file.name, place, thumbnail);
    }
    if (place !== null) this.#places.used(place);
    return true;
  }

  /** The document in a file; null if the person doesn't say which it is. */
  async #read({ bytes, name }: FoundFile<P>, ask: Ask): Promise<ReadFile | null> {
    const { readWork } = await openParts();
    const { tasks } = this.#workbench.sources;
    let reading = await readWork({ bytes, fileName: name }, tasks);
    while ('question' in reading) {
      const answer = await ask(meaningQuestion(name, reading.question));
      if (answer === null) return null;
      reading = await readWork({ bytes, fileName: name, answer }, tasks);
    }
    return reading;
  }

  async #useDigits(files: readonly NamedFile[] | null): Promise<boolean> {
    return files !== null && this.#workbench.openDigits(files);
  }

  /** @param work answers whether it was done; it wasn't if the person changed their mind */
  #next(work: (ask: Ask) => boolean | Promise<boolean>): Promise<FileOutcome> {
    return this.#conversation.start((ask) => outcomeOf(async () => work(ask)));
  }
}

async function outcomeOf(work: () => Promise<boolean>): Promise<FileOutcome> {
  try {
    return { outcome: (await work()) ? 'done' : 'cancelled' };
  } catch (error) {
    if (error instanceof KnobsError) return { outcome: 'failed', reason: error.said };
    throw error;
  }
}
