import { Fetched } from './fetched.svelte';

type Formula = () => Promise<{ default: string }>;

/** Formulas that are fetched once the page has been painted, by the names of their files. */
export class Formulas {
  readonly #fetched: Readonly<Record<string, Fetched<string>>>;

  /** @param files by their paths, as `import.meta.glob` gives them */
  constructor(files: Readonly<Record<string, Formula>>) {
    const named = Object.entries(files).map(
      ([path, from]) => [/([^/]+)\.tex$/.exec(path)![1], new Fetched(from)] as const,
    );
    this.#fetched = Object.fromEntries(named);
    // What can't be fetched is not shown; nothing else depends on it.
    for (const [, formula] of named) formula.fetch().catch(() => {});
  }

  /** As HTML; '' while it is not there. */
  of(name: string): string {
    return this.#fetched[name]?.part ?? '';
  }
}
