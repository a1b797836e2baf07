import type { OpenAs } from './compare/side';
import type { Replacement } from './files/replacement';
import type { NetworkThumbnail } from './files/thumbnail';
import type { HostMenus } from './host-menus';
import type { Command } from './workbench/commands';
import type { FirstNews } from './protocol/messages';
import type { AnswerTo, WorkbenchQuestion } from './questions/questions';
import type { News } from './questions/watches';
import type { CopySummary } from './recovery/recovery';
import type { LanguageChoice } from './words/languages';
import type { Message } from './words/message';

/**
 * The one contract between the page and whatever it runs in: Electron's main process, a Web
 * Worker, or a test. Everything that crosses can be structured-cloned.
 */
export interface Host {
  readonly capabilities: Capabilities;
  readonly workbench: WorkbenchPort;
  readonly files: Files;
  /** null where no copies of unsaved work can be kept: a page that came over plain http. */
  readonly recovery: Recovery | null;
  /** null where the window isn't Knobs' own: a tab of a browser. */
  readonly window: HostWindow | null;
}

export interface Capabilities {
  /** The host has menus of its own, which send `MenuRequest`s. */
  readonly nativeMenus: boolean;
  /** Save writes to the file that was opened; otherwise every save is a download. */
  readonly savesInPlace: boolean;
}

export type Unsubscribe = () => void;

/** The workbench, wherever it is. */
export interface WorkbenchPort {
  /** Everything, and up to which `News` it is. */
  snapshot(): Promise<FirstNews>;
  /**
   * Resolves when the command was carried out and its updates were sent.
   * Rejects with a `KnobsError` for the person if it can't be; nothing has changed then.
   */
  perform(command: Command): Promise<void>;
  /** Nothing changes by a question. Rejects with a `KnobsError` for the person if it can't be answered. */
  ask<Q extends WorkbenchQuestion>(question: Q): Promise<AnswerTo<Q>>;
  /** The pictures [indices × 784] of digits of the set, 0 is paper and 255 is ink. */
  digitImages(indices: Uint32Array): Promise<Uint8Array>;
  /**
   * Has a question answered now and whenever the answer changes, until `unwatch`: see `News`.
   * @param id to tell it by; the same for another question ends the first
   */
  watch(id: number, question: WorkbenchQuestion): Promise<void>;
  unwatch(id: number): Promise<void>;
  onNews(listener: (news: News) => void): Unsubscribe;
}

/** How an open or a save ended, or what the person has to say before it goes on. */
export type FileOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'cancelled' }
  /** Nothing was read or written yet: `Files.answer` goes on with what the person says. */
  | { readonly outcome: 'question'; readonly question: FileQuestion }
  /** Nothing was read or written; `reason` is said to the person. */
  | { readonly outcome: 'failed'; readonly reason: Message };

/** What only the person knows about a file. Each can be cancelled, and then nothing changes. */
export type FileQuestion = FileChoice | FileNameQuestion | UnsavedQuestion;

/** Is answered by the `key` of a choice; the first is the usual one. */
export interface FileChoice {
  readonly kind: 'choice';
  /** A short question. */
  readonly title: Message;
  /** Sentences that say what the question is about. */
  readonly text: Message;
  readonly choices: readonly { readonly key: string; readonly label: Message }[];
}

/** Under which name to save; the extension of the name that it is answered by says the format. */
export interface FileNameQuestion {
  readonly kind: 'name';
  readonly suggested: string;
}

/**
 * Whether unsaved work may be lost: answered by `save`, which has it saved first, or `discard`. It is
 * asked again where there is other work to lose than when it was answered.
 */
export interface UnsavedQuestion {
  readonly kind: 'unsaved';
  /** What the work is called. */
  readonly name: string;
  readonly before: Replacement;
}

/** A file a person dropped on the window: the part of the DOM's File that a host needs. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  /** What a browser writes the file by, where it gives a page such a thing. */
  readonly handle?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was opened or saved before. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** Where it is, if the host can tell. */
  readonly folder: string | null;
  /** Share of all digits that it read right when it was last here, 0 to 1; null if not measured. */
  readonly accuracy: number | null;
  /** What its first layer looked like then; null if that is not known. */
  readonly thumbnail: NetworkThumbnail | null;
  /** It was moved or deleted meanwhile. */
  readonly isGone: boolean;
}

/**
 * Opening and saving, see `files/file-flow.ts`. A network is opened as the work unless it says `as` a
 * comparison: then it is one of the workbench's `others`, and neither the work, where it is saved nor
 * the recent files change.
 */
export interface Files {
  /** Opened as the work, a file takes its place: what of it no file has is asked about first. */
  open(as?: OpenAs): Promise<FileOutcome>;
  openDropped(file: DroppedFile, as?: OpenAs): Promise<FileOutcome>;
  /** Measures on a person's own digits: the two IDX files of a set, chosen together. */
  openDigits(): Promise<FileOutcome>;
  openDroppedDigits(files: readonly DroppedFile[]): Promise<FileOutcome>;
  /** Writes to the file the work came from; asks where if there is none. */
  save(): Promise<FileOutcome>;
  saveAs(): Promise<FileOutcome>;
  /**
   * Asks about unsaved work, before something else than a file takes its place: opening asks itself.
   * @returns done if the work is saved, or the person lets it go
   */
  giveUp(before: Replacement): Promise<FileOutcome>;
  /**
   * Writes a PNG to where the person says. Neither the work nor the file it came from has to do with
   * it.
   * @param name what is suggested; ends in `.png`
   */
  savePicture(name: string, bytes: Uint8Array): Promise<FileOutcome>;
  /** The files that were opened or saved last, the latest first. */
  recent(): Promise<RecentFile[]>;
  openRecent(id: string, as?: OpenAs): Promise<FileOutcome>;
  /** Forgets which files those were. The files themselves and the work stay as they are. */
  clearRecent(): Promise<void>;
  /**
   * Goes on with what asked the last question; null cancels it. Whatever else is asked for cancels
   * it too.
   */
  answer(answer: string | null): Promise<FileOutcome>;
}

/** A copy of unsaved work that an end without warning left behind. */
export type FoundCopy =
  | { readonly id: string; readonly summary: CopySummary }
  /** It can't be restored, by this Knobs at least; `fault` says why to the person. */
  | { readonly id: string; readonly summary: null; readonly fault: Message };

/** Work that was not saved when Knobs ended. What the person doesn't decide on is kept. */
export interface Recovery {
  /** Never has the work of this window, or of another that is open. */
  found(): Promise<FoundCopy[]>;
  /**
   * Replaces the work by the copy's, with its history; unsaved work is lost by that.
   * Rejects with a `KnobsError` for the person if it can't be done; nothing has changed then.
   */
  restore(id: string): Promise<void>;
  /** Deletes the copy for good. Rejects with a `KnobsError` for the person if it can't be done. */
  discard(id: string): Promise<void>;
}

/**
 * What a menu of the host asks the page for, by the id of an action, or a file that the host was
 * given meanwhile.
 */
export type MenuRequest = string | { readonly openRecent: Pick<RecentFile, 'id' | 'name'> };

export interface HostWindow {
  onMenu(listener: (request: MenuRequest) => void): Unsubscribe;
  /** The person wants to close the window while there is unsaved work. */
  onCloseRequested(listener: () => void): Unsubscribe;
  /** Closes the window without asking again. */
  close(): Promise<void>;
  /** Has the system's menus and dialogs in the language that the person chose, from now on. */
  speak(choice: LanguageChoice): Promise<void>;
  /** Puts into the window's menus what can be done, and how it is now. */
  showMenus(menus: HostMenus): Promise<void>;
}
