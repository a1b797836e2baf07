import { accuracy } from '../evaluator/measurement';
import type { Update } from '../workbench/updates';
import type { RecentEntry, RecentStore } from './recent-store';
import type { NetworkThumbnail } from './thumbnail';

export interface RecentOptions<P> {
  readonly store: RecentStore<P>;
  newId(): string;
  isSame(a: P, b: P): boolean | Promise<boolean>;
  /** Is told why the list could not be changed. */
  failed(error: unknown): void;
}

export const MOST_RECENT = 6;

/**
 * The files that were used last. It hears all updates of the workbench for how well they do. Other
 * windows may have lists of the same store: each changes what is kept then, and no copy of its own.
 */
export class RecentList<P> {
  readonly #options: RecentOptions<P>;
  /** The entry of the file that the work is in. */
  #current: string | null = null;
  /** The accuracy that was last noted for it. */
  #noted: number | null = null;
  #edited = false;
  #shipped = true;
  #revision = 0;
  #measured: { readonly revision: number; readonly accuracy: number } | null = null;
  /** Counts the networks that were started with. */
  #work = 0;
  readonly #listeners: (() => void)[] = [];
  /** The last change that is under way. */
  #last: Promise<void> = Promise.resolve();

  constructor(options: RecentOptions<P>) {
    this.#options = options;
  }

  /** The latest first. */
  async entries(): Promise<readonly RecentEntry<P>[]> {
    await this.#last;
    return this.#options.store.read();
  }

  async find(id: string): Promise<RecentEntry<P> | undefined> {
    return (await this.entries()).find((entry) => entry.id === id);
  }

  /** The work is in this file now; to be said before the workbench hears that it is saved. */
  async use(name: string, place: P, thumbnail: NetworkThumbnail): Promise<void> {
    const { isSame, newId } = this.#options;
    const work = this.#work;
    let id = '';
    await this.#change(async (entries) => {
      const same = await Promise.all(entries.map((entry) => isSame(entry.place, place)));
      id = entries.find((_, i) => same[i])?.id ?? newId();
      const others = entries.filter((_, i) => !same[i]);
      return [{ id, name, place, accuracy: null, thumbnail }, ...others].slice(0, MOST_RECENT);
    });
    if (work !== this.#work) return;
    this.#current = id;
    this.#noted = null;
    this.#note();
  }

  /** Forgets all files. The work stays in its own, which is listed again when it is next saved. */
  clear(): Promise<void> {
    return this.#change(async () => []);
  }

  /** Is told after every change of this list; of another window's, it is not. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  hear({ revision, network, file, digits, measurement }: Update): void {
    this.#revision = revision;
    if (network?.isOther) {
      this.#work++;
      this.#current = null;
    }
    if (file) this.#edited = file.edited;
    if (digits) this.#shipped = digits.shipped;
    if (measurement) {
      this.#measured = { revision: measurement.revision, accuracy: accuracy(measurement.all) };
    }
    this.#note();
  }

  /** Notes how well the file does, if that is known and news. */
  #note(): void {
    const isOfFile = !this.#edited && this.#shipped && this.#measured?.revision === this.#revision;
    const now = this.#measured?.accuracy;
    const id = this.#current;
    if (id === null || !isOfFile || now === undefined || now === this.#noted) return;
    this.#noted = now;
    void this.#change(async (entries) =>
      entries.map((entry) => (entry.id === id ? { ...entry, accuracy: now } : entry)),
    );
  }

  /** Never fails: what can't be listed is not, and what comes next is all the same. */
  #change(change: Parameters<RecentStore<P>['update']>[0]): Promise<void> {
    this.#last = this.#last.then(async () => {
      try {
        await this.#options.store.update(change);
        for (const listener of this.#listeners) listener();
      } catch (error) {
        this.#options.failed(error);
      }
    });
    return this.#last;
  }
}
