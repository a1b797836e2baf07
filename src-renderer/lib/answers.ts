import { UNDECIDED } from '#core/network/answer';

/** What is written for an answer where there is room for one character. */
export function answerMark(answer: number): string {
  return answer === UNDECIDED ? '?' : String(answer);
}

/** An answer as sentences take it: null where it is undecided. */
export function digitOrNull(answer: number): number | null {
  return answer === UNDECIDED ? null : answer;
}
