import type { OpenAs } from '#core/compare/side';
import type { FileOutcome, FoundCopy, MenuRequest, RecentFile } from '#core/host';
import type { Command } from '#core/workbench/commands';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import type { Snapshot, Update } from '#core/workbench/updates';

/**
 * What the preload asks the main process for: the other side of `Host`. A call takes one payload
 * or none.
 */
export interface Calls {
  snapshot(): Snapshot;
  perform(command: Command): void | Promise<void>;
  ask(question: WorkbenchQuestion): Promise<AnswerTo<WorkbenchQuestion>>;
  digitImages(indices: Uint32Array): Uint8Array;
  open(as: OpenAs): Promise<FileOutcome>;
  openPath(file: { readonly path: string; readonly as: OpenAs }): Promise<FileOutcome>;
  openDigits(): Promise<FileOutcome>;
  openDigitPaths(paths: readonly string[]): Promise<FileOutcome>;
  save(): Promise<FileOutcome>;
  saveAs(): Promise<FileOutcome>;
  savePicture(picture: PictureFile): Promise<FileOutcome>;
  recentFiles(): Promise<RecentFile[]>;
  openRecent(file: { readonly id: string; readonly as: OpenAs }): Promise<FileOutcome>;
  clearRecent(): Promise<void>;
  answerFile(answer: string | null): Promise<FileOutcome>;
  foundCopies(): Promise<FoundCopy[]>;
  restoreCopy(id: string): Promise<void>;
  discardCopy(id: string): Promise<void>;
  /** The page has heard that the window is to be closed, and asks the person. */
  acknowledgeClose(): void;
  closeWindow(): void;
}

/** A PNG that is to be saved. */
export interface PictureFile {
  /** What is suggested; ends in `.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the main process tells the page. */
export interface Events {
  update: Update;
  menu: MenuRequest;
  closeRequested: null;
}

export type CallName = keyof Calls;
export type EventName = keyof Events;
export type Value<N extends CallName> = Awaited<ReturnType<Calls[N]>>;

/**
 * How a call ended. A refusal is a value and not a rejection, because Electron would put words of
 * its own in front of the sentence.
 */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** On which every call is answered: with its id, and an `Answer`. */
export const ANSWER_CHANNEL = 'knobs:answer';

export function callChannel(name: CallName): string {
  return `knobs:call:${name}`;
}

export function eventChannel(name: EventName): string {
  return `knobs:event:${name}`;
}
