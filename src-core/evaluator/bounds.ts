import { ACTIVATIONS, LARGEST } from '../network/activations';
import { NEVER } from '../network/muted';
import type { Network } from '../network/network';
import { LAYER_BYTES, LAYER_FIELDS, SATURATES } from './kernel/header';
import type { KernelMemory } from './kernel-memory';

/** Sums up to here leave room in float32 for all that is rounded on the way. */
const ROOM = 2 ** 126;

/** How large one layer's numbers can become, whatever the digit. */
export interface LayerBounds {
  /** The largest |activation| of the layer before, 1 of the pixels. */
  readonly before: number;
  /** Whether a sum can grow beyond float32 on the way. */
  readonly saturates: boolean;
}

/** How large a network's numbers can become, from Σ |w| of its neurons. */
export class Bounds {
  readonly #network: Network;
  /** By layer and neuron Σ |w|. */
  readonly sizes: readonly Float64Array[];

  /** @param network has the parameters that the kernel has, now and later */
  constructor(network: Network) {
    this.#network = network;
    this.sizes = network.layers.map(({ outputs }) => new Float64Array(outputs));
  }

  /** Takes note of a neuron that has other weights. */
  weightsChanged(layer: number, neuron: number): void {
    const { inputs, weights } = this.#network.layers[layer];
    let size = 0;
    const end = (neuron + 1) * inputs;
    for (let i = neuron * inputs; i < end; i++) size += Math.abs(weights[i]);
    this.sizes[layer][neuron] = size;
  }

  ofLayers(): LayerBounds[] {
    let before = 1;
    return this.#network.layers.map(({ activation, biases }, l) => {
      let most = 0;
      this.sizes[l].forEach((size, j) => {
        const bias = biases[j] === NEVER ? 0 : Math.abs(biases[j]);
        most = Math.max(most, size * before + bias);
      });
      // Those of the first layer are whole numbers, with room for all there is.
      const bounds = { before, saturates: l > 0 && !(most <= ROOM) };
      const [least, greatest] = ACTIVATIONS[activation].range;
      before = Math.min(LARGEST, most, Math.max(-least, greatest));
      return bounds;
    });
  }

  /** Tells the kernel which layers' sums it has to keep within float32. */
  tell(memory: KernelMemory): void {
    this.ofLayers().forEach(({ saturates }, l) => {
      memory.set(LAYER_FIELDS + l * LAYER_BYTES + SATURATES, saturates ? 1 : 0);
    });
  }
}
