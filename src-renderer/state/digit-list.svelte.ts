import type { Part, PartName } from '#core/evaluator/measurement';
import { neighbourIn } from './neighbour-in';
import type { Session } from './session.svelte';

/** Which digits of the set the strip shows, and which of them comes next. */
export class DigitList {
  /** Only the digits to practise on, or only those of the exam; results are of these too. */
  part = $state<PartName>('all');
  wrongOnly = $state(false);
  /** Only digits with this label. */
  label = $state<number | null>(null);
  /** Only digits that were given this answer, or left undecided. */
  answer = $state<number | null>(null);

  readonly #session: Session;
  readonly #own = () => [this.indices];
  /** What is stepped through. */
  #lists: () => readonly Uint32Array[] = this.#own;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Indices of the digits shown, in the set's order. */
  readonly indices: Uint32Array = $derived.by(() => {
    const { labels } = this.#session.digits;
    const { wrongOnly, label, answer } = this;
    // Only a choice by answer follows the measurements.
    const byAnswer = wrongOnly || answer !== null;
    const answers = byAnswer ? this.#session.calmMeasurement?.answers : undefined;
    const { practice } = this.#session.digits;
    const start = this.part === 'exam' ? practice : 0;
    const end = this.part === 'practice' ? practice : labels.length;
    const chosen = new Uint32Array(labels.length);
    let count = 0;
    for (let i = start; i < end; i++) {
      if (label !== null && labels[i] !== label) continue;
      if (wrongOnly && (!answers || answers[i] === labels[i])) continue;
      if (answer !== null && answers?.[i] !== answer) continue;
      chosen[count++] = i;
    }
    return chosen.subarray(0, count);
  });

  /** How the network does on the chosen part; null while nothing is measured. */
  get results(): Part | null {
    return this.#session.measurement?.[this.part] ?? null;
  }

  /** The same, for what is read: see `Session.calmMeasurement`. */
  get calmResults(): Part | null {
    return this.#session.calmMeasurement?.[this.part] ?? null;
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

  /**
   * Has the lists of another view stepped through, one after the other, for as long as it shows them.
   * @returns to be called when it no longer does
   */
  stepThrough(lists: () => readonly Uint32Array[]): () => void {
    this.#lists = lists;
    return () => {
      if (this.#lists === lists) this.#lists = this.#own;
    };
  }

  /** Puts the next (+1) or previous (−1) of the digits that are listed on the pad. */
  step(by: 1 | -1): void {
    const { source } = this.#session.input;
    const current = source.kind === 'digit' ? source.index : -1;
    const next = neighbourIn(this.#lists(), current, by);
    if (next !== undefined) void this.#session.perform({ type: 'pickDigit', index: next });
  }
}
