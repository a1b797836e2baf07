import type { Facts } from '../document/facts';
import type { SavedHistory } from '../document/history';
import type { StateScores } from '../document/saved-state';
import type { Score } from '../evaluator/measurement';
import type { Structure } from '../network/structure';
import type { SavedFile } from './recovery';

/**
 * Work as it is at this moment, for its journal to be kept from. Entries, facts and scores never
 * change in place; lists may grow and be cut by what is done next.
 */
export interface UnsavedWork {
  /** Whether there is work that no file has. */
  readonly edited: boolean;
  /** The same object for as long as it is the same document, however that changes. */
  readonly document: object;
  readonly history: SavedHistory;
  /** What is under way, as the entries that it would be if it ended now, in that order. */
  readonly hands: SavedHistory['entries'];
  /** With what is under way. */
  readonly facts: Facts;
  readonly nextSnapshot: number;
  readonly file: SavedFile;
  /** How many of the digits that Knobs came with are right, by state, in the order it was found. */
  readonly scores: StateScores;
  /** How many digits are right in this very state, of all; null if that was not measured. */
  readonly score: Score | null;
  /** What a journal has only once. */
  whole(): {
    readonly structure: Structure;
    /** A copy: of the state that the history is in, without what is under way. */
    readonly parameters: Float32Array;
    readonly otherMetadata: Readonly<Record<string, string>>;
  };
}
