import type { OpenAs } from '#core/compare/side';
import type { NamedFile } from '#core/digits/pair';
import type { NetworkThumbnail } from '#core/files/thumbnail';
import type { Question, WriteOptions } from '#core/formats/codec';
import type { FoundCopy } from '#core/host';
import type { Command } from '#core/workbench/commands';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import type { Snapshot, Update } from '#core/workbench/updates';
import type { Message } from '#core/words/message';

/** What the page can ask the workbench's worker for. */
export interface WorkerCalls {
  /** Loads the digits that ship with Knobs and makes the workbench. */
  start(digitsUrl: string): Promise<{ keepsCopies: boolean }>;
  snapshot(): Snapshot;
  perform(command: Command): void | Promise<void>;
  ask(question: WorkbenchQuestion): Promise<AnswerTo<WorkbenchQuestion>>;
  digitImages(indices: Uint32Array): Uint8Array;
  /** @returns the question that decides how the file is meant, to be answered by another call */
  open(bytes: Uint8Array, fileName: string, as: OpenAs, answer?: string): Promise<Question | null>;
  /** Whether Save may write to the file that these bytes are from, see `formats/registry.ts`. */
  isNamedByFormat(bytes: Uint8Array, fileName: string): Promise<boolean>;
  openDigits(files: readonly NamedFile[]): void;
  /** What the work looks like, for the list of recent files. */
  thumbnail(): NetworkThumbnail;
  /** A name for the work's file. */
  suggestedName(): string;
  /** What of the work a file of this name has no place for, see `Codec.loses`. */
  losses(fileName: string): Promise<string[]>;
  /** The work as the bytes of a file of this name, and the ticket to say `written` with. */
  save(fileName: string, options: WriteOptions): Promise<{ bytes: Uint8Array; ticket: number }>;
  written(ticket: number, fileName: string): void;
  foundCopies(): Promise<FoundCopy[]>;
  restoreCopy(id: string): Promise<void>;
  discardCopy(id: string): Promise<void>;
}

export type CallName = keyof WorkerCalls;

export interface CallMessage {
  readonly id: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

export type WorkerMessage =
  | { readonly kind: 'update'; readonly update: Update }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: Message };
