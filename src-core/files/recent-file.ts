import type { NetworkThumbnail } from './thumbnail';

/** A file that was opened or saved before. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** Where it is, if the host can tell. */
  readonly folder: string | null;
  /** Share of all digits that it read right when it was last here, 0 to 1; null if not measured. */
  readonly accuracy: number | null;
  /** What its first layer looked like then; null if that is not known. */
  readonly thumbnail: NetworkThumbnail | null;
  /** It was moved or deleted meanwhile. */
  readonly isGone: boolean;
}
