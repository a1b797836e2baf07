import type { Choice } from '#core/choice/choice';
import type { MeasureName } from '#core/choice/measures';
import type { Question } from '#core/questions/questions';
import { DigitConditions } from './digit-conditions.svelte';
import type { Session } from './session.svelte';
import type { View } from './view.svelte';

/** What is taken away from the mean of A: nothing, the mean of the other digits, or of a choice. */
export type Minus = 'none' | 'others' | 'own';

/** What the dialog that chooses digits was last set to. */
export class DigitChooser {
  readonly plus: DigitConditions;
  readonly minus: DigitConditions;
  /** Of both sides. */
  part = $state<Choice['part']>('practice');
  against = $state<Minus>('none');
  sortedBy = $state<MeasureName | null>(null);
  strength = $state(1);

  readonly #view: View;
  #opener: HTMLElement | null = null;

  constructor(view: View, session: Session) {
    this.#view = view;
    this.plus = new DigitConditions(session);
    this.minus = new DigitConditions(session);
  }

  get isOpen(): boolean {
    return this.#view.dialog === 'digits';
  }

  /**
   * A difference starts as that of two digits; else the last settings stay.
   * @param opener has the focus again when it is closed
   */
  open(against: 'none' | 'own', strength: number, opener: HTMLElement | null): void {
    this.#opener = opener;
    this.against = against;
    this.strength = strength;
    if (against === 'own') {
      if (this.plus.hasAllLabels) this.plus.labels = [3];
      if (this.minus.hasAllLabels) this.minus.labels = [8];
    }
    this.#view.dialog = 'digits';
  }

  close(): void {
    this.#view.dialog = null;
  }

  giveBackFocus(): void {
    this.#opener?.focus();
  }

  /** What both sides come to. */
  readonly question: Question & { kind: 'choice' } = $derived.by(() => ({
    kind: 'choice',
    plus: this.plus.choice(this.part),
    minus: this.#minusChoice(),
    sortedBy: this.sortedBy,
  }));

  #minusChoice(): Choice | null {
    if (this.against === 'own') return this.minus.choice(this.part);
    if (this.against === 'none' || this.plus.hasAllLabels) return null;
    return { part: this.part, labels: this.plus.otherLabels };
  }
}
