import type { KnownDigits } from '../choice/chosen';
import type { Choice } from '../choice/choice';
import { measuresOf, type Measures } from '../choice/measures';
import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import type { Results } from './results';

/** What is known of the digits, and of what the work does with them. */
export class DigitKnowledge {
  readonly #results: Results;
  readonly #meter: Meter;
  /** The visible measures of a set, taken when somebody first asks for one. */
  #measured: { readonly digits: DigitSet; readonly measures: Measures } | null = null;

  constructor(results: Results, meter: Meter) {
    this.#results = results;
    this.#meter = meter;
  }

  /**
   * What is known of the digits as far as these choices need it.
   * @throws KnobsError, by the promise, if nothing is measured or other digits are opened meanwhile
   */
  async known(...choices: (Choice | null)[]): Promise<KnownDigits> {
    const { digits } = this.#results;
    const wantsAnswers = choices.some((choice) => choice?.answers || choice?.borderline);
    const answers = wantsAnswers ? (await this.#results.current()).answers : null;
    const wantsSecond = choices.some((choice) => choice?.borderline !== undefined);
    const runnersUp = wantsSecond ? await this.#meter.ask({ kind: 'runnersUp' }) : null;
    if (this.#results.digits !== digits) throw new KnobsError('digits.others');
    const wantsShapes = choices.some((choice) => choice?.measure !== undefined);
    const measures = wantsShapes ? this.measures(digits) : null;
    return { labels: digits.labels, practice: digits.practice, answers, runnersUp, measures };
  }

  /** The visible measures of a set's digits. */
  measures(digits: DigitSet): Measures {
    if (this.#measured?.digits !== digits) {
      this.#measured = { digits, measures: measuresOf(digits.images) };
    }
    return this.#measured.measures;
  }
}
