import type { Choice } from '#core/choice/choice';
import type { MeasureName } from '#core/choice/measures';
import { CLASSES } from '#core/network/shape';

const ALL = Array.from({ length: CLASSES }, (_, digit) => digit);

/** How near the two best outputs of a borderline digit are, to begin with. */
const BORDERLINE_GAP = 0.2;

/** One side of the digit chooser as the person filled it in. */
export class DigitConditions {
  labels = $state.raw<readonly number[]>(ALL);
  /** `taken` is an answer: the digits that were taken for it. */
  answer = $state.raw<'any' | 'wrong' | number>('any');
  isBorderline = $state(false);
  gap = $state(BORDERLINE_GAP);
  #measure = $state<MeasureName | null>(null);
  from = $state<number | null>(null);
  to = $state<number | null>(null);
  added = $state.raw<readonly number[]>([]);
  removed = $state.raw<readonly number[]>([]);

  get measure(): MeasureName | null {
    return this.#measure;
  }

  /** Limits of one measure mean nothing for another. */
  set measure(measure: MeasureName | null) {
    this.#measure = measure;
    this.from = null;
    this.to = null;
  }

  get hasAllLabels(): boolean {
    return this.labels.length === CLASSES;
  }

  get otherLabels(): number[] {
    return ALL.filter((digit) => !this.labels.includes(digit));
  }

  setAllLabels(): void {
    this.labels = ALL;
  }

  /** The first label chosen is chosen alone: nobody takes out nine others one by one. */
  toggleLabel(label: number): void {
    if (this.hasAllLabels) this.labels = [label];
    else if (!this.labels.includes(label)) this.labels = [...this.labels, label].sort();
    else this.labels = this.labels.filter((other) => other !== label);
  }

  add(index: number): void {
    this.removed = this.removed.filter((other) => other !== index);
    if (!this.added.includes(index)) this.added = [...this.added, index];
  }

  remove(index: number): void {
    this.added = this.added.filter((other) => other !== index);
    if (!this.removed.includes(index)) this.removed = [...this.removed, index];
  }

  forgetHand(): void {
    this.added = [];
    this.removed = [];
  }

  /** Without what was taken in or out by hand, and without limits of the measure. */
  split(part: Choice['part']): Choice {
    return { ...this.choice(part), measure: undefined, byHand: undefined };
  }

  choice(part: Choice['part']): Choice {
    const { labels, answer, measure, from, to, added, removed } = this;
    const choice: Choice = { part };
    if (!this.hasAllLabels) choice.labels = [...labels];
    if (answer !== 'any') choice.answers = answer === 'wrong' ? 'wrong' : [answer];
    if (this.isBorderline) choice.borderline = { gap: this.gap };
    if (measure && (from !== null || to !== null)) choice.measure = { name: measure, from, to };
    if (added.length + removed.length > 0) {
      choice.byHand = { added: [...added], removed: [...removed] };
    }
    return choice;
  }
}
