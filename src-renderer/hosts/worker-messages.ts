import type { Places } from '#core/files/places';
import type { Message } from '#core/words/message';

/*
 * What the workbench's worker asks the page for, where only a page may: the browser's pickers and
 * permissions, uploads and downloads. The page's replies go the way of its calls.
 */

/** A file that was dropped, as the page tells the worker and is told again. */
export interface DroppedCopy {
  readonly name: string;
  readonly file: Blob;
  /** By what it is written to; null where every save is a download. */
  readonly handle: FileSystemFileHandle | null;
}

export type BrowserPlaces = Places<FileSystemFileHandle, DroppedCopy>;

/** The part of the places that is in the page. All that it takes and answers can be cloned. */
export type PagePlaces = Omit<BrowserPlaces, 'asksWhere' | 'used'>;

export interface PlacesRequest {
  readonly kind: 'places';
  readonly id: number;
  readonly name: keyof PagePlaces;
  readonly args: readonly unknown[];
}

export type PlacesReply = { readonly kind: 'places'; readonly id: number } & (
  | { readonly value: unknown }
  /** null for a defect, of which the page has told. */
  | { readonly said: Message | null }
);

/** What the worker starts with: the first message of all. */
export interface WorkerStart {
  readonly kind: 'start';
  /** Where the digits lie that ship with Knobs. */
  readonly digits: string;
  /** Whether the browser has pickers. */
  readonly hasPickers: boolean;
}
