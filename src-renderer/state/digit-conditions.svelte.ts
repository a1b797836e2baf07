import type { Choice } from '#core/choice/choice';
import type { MeasureName } from '#core/choice/measures';
import { CLASSES } from '#core/network/shape';
import type { Session } from './session.svelte';

const ALL = Array.from({ length: CLASSES }, (_, digit) => digit);

/** How near the two best outputs of a borderline digit are, to begin with. */
const BORDERLINE_GAP = 0.2;

/** Positions of digits that were chosen one by one, and the set that they are in. */
interface ByHand {
  readonly digits: Session['digits'];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

const NONE: readonly number[] = [];

/** One side of the digit chooser as the person filled it in. */
export class DigitConditions {
  labels = $state.raw<readonly number[]>(ALL);
  /** A number is an answer: the digits that were taken for it, or left undecided. */
  answer = $state.raw<'any' | 'wrong' | number>('any');
  isBorderline = $state(false);
  gap = $state(BORDERLINE_GAP);
  #measure = $state<MeasureName | null>(null);
  from = $state<number | null>(null);
  to = $state<number | null>(null);
  #byHand = $state.raw<ByHand | null>(null);

  readonly #session: Pick<Session, 'digits'>;

  constructor(session: Pick<Session, 'digits'>) {
    this.#session = session;
  }

  /** The same positions are other digits in another set: there they are forgotten. */
  readonly #current: ByHand | null = $derived.by(() =>
    this.#byHand?.digits === this.#session.digits ? this.#byHand : null,
  );

  /** Positions in the set of digits that are taken in by hand. */
  get added(): readonly number[] {
    return this.#current?.added ?? NONE;
  }

  /** And of those that are taken out. */
  get removed(): readonly number[] {
    return this.#current?.removed ?? NONE;
  }

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

  /**
   * Chooses one label alone, so that what was chosen last time is never part of it unseen.
   * @param several then it is added to the others, or taken out of them
   */
  chooseLabel(label: number, several: boolean): void {
    if (!several || this.hasAllLabels) this.labels = [label];
    else if (!this.labels.includes(label)) this.labels = [...this.labels, label].sort();
    else this.labels = this.labels.filter((other) => other !== label);
  }

  add(index: number): void {
    const { digits } = this.#session;
    this.#byHand = {
      digits,
      added: [...without(this.added, index), index],
      removed: without(this.removed, index),
    };
  }

  remove(index: number): void {
    const { digits } = this.#session;
    this.#byHand = {
      digits,
      added: without(this.added, index),
      removed: [...without(this.removed, index), index],
    };
  }

  forgetHand(): void {
    this.#byHand = null;
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

function without(indices: readonly number[], index: number): number[] {
  return indices.filter((other) => other !== index);
}
