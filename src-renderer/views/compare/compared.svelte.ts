import type { Comparison } from '#core/compare/comparison';
import type { ComparedSides } from '../../state/comparison.svelte';
import type { Session } from '../../state/session.svelte';
import { watched } from '../../state/watched.svelte';
import { differs, keepRows, neuronLayers, type NeuronLayer } from './neuron-rows';

/** What is different between the two networks, for as long as a component watches. */
export class WatchedComparison {
  readonly #watch;
  /** The rows as they were last: those that are the same stay the same objects. */
  #before: readonly NeuronLayer[] = [];

  /** To be made while a component is. */
  constructor(session: Session, sides: ComparedSides) {
    this.#watch = watched(session, () => {
      const { a, b } = sides;
      return b && { kind: 'comparison' as const, a, b };
    });
  }

  /** null while it is not known, or if it can't be. */
  get value(): Comparison | null {
    return this.#watch.value;
  }

  /** Layer by layer, what goes with what, in the language that is shown. */
  readonly layers: readonly NeuronLayer[] = $derived.by(() => {
    if (!this.value) return [];
    this.#before = keepRows(this.#before, neuronLayers(this.value));
    return this.#before;
  });

  /** Whether something may be different from what is shown. */
  get isWaiting(): boolean {
    return this.#watch.isWaiting;
  }

  /** Whether both have the same numbers in the same places, and the same is muted. */
  readonly isSame: boolean = $derived.by(() => {
    if (!this.value) return false;
    const { a, b } = this.value;
    return (
      a.parameters.length === b.parameters.length &&
      a.sizes.join() === b.sizes.join() &&
      a.muted.join() === b.muted.join() &&
      a.parameters.every((parameter, i) => parameter === b.parameters[i])
    );
  });

  /** Whether both are the same but for the order of their neurons. */
  readonly isReordered: boolean = $derived(
    !this.isSame && this.layers.length > 0 && this.layers.every(({ rows }) => !rows.some(differs)),
  );
}
