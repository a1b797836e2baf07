import type { Session } from '../../../../state/session.svelte';

/** How long nothing new must have been measured before the means are asked for again, in ms. */
const REST = 250;

/**
 * Mean activation by digit of a layer's neurons. While the hand is at work there is a new
 * measurement with every frame; the means are asked for when it rests.
 */
export class LayerMeans {
  readonly #session: Session;
  /** What was answered, and about which document and digits. */
  #answer = $state.raw<{
    readonly means: Float32Array;
    readonly sizes: Session['sizes'];
    readonly digits: Session['digits'];
  } | null>(null);

  /** To be made while a component is: it asks for as long as that is there. */
  constructor(session: Session, layer: number) {
    this.#session = session;
    let wait = 0;
    $effect(() => {
      const { measurement, sizes, digits } = session;
      if (!measurement) return;
      let isStale = false;
      const timer = setTimeout(async () => {
        const means = await session.ask({ kind: 'layerMeans', layer });
        if (means && !isStale) this.#answer = { means, sizes, digits };
      }, wait);
      wait = REST;
      return () => {
        isStale = true;
        clearTimeout(timer);
      };
    });
  }

  /** [neurons × 10 labels], row-major; null until they are there for this document and digits. */
  get means(): Float32Array | null {
    const { measurement, sizes, digits } = this.#session;
    const answer = this.#answer;
    if (!measurement || answer?.sizes !== sizes || answer.digits !== digits) return null;
    return answer.means;
  }
}
