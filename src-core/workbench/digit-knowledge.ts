import type { KnownDigits } from '../choice/chosen';
import type { Choice } from '../choice/choice';
import { joinMeasures, type MeasureName, type Measures } from '../choice/measures';
import type { DigitSet } from '../digits/digit-set';
import { sendablePart } from '../bytes/shared';
import { KnobsError } from '../errors';
import type { Meter } from '../evaluator/meter';
import { PIXELS } from '../network/shape';
import type { Results } from './results';
import type { WorkbenchTasks } from './tasks';

/** What is to be known of digits. */
interface Wanted {
  readonly choices: readonly (Choice | null)[];
  /** A visible measure that is asked for beside those of the choices. */
  readonly measure?: MeasureName | null;
}

/** So many digits are measured at a time, so that other questions are not kept waiting. */
const MEASURED_AT_ONCE = 5000;

/** What is known of the digits, and of what the work does with them. */
export class DigitKnowledge {
  readonly #results: Results;
  readonly #meter: Meter;
  readonly #tasks: WorkbenchTasks;
  /** The visible measures of a set, taken when somebody first asks for one. */
  #measured: { readonly digits: DigitSet; readonly measures: Promise<Measures> } | null = null;

  constructor(results: Results, meter: Meter, tasks: WorkbenchTasks) {
    this.#results = results;
    this.#meter = meter;
    this.#tasks = tasks;
  }

  /**
   * What is known of the digits as far as it is wanted.
   * @throws KnobsError, by the promise, if nothing is measured or other digits are opened meanwhile
   */
  async known({ choices, measure = null }: Wanted): Promise<KnownDigits> {
    const { digits } = this.#results;
    const wantsAnswers = choices.some((choice) => choice?.answers || choice?.borderline);
    const answers = wantsAnswers ? (await this.#results.current()).answers : null;
    const wantsSecond = choices.some((choice) => choice?.borderline !== undefined);
    const runnersUp = wantsSecond ? await this.#meter.ask({ kind: 'runnersUp' }) : null;
    if (this.#results.digits !== digits) throw new KnobsError('digits.others');
    const wantsShapes = measure !== null || choices.some((choice) => choice?.measure !== undefined);
    const measures = wantsShapes ? await this.#measures(digits) : null;
    return { labels: digits.labels, practice: digits.practice, answers, runnersUp, measures };
  }

  /** The visible measures of a set's digits. @throws KnobsError if other digits are opened meanwhile */
  #measures(digits: DigitSet): Promise<Measures> {
    if (this.#measured?.digits === digits) return this.#measured.measures;
    const measures = this.#measure(digits);
    this.#measured = { digits, measures };
    // What went wrong once may go well when it is asked for again.
    measures.catch(() => {
      if (this.#measured?.measures === measures) this.#measured = null;
    });
    return measures;
  }

  async #measure(digits: DigitSet): Promise<Measures> {
    const { images } = digits;
    const parts: Measures[] = [];
    for (let at = 0; at < images.length; at += MEASURED_AT_ONCE * PIXELS) {
      const some = sendablePart(images, at, at + MEASURED_AT_ONCE * PIXELS);
      parts.push(await this.#tasks.ask('measureDigits', { input: { images: some } }).answer);
      if (this.#results.digits !== digits) throw new KnobsError('digits.others');
    }
    return joinMeasures(parts);
  }
}
