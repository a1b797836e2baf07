import type { DroppedFile, FileOutcome, FileQuestion, Host, RecentFile } from '#core/host';
import type { CommandOf } from '#core/workbench/commands';
import type { Session } from './session.svelte';

/** What the person answers when unsaved work would be lost. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** New, open, save and close, with the question that stands before unsaved work is lost. */
export class FileFlows {
  readonly #host: Host;
  readonly #session: Session;
  /** What is about to happen to unsaved work, in words: set while the person is asked. */
  #question = $state.raw<{ before: string; answer(answer: UnsavedAnswer): void } | null>(null);

  /** What opening or saving has to know: set while the person is asked. */
  #asked = $state.raw<{
    question: FileQuestion;
    answer(answer: string | null): void;
  } | null>(null);

  constructor(host: Host, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  get question() {
    return this.#question;
  }

  get asked() {
    return this.#asked;
  }

  /** Whether the person has something to answer first. */
  get isAsking(): boolean {
    return this.#question !== null || this.#asked !== null;
  }

  async startNew(command: CommandOf<'new'>): Promise<boolean> {
    if (!(await this.#mayLoseWork('starting anew'))) return false;
    return this.#session.perform(command);
  }

  async open(): Promise<void> {
    if (await this.#mayLoseWork('opening another file')) {
      await this.#carryOut((files) => files.open());
    }
  }

  /** The files that were used last, as they are now. */
  recent(): Promise<RecentFile[]> {
    return this.#host.files.recent();
  }

  async openRecent({ id, name }: Pick<RecentFile, 'id' | 'name'>): Promise<void> {
    if (await this.#mayLoseWork(`opening ${name}`)) {
      await this.#carryOut((files) => files.openRecent(id));
    }
  }

  /** Forgets which files those were: the files themselves and the work stay as they are. */
  async clearRecent(): Promise<void> {
    try {
      await this.#host.files.clearRecent();
    } catch (error) {
      this.#session.report(error instanceof Error ? error.message : String(error));
    }
  }

  async openDropped(file: DroppedFile): Promise<void> {
    if (await this.#mayLoseWork(`opening ${file.name}`)) {
      await this.#carryOut((files) => files.openDropped(file));
    }
  }

  /** Compares with what is in a file: no work is lost. @returns whether there is one now */
  openToCompare(): Promise<boolean> {
    return this.#carryOut((files) => files.open('comparison'));
  }

  openRecentToCompare({ id }: RecentFile): Promise<boolean> {
    return this.#carryOut((files) => files.openRecent(id, 'comparison'));
  }

  openDroppedToCompare(file: DroppedFile): Promise<boolean> {
    return this.#carryOut((files) => files.openDropped(file, 'comparison'));
  }

  /** Measuring on other digits loses no work. */
  async openDigits(): Promise<void> {
    await this.#carryOut((files) => files.openDigits());
  }

  async openDroppedDigits(files: readonly DroppedFile[]): Promise<void> {
    await this.#carryOut((host) => host.openDroppedDigits(files));
  }

  async save(): Promise<boolean> {
    await this.#finishTyping();
    return this.#carryOut((files) => files.save());
  }

  async saveAs(): Promise<boolean> {
    await this.#finishTyping();
    return this.#carryOut((files) => files.saveAs());
  }

  /** What is saved is a picture of the work, and the work as unsaved as it was. */
  savePicture(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.#carryOut((files) => files.savePicture(name, bytes));
  }

  /** Puts other work in the place of what is there, if the person lets it go. @throws as `replace` */
  async replaceBy(what: string, replace: () => Promise<void>): Promise<boolean> {
    if (!(await this.#mayLoseWork(what))) return false;
    await replace();
    return true;
  }

  async close(): Promise<void> {
    if (await this.#mayLoseWork('closing')) await this.#host.window?.close();
  }

  /** Whether what is there may be replaced: it is saved, or the person said so. */
  async #mayLoseWork(before: string): Promise<boolean> {
    await this.#finishTyping();
    if (!this.#session.file.edited) return true;
    if (this.isAsking) return false;
    const answer = await new Promise<UnsavedAnswer>((resolve) => {
      this.#question = { before, answer: resolve };
    });
    this.#question = null;
    return answer === 'discard' || (answer === 'save' && (await this.save()));
  }

  /** What stands in a field is part of the work, though Enter was not pressed. */
  async #finishTyping(): Promise<void> {
    const field = globalThis.document?.activeElement;
    // An input without a type is a text field too.
    if (field?.matches('input:not([type]), input[type="text"], textarea')) {
      (field as HTMLElement).blur();
    }
    this.#session.interrupt?.();
    await this.#session.settled();
  }

  /** Does what the host has to do, and asks the person what it asks. */
  async #carryOut(start: (files: Host['files']) => Promise<FileOutcome>): Promise<boolean> {
    if (this.#asked) return false;
    try {
      let result = await start(this.#host.files);
      while (result.outcome === 'question') {
        const answer = await this.#ask(result.question);
        result = await this.#host.files.answer(answer);
      }
      if (result.outcome === 'failed') this.#session.report(result.reason);
      return result.outcome === 'done';
    } catch (error) {
      this.#session.report(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  async #ask(question: FileQuestion): Promise<string | null> {
    const answer = await new Promise<string | null>((resolve) => {
      this.#asked = { question, answer: resolve };
    });
    this.#asked = null;
    return answer;
  }
}
