import type { Workbench } from '../workbench/workbench';
import type { Ask } from './conversation';
import { openParts } from './parts';
import type { Places, Target } from './places';
import {
  agreeOnSaving,
  areAgreed,
  changedQuestion,
  NOTHING_AGREED,
  type Agreement,
  type Decimal,
} from './questions';
import type { RecentList } from './recent';
import { thumbnailOf } from './thumbnail';

interface SaverOptions<P> {
  readonly workbench: Workbench;
  readonly places: Places<P, never>;
  readonly recent: RecentList<P>;
  /** The decimal sign that the person's spreadsheets probably use. */
  readonly decimal: Decimal;
}

/** Where Save writes to; none if a file's name is for another format than the file is in. */
export interface Origin<P> {
  /** null for a download. */
  readonly place: P | null;
  readonly name: string;
  /** Of what Knobs last read or wrote there. */
  readonly state: string | null;
  readonly agreed: Agreement;
}

/** Writes the work to the file that it came from, or to where the person says. */
export class Saver<P> {
  readonly #workbench: Workbench;
  readonly #places: Places<P, never>;
  readonly #recent: RecentList<P>;
  readonly #decimal: Decimal;
  #origin: Origin<P> | null = null;
  /** Counts the networks that were started with; a save belongs to the one it began with. */
  #work = 0;

  constructor({ workbench, places, recent, decimal }: SaverOptions<P>) {
    this.#workbench = workbench;
    this.#places = places;
    this.#recent = recent;
    this.#decimal = decimal;
    workbench.onUpdate((update) => {
      if (!update.network) return;
      this.#work++;
      this.#origin = null;
    });
  }

  /** The file that the work came from or was last saved to; null if Save asks where. */
  get place(): P | null {
    return this.#origin?.place ?? null;
  }

  /** The work came from there; null if Save may not write there. */
  cameFrom(origin: Origin<P> | null): void {
    this.#origin = origin;
  }

  /** Writes to where the work came from; asks where if there is none. @returns whether it was done */
  async save(ask: Ask): Promise<boolean> {
    const { place = null, name, state = null, agreed = NOTHING_AGREED } = this.#origin ?? {};
    if (place === null || name === undefined) {
      if (this.#places.asksWhere) return this.saveAs(ask);
      const name = await this.#places.suggest(this.#workbench.fileName);
      return this.#goOn(await this.#write({ name, place: null }, agreed, ask), ask);
    }
    const check = async () => {
      const found = await this.#places.look(place, state);
      if (found !== 'changed') return found === 'gone' ? 'saveAs' : 'overwrite';
      return ask(changedQuestion(name));
    };
    return this.#goOn(await this.#write({ name, place }, agreed, ask, check), ask);
  }

  /** Asks where first. @returns whether it was done */
  async saveAs(ask: Ask): Promise<boolean> {
    const target = await this.#chooseTarget(ask);
    if (!target) return false;
    let end: SaveEnd = 'cancelled';
    try {
      end = await this.#write(target, NOTHING_AGREED, ask);
    } finally {
      if (end !== 'done') await this.#places.abandon(target);
    }
    return this.#goOn(end, ask);
  }

  #goOn(end: SaveEnd, ask: Ask): boolean | Promise<boolean> {
    return end === 'elsewhere' ? this.saveAs(ask) : end === 'done';
  }

  async #chooseTarget(ask: Ask): Promise<Target<P> | null> {
    const suggested = await this.#places.suggest(this.#workbench.fileName);
    if (this.#places.asksWhere) return this.#places.chooseTarget(suggested);
    const name = await ask({ kind: 'name', suggested });
    return name === null ? null : { name, place: null };
  }

  /**
   * @param before what was agreed to when this file was last written
   * @param check answers `overwrite`, `saveAs` or that the person doesn't want to go on
   */
  async #write(
    target: Target<P>,
    before: Agreement,
    ask: Ask,
    check: () => Promise<string | null> = async () => 'overwrite',
  ): Promise<SaveEnd> {
    const work = this.#work;
    const { codecFor, writeWork } = await openParts();
    const { name, place } = target;
    const losses = () => codecFor(name).loses(this.#workbench.document);
    let agreed = before;
    do {
      const answer = await agreeOnSaving(name, losses(), ask, agreed, this.#decimal);
      if (answer === 'another') return 'elsewhere';
      if (answer === null) return 'cancelled';
      agreed = answer;
      const checked = await check();
      if (checked === 'saveAs') return 'elsewhere';
      // Other work may have come in the place of this one while it was asked and looked.
      if (checked !== 'overwrite' || work !== this.#work) return 'cancelled';
      // So may more of this one that would be lost.
    } while (!areAgreed(losses(), agreed));
    const { document, written } = this.#workbench.save();
    const bytes = await writeWork(document, name, agreed, this.#workbench.sources.tasks);
    const state = await this.#places.write(target, bytes);
    if (work === this.#work) {
      this.#origin = { place, name, state, agreed };
      if (place !== null) await this.#recent.use(name, place, thumbnailOf(document.network));
    }
    written(name);
    if (place !== null) this.#places.used(place);
    return 'done';
  }
}

/** How a save ended; `elsewhere` if the person wants to choose another place. */
type SaveEnd = 'done' | 'cancelled' | 'elsewhere';
