import type { Score } from '../evaluator/measurement';
import { message, type Message } from '../words/message';

/** How many digits were right in some state of a network. */
export interface Scores {
  readonly practice: Score;
  readonly exam: Score;
  readonly all: Score;
}

/** Scores by the history's states. */
export type StateScores = readonly (readonly [state: number, scores: Scores])[];

/** A state of the network that was put aside under a name: a snapshot. */
export interface SavedState {
  /** Grows with every one; never used twice in a document. */
  readonly id: number;
  readonly name: string;
  readonly parameters: Float32Array;
  /** How many digits were right then; null if it was not measured. */
  readonly scores: Scores | null;
}

/**
 * The most that the parameters of all snapshots of a document take, in bytes: 115 of 784-16-16-10, 9
 * of the largest network. A file with so many is still read, see `MAX_HEADER`.
 */
export const MAX_SNAPSHOT_BYTES = 6_000_000;

/** The name of a snapshot that nobody gave one; see `words/given-names.ts`. */
export function numberedName(id: number): string {
  return `Snapshot ${id}`;
}

/** What a snapshot is called. */
export function snapshotTitle({ name }: Pick<SavedState, 'name'>): Message {
  return message('snapshot.named', { name });
}

/** The id of the next snapshot after some, which have growing ids. */
export function nextId(snapshots: readonly SavedState[] = []): number {
  return 1 + (snapshots[snapshots.length - 1]?.id ?? 0);
}

/** Whether a file has room for so many snapshots of a network with so many parameters. */
export function fitInFile(snapshots: number, parameters: number): boolean {
  return snapshots * parameters * Float32Array.BYTES_PER_ELEMENT <= MAX_SNAPSHOT_BYTES;
}
