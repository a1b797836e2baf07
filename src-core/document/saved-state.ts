import type { Score } from '../evaluator/measurement';
import { parameterCount } from '../network/shape';
import type { Structure } from '../network/structure';
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
export interface SavedState extends Structure {
  /** Grows with every one; never used twice in a document. */
  readonly id: number;
  readonly name: string;
  /** What its neurons were called, and which of them counted as zero, one list for each layer. */
  readonly names: readonly (readonly string[])[];
  readonly muted: readonly (readonly boolean[])[];
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

/** Whether a file has room for these snapshots. */
export function fitInFile(snapshots: readonly Pick<SavedState, 'sizes'>[]): boolean {
  const count = snapshots.reduce((sum, { sizes }) => sum + parameterCount(sizes), 0);
  return count * Float32Array.BYTES_PER_ELEMENT <= MAX_SNAPSHOT_BYTES;
}
