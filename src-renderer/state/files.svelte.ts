import { KnobsError, saidOf } from '#core/errors';
import type { FileOutcome } from '#core/files/outcome';
import type { FilePrompt } from '#core/files/prompts';
import type { RecentFile } from '#core/files/recent-file';
import type { Host } from '#core/protocol/host';
import type { DroppedFile } from '#core/protocol/messages';
import type { Replacement } from '#core/files/replacement';
import type { CommandOf } from '#core/workbench/commands';
import { defaultActivations } from '#core/network/structure';
import { checkLocked } from '#core/workbench/edits/keep-locked';
import type { Session } from './session.svelte';

/** New, open, save and close, and what the person is asked for that: see `files/file-flow.ts`. */
export class FileFlows {
  readonly #host: Host;
  readonly #session: Session;
  /** How much that was asked for here is not over, also while the person answers. */
  #underWay = $state(0);

  /** What opening or saving has to know: set while the person is asked. */
  #asked = $state.raw<{
    question: FilePrompt;
    answer(answer: string | null): void;
    /** Resolves when what asked is over. */
    readonly over: Promise<void>;
  } | null>(null);

  /** The window being closed; null if nobody wants that. */
  #closing: Promise<void> | null = null;

  constructor(host: Host, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  get asked() {
    return this.#asked;
  }

  /** Whether the person has something to answer first. */
  get isAsking(): boolean {
    return this.#asked !== null;
  }

  /** Whether what was asked for last is not over. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** What would be refused is, before the person is asked what to do with the work. */
  async startNew(command: CommandOf<'new'>): Promise<boolean> {
    const { lockedCount, network } = this.#session;
    const { sizes, activations = defaultActivations(sizes) } = command;
    try {
      checkLocked(lockedCount, network, { sizes, activations });
    } catch (error) {
      if (!(error instanceof KnobsError)) throw error;
      this.#session.report(error.said);
      return false;
    }
    return this.#replace({ kind: 'new' }, () => this.#session.perform(command));
  }

  /** Starts anew with a network that ships with Knobs. */
  startExample(bytes: Uint8Array): Promise<boolean> {
    return this.#replace({ kind: 'new' }, () =>
      this.#session.perform({ type: 'newFromExample', bytes }),
    );
  }

  async open(): Promise<void> {
    await this.#typed(() => this.#carryOut((files) => files.open('work')));
  }

  /** The files that were used last, as they are now. */
  recent(): Promise<RecentFile[]> {
    return this.#host.files.recentFiles();
  }

  async openRecent({ id }: Pick<RecentFile, 'id'>): Promise<void> {
    await this.#typed(() => this.#carryOut((files) => files.openRecent({ id, as: 'work' })));
  }

  /** Forgets which files those were: the files themselves and the work stay as they are. */
  async clearRecent(): Promise<void> {
    try {
      await this.#host.files.clearRecent();
    } catch (error) {
      this.#session.report(saidOf(error));
    }
  }

  async openDropped(file: DroppedFile): Promise<void> {
    await this.#typed(() => this.#carryOut((files) => files.openDropped(file, 'work')));
  }

  /** Compares with what is in a file: no work is lost. @returns whether there is one now */
  openToCompare(): Promise<boolean> {
    return this.#carryOut((files) => files.open('comparison'));
  }

  openRecentToCompare({ id }: RecentFile): Promise<boolean> {
    return this.#carryOut((files) => files.openRecent({ id, as: 'comparison' }));
  }

  openDroppedToCompare(file: DroppedFile): Promise<boolean> {
    return this.#carryOut((files) => files.openDropped(file, 'comparison'));
  }

  /** Measuring on other digits loses no work. */
  async openDigits(): Promise<void> {
    await this.#carryOut((files) => files.openDigits());
  }

  /** Reads no digits any more: those there are stay. */
  async cancelDigits(): Promise<void> {
    try {
      await this.#host.files.cancelDigits();
    } catch (error) {
      this.#session.report(saidOf(error));
    }
  }

  async openDroppedDigits(files: readonly DroppedFile[]): Promise<void> {
    await this.#carryOut((host) => host.openDroppedDigits(files));
  }

  save(): Promise<boolean> {
    return this.#typed(() => this.#carryOut((files) => files.save()));
  }

  saveAs(): Promise<boolean> {
    return this.#typed(() => this.#carryOut((files) => files.saveAs()));
  }

  /** What is saved is a picture of the work, and the work as unsaved as it was. */
  savePicture(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.#carryOut((files) => files.savePicture({ name, bytes }));
  }

  /** Puts a copy of other work in the place of what is there, if the person lets it go. */
  restore(restore: () => Promise<void>): Promise<boolean> {
    return this.#replace({ kind: 'restore' }, async () => {
      await restore();
      return true;
    });
  }

  /** Closes the window, if the person lets go of what that loses; asks once, however often they click. */
  close(): Promise<void> {
    this.#closing ??= this.#close().finally(() => (this.#closing = null));
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#counted(async () => {
      // Whoever closes the window has no answer to what else is asked.
      const asked = this.#asked;
      asked?.answer(null);
      await asked?.over;
      return this.#replace({ kind: 'close' }, async () => {
        await this.#host.window?.closeWindow();
        return true;
      });
    });
  }

  /** Does what loses the work, if that is saved or the person lets it go. @returns whether it did */
  #replace(before: Replacement, replace: () => Promise<boolean>): Promise<boolean> {
    return this.#typed(
      async () => (await this.#carryOut((files) => files.giveUp(before))) && replace(),
    );
  }

  /** Does something with all of the work, also with what is being typed: not if that is refused. */
  #typed(work: () => Promise<boolean>): Promise<boolean> {
    return this.#counted(async () => (await this.#session.finish()) && work());
  }

  async #counted(work: () => Promise<boolean>): Promise<boolean> {
    // What went wrong before is no news beside what happens now; what goes wrong on the way is.
    if (!this.isUnderWay) this.#session.dismissProblem();
    this.#underWay++;
    try {
      return await work();
    } finally {
      this.#underWay--;
    }
  }

  /** Does what the host has to do, and asks the person what it asks. */
  #carryOut(start: (files: Host['files']) => Promise<FileOutcome>): Promise<boolean> {
    return this.#counted(() => this.#attempt(start));
  }

  async #attempt(start: (files: Host['files']) => Promise<FileOutcome>): Promise<boolean> {
    if (this.#asked) return false;
    let end = (): void => {};
    const over = new Promise<void>((resolve) => (end = resolve));
    try {
      let result = await start(this.#host.files);
      while (result.outcome === 'question') {
        const answer = await this.#ask(result.question, over);
        result = await this.#host.files.answerFile(answer);
      }
      if (result.outcome === 'failed') this.#session.report(result.reason);
      return result.outcome === 'done';
    } catch (error) {
      this.#session.report(saidOf(error));
      return false;
    } finally {
      end();
    }
  }

  async #ask(question: FilePrompt, over: Promise<void>): Promise<string | null> {
    const answer = await new Promise<string | null>((resolve) => {
      this.#asked = { question, answer: resolve, over };
    });
    this.#asked = null;
    return answer;
  }
}
