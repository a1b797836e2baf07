import type { RunnersUp } from '../evaluator/meter-request';
import { KnobsError } from '../errors';
import type { Choice } from './choice';
import type { Measures } from './measures';

/** What is known about the digits of a set; null is what nobody has found out yet. */
export interface KnownDigits {
  /** Labels [count], 0 to 9. */
  readonly labels: Uint8Array;
  /** The network's answers [count], 0 to 9 or `UNDECIDED`. */
  readonly answers: Uint8Array | null;
  readonly runnersUp: RunnersUp | null;
  readonly measures: Measures | null;
  /** The first so many are to practise on; the rest are the exam. */
  readonly practice: number;
}

/**
 * @returns the chosen digits' positions in the set, ascending
 * @throws KnobsError if a condition asks for what isn't known yet
 */
export function chosenDigits(choice: Choice, known: KnownDigits): Uint32Array {
  const { part, byHand } = choice;
  const start = part === 'exam' ? known.practice : 0;
  const end = part === 'practice' ? known.practice : known.labels.length;
  const added = new Set(byHand?.added);
  const removed = new Set(byHand?.removed);
  const conditions = conditionsOf(choice, known);
  const chosen: number[] = [];
  for (let i = start; i < end; i++) {
    if (removed.has(i)) continue;
    if (added.has(i) || conditions.every((holds) => holds(i))) chosen.push(i);
  }
  return Uint32Array.from(chosen);
}

function conditionsOf(choice: Choice, known: KnownDigits): ((i: number) => boolean)[] {
  const { labels } = known;
  const conditions: ((i: number) => boolean)[] = [];
  if (choice.labels) {
    const wanted = new Set(choice.labels);
    conditions.push((i) => wanted.has(labels[i]));
  }
  if (choice.answers) {
    const answers = measured(known.answers);
    const wanted = choice.answers === 'wrong' ? null : new Set(choice.answers);
    conditions.push((i) => (wanted ? wanted.has(answers[i]) : answers[i] !== labels[i]));
  }
  if (choice.borderline) {
    const answers = measured(known.answers);
    const { second, gap } = measured(known.runnersUp);
    const widest = choice.borderline.gap;
    conditions.push(
      (i) => gap[i] <= widest && (answers[i] === labels[i] || second[i] === labels[i]),
    );
  }
  if (choice.measure) {
    const { name, from, to } = choice.measure;
    const values = measured(known.measures)[name];
    conditions.push((i) => (from === null || values[i] >= from) && (to === null || values[i] < to));
  }
  return conditions;
}

/** @throws KnobsError if nobody has found it out */
export function measured<T>(what: T | null): T {
  if (what === null) {
    throw new KnobsError('choice.measuring');
  }
  return what;
}
