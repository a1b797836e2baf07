import type { Comparison } from '#core/compare/comparison';
import type { Side } from '#core/compare/side';
import type { LayerSizes } from '#core/network/shape';
import { isSameSide, type ComparedSides } from '../../state/comparison.svelte';
import type { Session } from '../../state/session.svelte';
import { differs, keepRows, neuronLayers, type NeuronLayer } from './neuron-rows';

/** How long the work must rest before it is compared again, in ms. */
const REST = 120;

interface Answer {
  readonly a: Side;
  readonly b: Side;
  /** The digits and the structure of the work that it is about. */
  readonly digits: Session['digits'];
  readonly sizes: LayerSizes;
  /** null if they could not be compared. */
  readonly comparison: Comparison | null;
}

/** What is different between the two networks: asked for anew whenever one may have changed. */
export class Compared {
  #answer = $state.raw<Answer | null>(null);
  #isWaiting = $state(true);
  /** Rows that stay as they are need not be drawn again. */
  #before: readonly NeuronLayer[] = [];
  readonly #session: Session;
  readonly #sides: ComparedSides;

  /** To be made while a component is: it asks for as long as that is there. */
  constructor(session: Session, sides: ComparedSides) {
    this.#session = session;
    this.#sides = sides;
    let asked: { a: Side; b: Side } | null = null;
    $effect(() => {
      const { a, b } = sides;
      const { digits, sizes } = session;
      void [session.network, session.names, session.file];
      this.#isWaiting = b !== null;
      if (!b) return;
      let isStale = false;
      const isOther = asked === null || !isSameSide(asked.a, a) || !isSameSide(asked.b, b);
      asked = { a, b };
      const timer = setTimeout(
        async () => {
          const comparison = await session.ask({ kind: 'comparison', a, b });
          if (isStale) return;
          this.#answer = { a, b, digits, sizes, comparison };
          this.#isWaiting = false;
        },
        isOther ? 0 : REST,
      );
      return () => {
        isStale = true;
        clearTimeout(timer);
      };
    });
  }

  /** The answer about what is chosen and measured now, be it about a moment ago. */
  readonly #current: Answer | null = $derived.by(() => {
    const { a, b } = this.#sides;
    const { digits, sizes } = this.#session;
    const answer = this.#answer;
    if (!answer || answer.digits !== digits || answer.sizes !== sizes) return null;
    return b && isSameSide(answer.a, a) && isSameSide(answer.b, b) ? answer : null;
  });

  /** null while it is not known, or if it can't be. */
  get value(): Comparison | null {
    return this.#current?.comparison ?? null;
  }

  /** Layer by layer, what goes with what, in the language that is shown. */
  readonly #layers: readonly NeuronLayer[] = $derived.by(() => {
    const comparison = this.#answer?.comparison;
    this.#before = comparison ? keepRows(this.#before, neuronLayers(comparison)) : [];
    return this.#before;
  });

  get layers(): readonly NeuronLayer[] {
    return this.#current ? this.#layers : [];
  }

  /** Whether something may be different from what is shown. */
  get isWaiting(): boolean {
    return this.#isWaiting;
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
