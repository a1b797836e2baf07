import { accuracy, type Score } from '../evaluator/measurement';
import type { Details, NetworkDocument } from '../document/network-document';
import type { StateScores } from '../document/saved-state';
import type { LayerSizes } from '../network/shape';
import type { Structure } from '../network/structure';
import type { Facts, KnownFacts } from '../document/facts';
import { entriesBefore, positionIn, type SavedHistory } from '../document/history';
import type { LeftOut } from './short-history';
import type { Message } from '../words/message';

/** Of the form in which copies are checked. Knobs wrote it as it is before it kept journals. */
export const COPY_VERSION = 1;

/** Which file has some of the work. */
export interface SavedFile {
  /** The name of the file, or what the work is called until it has one or a title. */
  readonly name: string;
  readonly hasFile: boolean;
  /** Whether the name is a file's: the one there is, or the one there was before a crash. */
  readonly isFileName: boolean;
  /** The history's state that a file has; null if none has any of it. */
  readonly savedState: number | null;
  /** Snapshots from this id on are in no file: undoing that one was taken leaves it there. */
  readonly nextSnapshot: number;
}

/** Work that no file has, with all that is needed to go on as if nothing had happened. */
export interface RecoveryCopy extends Structure {
  readonly version: typeof COPY_VERSION;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
  readonly parameters: Float32Array;
  readonly known: Omit<KnownFacts, 'facts'> & { readonly facts: Omit<Facts, 'details' | 'ids'> };
  readonly details: Details;
  /** Pairs of key and value: a key like __proto__ is none of its own in an object. */
  readonly otherMetadata: readonly (readonly [string, string])[];
  readonly history: SavedHistory;
  /** What is not in the history any more, since there was no room for it. */
  readonly leftOut: LeftOut;
  readonly file: SavedFile;
  /**
   * Steps of the history between what a file has, or the start, and the copy, with those that are
   * left out; missing in copies from before that was counted.
   */
  readonly edits?: number;
  /**
   * How many of the digits that Knobs came with are right, by the states of the history, as far as it
   * was measured.
   */
  readonly scores: StateScores;
  /** How many digits are right in this very state, of all; null if that was not measured. */
  readonly score: Score | null;
}

/** A copy whose every part was checked: only `parseCopy` makes one. */
export interface ParsedCopy extends Pick<RecoveryCopy, 'history' | 'file' | 'scores'> {
  readonly document: NetworkDocument;
  readonly known: KnownFacts;
}

/** What the work is called: by its file, else by its title, else by what it began with. */
export function nameOf({ name, isFileName }: SavedFile, { title }: Details): string {
  return isFileName ? name : title || name;
}

/** What the person is shown of a copy, to choose. */
export interface CopySummary {
  /** In milliseconds since 1970. */
  readonly made: number;
  readonly fileName: string;
  /** Steps of the history between what a file has, or the start, and the copy. */
  readonly edits: number;
  readonly leftOut: LeftOut;
  /** Share of right answers in that state, 0 to 1; null if it was not measured. */
  readonly accuracy: number | null;
  readonly sizes: LayerSizes;
  /** Weights of the first layer [sizes[1] × 784], row-major. */
  readonly firstLayer: Float32Array;
}

/** A copy of unsaved work that an end without warning left behind. */
export type FoundCopy =
  | { readonly id: string; readonly summary: CopySummary }
  /** It can't be restored, by this Knobs at least; `fault` says why to the person. */
  | { readonly id: string; readonly summary: null; readonly fault: Message };

/** What a person is shown of a copy before it is opened. */
export function summaryOf(copy: RecoveryCopy): CopySummary {
  const { made, file, history, leftOut, score, sizes, parameters } = copy;
  return {
    made,
    fileName: nameOf(file, copy.details),
    edits: copy.edits ?? editsSince(file.savedState, history),
    leftOut,
    accuracy: score && accuracy(score),
    sizes,
    firstLayer: parameters.slice(0, sizes[0] * sizes[1]),
  };
}

/**
 * How many steps away a state is. One that was undone and then overwritten is no longer in the
 * history; then only the entries made since are known.
 * @param hands entries that are going to be made at the position
 */
export function editsSince(
  state: number | null,
  { entries, position }: Pick<SavedHistory, 'entries' | 'position'>,
  hands = 0,
): number {
  if (state === null) return position + hands;
  const at = positionIn(entries, state);
  if (at !== null && (hands === 0 || at <= position)) return Math.abs(position - at) + hands;
  return Math.max(0, position - entriesBefore(entries, state)) + hands;
}
