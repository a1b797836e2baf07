import { chosenDigits, type KnownDigits } from '../choice/chosen';
import type { Choice } from '../choice/choice';
import { describeChoice } from '../choice/describe';
import { differenceOfMeans, meanOf } from '../choice/means';
import { measuresOf, type Measures } from '../choice/measures';
import { sortBy, splitAtMedian } from '../choice/split';
import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { message } from '../words/message';
import type { Meter } from '../evaluator/meter';
import {
  needsMeasures,
  needsRunnersUp,
  type AnswerTo,
  type ChoiceAnswer,
  type WorkbenchQuestion,
} from '../questions/questions';
import type { Results } from './results';

/** Questions about what the work does with the digits, or about them alone. */
type DigitQuestion = Exclude<WorkbenchQuestion, { kind: 'comparison' | 'noted' }>;

/** What can be asked about the digits: which fit a choice, and what they have in common. */
export class DigitKnowledge {
  readonly #results: Results;
  readonly #meter: Meter;
  /** The visible measures of a set, taken when somebody first asks for one. */
  #measured: { readonly digits: DigitSet; readonly measures: Measures } | null = null;

  constructor(results: Results, meter: Meter) {
    this.#results = results;
    this.#meter = meter;
  }

  /** @throws KnobsError, by the promise, if it can't be answered */
  async ask<Q extends DigitQuestion>(question: Q): Promise<AnswerTo<Q>>;
  async ask(question: DigitQuestion): Promise<AnswerTo<DigitQuestion>> {
    switch (question.kind) {
      case 'choice':
        return this.#choose(question);
      case 'split':
        return this.#split(question);
      case 'layerMeans':
        return this.#meter.ask(question);
    }
  }

  /**
   * What is known of the digits as far as these choices need it.
   * @throws KnobsError, by the promise, if nothing is measured or other digits are opened meanwhile
   */
  async known(...choices: (Choice | null)[]): Promise<KnownDigits> {
    const { digits } = this.#results;
    const wantsAnswers = choices.some((choice) => choice?.answers || choice?.borderline);
    const answers = wantsAnswers ? (await this.#results.current()).answers : null;
    const runnersUp = needsRunnersUp(...choices)
      ? await this.#meter.ask({ kind: 'runnersUp' })
      : null;
    if (this.#results.digits !== digits) throw new KnobsError('digits.others');
    const measures = needsMeasures(...choices) ? this.#measures(digits) : null;
    return { labels: digits.labels, practice: digits.practice, answers, runnersUp, measures };
  }

  async #choose(question: WorkbenchQuestion & { kind: 'choice' }): Promise<ChoiceAnswer> {
    const { plus, minus, sortedBy } = question;
    const { digits } = this.#results;
    const { images } = digits;
    const known = await this.known(plus, minus);
    const indices = chosenDigits(plus, known);
    const others = minus && chosenDigits(minus, known);
    const isEmpty = indices.length === 0 || others?.length === 0;
    const picture = isEmpty
      ? null
      : others
        ? differenceOfMeans(images, indices, others)
        : meanOf(images, indices);
    return {
      indices: sortedBy ? sortBy(indices, this.#measures(digits)[sortedBy]) : indices,
      minusCount: others && others.length,
      picture,
      title: minus
        ? message('choice.meanDifference', {
            digits: describeChoice(plus),
            others: describeChoice(minus),
          })
        : message('choice.mean', { digits: describeChoice(plus) }),
    };
  }

  async #split(question: WorkbenchQuestion & { kind: 'split' }): Promise<number | null> {
    const { digits } = this.#results;
    const chosen = chosenDigits(question.choice, await this.known(question.choice));
    if (chosen.length === 0) return null;
    return splitAtMedian(chosen, this.#measures(digits)[question.measure]).value;
  }

  #measures(digits: DigitSet): Measures {
    if (this.#measured?.digits !== digits) {
      this.#measured = { digits, measures: measuresOf(digits.images) };
    }
    return this.#measured.measures;
  }
}
