import type { NetworkDocument } from '../document/document';
import { nextId } from '../document/saved-state';
import type { SavedHistory } from '../document/history';
import { knownAt, knownFrom, type KnownNetwork } from './known-network';
import type { SavedFile } from '../recovery/recovery';
import type { Work } from './work';
import { message } from '../words/message';

/** The file of the work, and what it has as far as that is known. */
export interface WorkFile extends SavedFile {
  /** To be compared with; null if there is no file, or nobody knows what is in it. */
  readonly content: KnownNetwork | null;
  /** Whether the history begins with what a file had. */
  readonly isOpened: boolean;
}

/** What the content is called within a sentence. */
const TITLE = message('network.lastSave');

/**
 * Of work that starts anew from no file.
 * @param name what it is called until it has a file or a title
 * @param savedState 0 if anybody could start so again, and nothing is lost with it; else null
 */
export function noFile(name: string, savedState: 0 | null): WorkFile {
  const none = { hasFile: false, isFileName: false, content: null, isOpened: false };
  return { name, ...none, savedState, nextSnapshot: 1 };
}

/**
 * Of work that a file has. Its snapshots are those of the document.
 * @param savedState the history's state that is in it, see `SavedFile`
 */
export function fileWith(
  document: NetworkDocument,
  name: string,
  { savedState, isOpened }: Pick<WorkFile, 'savedState' | 'isOpened'>,
): WorkFile {
  return {
    name,
    hasFile: true,
    isFileName: true,
    savedState,
    nextSnapshot: nextId(document.snapshots),
    content: knownFrom(document, TITLE),
    isOpened,
  };
}

/**
 * Of work that goes on after a crash. Saving asks for a file first: the one it came from may be
 * another by now. What the work saved there is known as long as the history leads to it.
 */
export function fileBefore(file: SavedFile, work: Work, history: SavedHistory): WorkFile {
  const content = file.hasFile ? knownAt(work, history, file.savedState, TITLE) : null;
  return { ...file, hasFile: false, content, isOpened: false };
}
