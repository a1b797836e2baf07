import { untrack } from 'svelte';
import type { AnswerTo, Question } from '#core/questions/questions';
import type { Session } from './session.svelte';
import type { Watch } from './watch.svelte';

interface Options {
  /** How long a question that changes under the hand must have stayed before it is asked, in ms. */
  readonly rest?: number;
  /** Whether the answer to the last question stays until there is one to the next. */
  readonly keeps?: boolean;
}

/**
 * What a component watches, for as long as it is there: the answer comes again whenever it changes.
 * Why there is none is told the person.
 * @param question null while there is nothing to ask
 */
export function watched<Q extends Question>(
  session: Session,
  question: () => Q | null,
  { rest = 0, keeps = false }: Options = {},
) {
  let watch = $state.raw<Watch<AnswerTo<Q>> | null>(null);
  /** The last answer, for a question that keeps it. */
  let kept = $state.raw<AnswerTo<Q> | null>(null);
  let isAsked = $state(false);

  /** Questions of the same words are the same, whatever objects they are made of. */
  const asked = $derived(JSON.stringify(question()));

  $effect(() => {
    const now = JSON.parse(asked) as Q | null;
    isAsked = now !== null;
    if (!now) {
      kept = null;
      return;
    }
    const begin = () => void (watch = session.watch(now));
    const timer = rest > 0 ? setTimeout(begin, rest) : undefined;
    if (rest === 0) begin();
    return () => {
      clearTimeout(timer);
      untrack(() => {
        if (keeps && watch?.value != null) kept = watch.value;
        watch?.stop();
        watch = null;
      });
    };
  });

  $effect(() => {
    if (watch?.refusal) session.report(watch.refusal);
  });

  return {
    get value(): AnswerTo<Q> | null {
      return watch?.value ?? (keeps ? kept : null);
    },
    /** Whether the answer is about what was asked before, or may be another soon. */
    get isWaiting(): boolean {
      return isAsked && (watch?.isWaiting ?? true);
    },
  };
}
