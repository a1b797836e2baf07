import type { Which } from '../../state/comparison.svelte';
import type { DigitList } from '../../state/digit-list.svelte';
import type { Session } from '../../state/session.svelte';
import type { WatchedComparison } from './compared.svelte';

/** The digits that only one of the two networks gets right, of the part that is measured. */
export class OnlyRight {
  /** Only digits with this label, read as this by one of the two. */
  confusion = $state.raw<{ readonly label: number; readonly answer: number } | null>(null);

  readonly #compared: WatchedComparison;
  readonly #list: DigitList;
  readonly #session: Session;

  constructor(compared: WatchedComparison, list: DigitList, session: Session) {
    this.#compared = compared;
    this.#list = list;
    this.#session = session;
  }

  readonly a: Uint32Array = $derived.by(() => this.#inPart('a'));
  readonly b: Uint32Array = $derived.by(() => this.#inPart('b'));
  readonly shownA: Uint32Array = $derived.by(() => this.#confused(this.a));
  readonly shownB: Uint32Array = $derived.by(() => this.#confused(this.b));

  /** What a network answers to a digit of the set. */
  answerOf(which: Which, index: number): number | null {
    return this.#compared.value?.[which].answers[index] ?? null;
  }

  #inPart(which: Which): Uint32Array {
    const { value } = this.#compared;
    const all = (which === 'a' ? value?.onlyA : value?.onlyB) ?? new Uint32Array();
    const { practice } = this.#session.digits;
    const { part } = this.#list;
    if (part === 'all') return all;
    return all.filter((index) => index < practice === (part === 'practice'));
  }

  #confused(indices: Uint32Array): Uint32Array {
    const { confusion } = this;
    if (!confusion) return indices;
    const { label, answer } = confusion;
    return indices.filter(
      (index) =>
        this.#session.digits.labels[index] === label &&
        (this.answerOf('a', index) === answer || this.answerOf('b', index) === answer),
    );
  }
}
