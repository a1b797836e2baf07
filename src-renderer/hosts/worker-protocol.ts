import type { NamedFile } from '#core/digits/pair';
import type { Command } from '#core/workbench/commands';
import type { Snapshot, Update } from '#core/workbench/updates';

/** What the page can ask the workbench's worker for. */
export interface WorkerCalls {
  /** Loads the digits that ship with Knobs and makes the workbench. */
  start(digitsUrl: string): Promise<void>;
  snapshot(): Snapshot;
  perform(command: Command): void;
  digitImages(indices: Uint32Array): Uint8Array;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  openDigits(files: readonly NamedFile[]): void;
  /** The work as the bytes of a file, a name for it, and the ticket to say `written` with. */
  save(): Promise<{ bytes: Uint8Array; fileName: string; ticket: number }>;
  written(ticket: number, fileName: string): void;
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
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: string };
