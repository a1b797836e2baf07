import type { NetworkThumbnail } from './thumbnail';

/** A file that was opened or saved. `P` is what a host finds it by: a path, or a handle. */
export interface RecentEntry<P> {
  readonly id: string;
  readonly name: string;
  readonly place: P;
  /** Share of all the digits Knobs comes with that it reads right, 0 to 1; null if not measured. */
  readonly accuracy: number | null;
  /** null if it was listed before there were thumbnails. */
  readonly thumbnail: NetworkThumbnail | null;
}

/** Where the list is kept, perhaps for several windows. */
export interface RecentStore<P> {
  /** What is kept now, the latest first. */
  read(): Promise<readonly RecentEntry<P>[]>;
  /** Puts what `change` makes of the entries in their place, while no other window changes them. */
  update(
    change: (entries: readonly RecentEntry<P>[]) => Promise<readonly RecentEntry<P>[]>,
  ): Promise<void>;
}

/** A list that is kept as long as whoever made it. */
export function recentInMemory<P>(): RecentStore<P> {
  let entries: readonly RecentEntry<P>[] = [];
  return {
    read: async () => entries,
    async update(change) {
      entries = await change(entries);
    },
  };
}
