import type { Side } from '#core/compare/side';
import type { Session } from './session.svelte';
import { say, speech } from '../words/words.svelte';

/** Which of the two networks that are compared. */
export type Which = 'a' | 'b';

/** A side, and the document it was chosen with: a snapshot's number starts anew with every one. */
interface Choice {
  readonly side: Side;
  readonly document: number;
}

const NOW: Side = { kind: 'now' };
const SAVED: Side = { kind: 'saved' };

/**
 * Which two networks are compared: those the person chose while they are there, else the work as it
 * is and the nearest thing to it.
 */
export class ComparedSides {
  #chosen = $state.raw<Readonly<Record<Which, Choice | null>>>({ a: null, b: null });
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  readonly a: Side = $derived.by(() => this.#sideOf(this.#chosen.a) ?? NOW);

  /** null if there is nothing to compare the first with. */
  readonly b: Side | null = $derived.by(() => {
    const chosen = this.#sideOf(this.#chosen.b);
    return chosen && !isSameSide(chosen, this.a) ? chosen : this.#nearest();
  });

  /** The side that is the work as it is. */
  readonly now: Which | null = $derived.by(() =>
    this.a.kind === 'now' ? 'a' : this.b?.kind === 'now' ? 'b' : null,
  );

  /** What the other side has changes places with it. */
  choose(which: Which, side: Side): void {
    const other = which === 'a' ? this.b : this.a;
    if (other && isSameSide(side, other)) this.swap();
    else this.#chosen = { ...this.#chosen, [which]: this.#choiceOf(side) };
  }

  swap(): void {
    if (this.b) this.#chosen = { a: this.#choiceOf(this.b), b: this.#choiceOf(this.a) };
  }

  /** The work as it is against something else. */
  compareNowWith(side: Side): void {
    this.#chosen = { a: null, b: this.#choiceOf(side) };
  }

  /**
   * Chooses the file that is opened to be compared with.
   * @param open says whether there is one
   * @returns whether one was chosen
   */
  async chooseOpened(which: Which, open: () => Promise<boolean>): Promise<boolean> {
    const last = this.#session.others.at(-1)?.id ?? -1;
    if (!(await open())) return false;
    await this.#session.settled();
    const opened = this.#session.others.find(({ id }) => id > last);
    if (!opened) return false;
    this.#chosen = { ...this.#chosen, [which]: this.#choiceOf({ kind: 'file', id: opened.id }) };
    return true;
  }

  /** What the person calls it. */
  nameOf(side: Side): string {
    const { snapshots, others } = this.#session;
    if (side.kind === 'now') return say('side.now');
    if (side.kind === 'saved') return say('side.saved');
    const named = side.kind === 'snapshot' ? snapshots : others;
    return speech().given(named.find(({ id }) => id === side.id)?.name ?? '');
  }

  #choiceOf(side: Side): Choice {
    return { side, document: this.#session.document };
  }

  /** @returns null if nothing was chosen, or it isn't there */
  #sideOf(choice: Choice | null): Side | null {
    return choice && this.#isThere(choice) ? choice.side : null;
  }

  #isThere({ side, document }: Choice): boolean {
    const { file, others, snapshots } = this.#session;
    if (side.kind === 'saved') return file.comparable;
    if (side.kind === 'file') return others.some(({ id }) => id === side.id);
    if (side.kind === 'snapshot') {
      return document === this.#session.document && snapshots.some(({ id }) => id === side.id);
    }
    return true;
  }

  #nearest(): Side | null {
    const { file, others, snapshots } = this.#session;
    const sides: Side[] = [
      ...(file.comparable ? [SAVED] : []),
      ...snapshots.map(({ id }): Side => ({ kind: 'snapshot', id })).reverse(),
      ...others.map(({ id }): Side => ({ kind: 'file', id })).reverse(),
      NOW,
    ];
    return sides.find((side) => !isSameSide(side, this.a)) ?? null;
  }
}

export function isSameSide(one: Side, other: Side): boolean {
  return one.kind === other.kind && ('id' in one ? one.id : -1) === ('id' in other ? other.id : -1);
}
