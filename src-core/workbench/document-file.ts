import type { NetworkDocument } from '../document/network-document';
import { nextId } from '../document/saved-state';
import type { SavedHistory } from '../document/history';
import { toCompareAt, toCompareFrom, type NetworkToCompare } from './network-to-compare';
import type { SavedFile } from '../recovery/recovery';
import type { EditedDocument } from './edited-document';
import { message } from '../words/message';

/** The file of the document, and what it has as far as that is known. */
export interface DocumentFile extends SavedFile {
  /** To be compared with; null if there is no file, or nobody knows what is in it. */
  readonly content: NetworkToCompare | null;
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
export function noFile(name: string, savedState: 0 | null): DocumentFile {
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
  { savedState, isOpened }: Pick<DocumentFile, 'savedState' | 'isOpened'>,
): DocumentFile {
  return {
    name,
    hasFile: true,
    isFileName: true,
    savedState,
    nextSnapshot: nextId(document.snapshots),
    content: toCompareFrom(document, TITLE),
    isOpened,
  };
}

/**
 * Of work that goes on after a crash. Saving asks for a file first: the one it came from may be
 * another by now. What the document saved there is known as long as the history leads to it.
 */
export function fileBefore(
  file: SavedFile,
  document: EditedDocument,
  history: SavedHistory,
): DocumentFile {
  const content = file.hasFile ? toCompareAt(document, history, file.savedState, TITLE) : null;
  return { ...file, hasFile: false, content, isOpened: false };
}
