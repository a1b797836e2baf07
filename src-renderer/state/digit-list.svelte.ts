import type { Session } from './session.svelte';

/** Which digits of the set the strip shows, and which of them comes next. */
export class DigitList {
  wrongOnly = $state(false);
  /** Only digits with this label. */
  label = $state<number | null>(null);
  /** Only digits that were given this answer. */
  answer = $state<number | null>(null);

  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Indices of the digits shown, in the set's order. */
  readonly indices: Uint32Array = $derived.by(() => {
    const { labels } = this.#session.digits;
    const answers = this.#session.measurement?.answers;
    const { wrongOnly, label, answer } = this;
    const chosen = new Uint32Array(labels.length);
    let count = 0;
    for (let i = 0; i < labels.length; i++) {
      if (label !== null && labels[i] !== label) continue;
      if (wrongOnly && (!answers || answers[i] === labels[i])) continue;
      if (answer !== null && answers?.[i] !== answer) continue;
      chosen[count++] = i;
    }
    return chosen.subarray(0, count);
  });

  /** Whether a digit is wrong; false while nothing is measured. */
  isWrong(index: number): boolean {
    const { measurement, digits } = this.#session;
    return measurement !== null && measurement.answers[index] !== digits.labels[index];
  }

  /** Shows all digits again. */
  showAll(): void {
    this.wrongOnly = false;
    this.label = null;
    this.answer = null;
  }

  /** Shows the digits with one label that were given one answer. */
  showConfusion(label: number, answer: number): void {
    this.wrongOnly = false;
    this.label = label;
    this.answer = answer;
  }

  /** Puts the next (+1) or previous (−1) digit of the list on the pad. */
  step(by: 1 | -1): void {
    const { source } = this.#session.input;
    const current = source.kind === 'digit' ? source.index : -1;
    const next =
      by > 0
        ? this.indices.find((index) => index > current)
        : this.indices.findLast((index) => index < current);
    if (next !== undefined) void this.#session.perform({ type: 'pickDigit', index: next });
  }
}
