import { untrack } from 'svelte';
import { atPace, CALM_MS } from '../lib/pace';

/**
 * What changes with every frame, at a pace at which it can be read; at once where it comes or goes.
 * To be made while a component is.
 */
export function calmed<T>(value: () => T | null) {
  let calm = $state.raw<T | null>(untrack(value));
  const follow = atPace(CALM_MS, () => (calm = value()));
  $effect(() => {
    const now = value();
    if (now === null || untrack(() => calm) === null) calm = now;
    else follow();
  });
  return {
    get value(): T | null {
      return calm;
    },
  };
}
