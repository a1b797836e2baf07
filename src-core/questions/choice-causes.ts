import type { Choice } from '../choice/choice';
import type { Cause } from './question-kind';

/** What a choice of digits follows from: the network only where it is by what that answers. */
export function causesOf(...choices: (Choice | null)[]): readonly Cause[] {
  const byAnswer = choices.some((choice) => choice?.answers || choice?.borderline);
  return byAnswer ? ['digits', 'network', 'runs', 'facts'] : ['digits'];
}
