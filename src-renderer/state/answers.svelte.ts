import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import type { Session } from './session.svelte';

/** How long the hand rests before it is asked. */
const REST_MS = 120;

/**
 * The answer to a question that changes under the hand: asked when it rests, and the answers to
 * older questions are dropped.
 * @param question null while there is nothing to ask
 */
export function answerTo<Q extends WorkbenchQuestion>(session: Session, question: () => Q | null) {
  let answer = $state.raw<AnswerTo<Q> | null>(null);
  let isWaiting = $state(false);

  $effect(() => {
    const asked = question();
    let isStale = false;
    if (!asked) {
      answer = null;
      isWaiting = false;
      return;
    }
    isWaiting = true;
    const rest = window.setTimeout(async () => {
      const found = await session.ask(asked);
      if (isStale) return;
      answer = found;
      isWaiting = false;
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(rest);
    };
  });

  return {
    get value(): AnswerTo<Q> | null {
      return answer;
    },
    /** Whether the answer is about what was asked before. */
    get isWaiting(): boolean {
      return isWaiting;
    },
  };
}
