import { accuracy } from '../evaluator/measurement';
import type { Update } from '../workbench/updates';

/** A file that was opened or saved. `P` is what a host finds it by: a path, or a handle. */
export interface RecentEntry<P> {
  readonly id: string;
  readonly name: string;
  readonly place: P;
  /** Share of all the digits Knobs comes with that it reads right, 0 to 1; null if not measured. */
  readonly accuracy: number | null;
}

export interface RecentOptions<P> {
  /** What was kept from before, the latest first. */
  readonly entries: readonly RecentEntry<P>[];
  newId(): string;
  isSame(a: P, b: P): boolean | Promise<boolean>;
  /** Keeps the entries for the next time. */
  keep(entries: readonly RecentEntry<P>[]): void;
}

export const MOST_RECENT = 6;

/** The files that were used last. It hears all updates of the workbench for how well they do. */
export class RecentList<P> {
  readonly #options: RecentOptions<P>;
  #entries: readonly RecentEntry<P>[];
  /** The entry of the file that the work is in. */
  #current: string | null = null;
  #edited = false;
  #shipped = true;
  #revision = 0;
  #measured: { readonly revision: number; readonly accuracy: number } | null = null;

  constructor(options: RecentOptions<P>) {
    this.#options = options;
    this.#entries = options.entries;
  }

  /** The latest first. */
  get entries(): readonly RecentEntry<P>[] {
    return this.#entries;
  }

  find(id: string): RecentEntry<P> | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** The work is in this file now; to be said before the workbench hears that it is saved. */
  async use(name: string, place: P): Promise<void> {
    const same = await Promise.all(
      this.#entries.map((entry) => this.#options.isSame(entry.place, place)),
    );
    const known = this.#entries.find((_, i) => same[i]);
    const others = this.#entries.filter((_, i) => !same[i]);
    const id = known?.id ?? this.#options.newId();
    this.#entries = [{ id, name, place, accuracy: null }, ...others].slice(0, MOST_RECENT);
    this.#current = id;
    this.#note();
    this.#options.keep(this.#entries);
  }

  hear({ revision, network, file, digits, measurement }: Update): void {
    this.#revision = revision;
    if (network) this.#current = null;
    if (file) this.#edited = file.edited;
    if (digits) this.#shipped = digits.shipped;
    if (measurement) {
      this.#measured = { revision: measurement.revision, accuracy: accuracy(measurement.all) };
    }
    if (this.#note()) this.#options.keep(this.#entries);
  }

  /** Notes how well the file does, if that is known; answers whether it is news. */
  #note(): boolean {
    const isOfFile = !this.#edited && this.#shipped && this.#measured?.revision === this.#revision;
    const entry = this.#entries.find(({ id }) => id === this.#current);
    const now = this.#measured?.accuracy;
    if (!entry || !isOfFile || now === undefined || entry.accuracy === now) return false;
    this.#entries = this.#entries.map((one) => (one === entry ? { ...entry, accuracy: now } : one));
    return true;
  }
}
