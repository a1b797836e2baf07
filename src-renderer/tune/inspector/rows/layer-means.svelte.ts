import { CLASSES } from '#core/network/shape';
import type { Session } from '../../../state/session.svelte';

/** How long nothing new must have been measured before the means are asked for again, in ms. */
const REST = 250;

/**
 * Mean activation by digit of a layer's neurons. While the hand is at work there is a new
 * measurement with every frame; the means are asked for when it rests.
 */
export class LayerMeans {
  readonly #session: Session;
  readonly #layer: number;
  #means = $state.raw<Float32Array | null>(null);

  /** To be made while a component is: it asks for as long as that is there. */
  constructor(session: Session, layer: number) {
    this.#session = session;
    this.#layer = layer;
    let wait = 0;
    $effect(() => {
      if (!session.measurement) return;
      let isStale = false;
      const timer = setTimeout(async () => {
        const means = await session.ask({ kind: 'layerMeans', layer });
        if (means && !isStale) this.#means = means;
      }, wait);
      wait = REST;
      return () => {
        isStale = true;
        clearTimeout(timer);
      };
    });
  }

  /** [neurons × 10 labels], row-major; null until they are there. */
  get means(): Float32Array | null {
    const { measurement, sizes } = this.#session;
    const fits = this.#means?.length === sizes[this.#layer + 1] * CLASSES;
    return measurement && fits ? this.#means : null;
  }
}
