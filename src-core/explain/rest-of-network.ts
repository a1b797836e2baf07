import { ACTIVATIONS } from '../network/activations';
import { NEVER, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import type { NeuronId } from '../network/shape';

/**
 * The network behind the weighted sums of its first layer, to be gone through again and again: what
 * changes a pixel changes those by a column of weights, and only the rest is computed anew. Added up
 * plainly in float64.
 */
export class RestOfNetwork {
  readonly network: Network;
  readonly #muted: Muted | undefined;
  readonly #z: Float64Array[];
  readonly #a: Float64Array[];

  constructor(network: Network, muted?: Muted) {
    this.network = network;
    this.#muted = muted;
    this.#z = network.layers.map(({ outputs }) => new Float64Array(outputs));
    this.#a = this.#z.map((sums) => sums.slice());
  }

  /** Weighted sums [neurons] of the first layer for a picture [784]. */
  firstSums(pixels: ArrayLike<number>): Float64Array {
    const [{ weights, biases, inputs, outputs }] = this.network.layers;
    const sums = Float64Array.from(biases);
    for (let j = 0; j < outputs; j++) {
      for (let i = 0, w = j * inputs; i < inputs; i++, w++) {
        if (pixels[i] !== 0) sums[j] += weights[w] * pixels[i];
      }
    }
    return sums;
  }

  /** Adds so much of a pixel to sums of the first layer. */
  addPixel(sums: Float64Array, pixel: number, by: number): void {
    const [{ weights, inputs, outputs }] = this.network.layers;
    for (let j = 0, w = pixel; j < outputs; j++, w += inputs) sums[j] += weights[w] * by;
  }

  /**
   * Weighted sums of a layer, which hold until this is asked again.
   * @param first those of the first layer
   * @param without a neuron of a layer before, which counts as 0
   */
  sumsOf(layer: number, first: Float64Array, without: NeuronId | null = null): Float64Array {
    if (layer === 0) return first;
    let before = first;
    for (let l = 0; l < layer; l++) {
      const a = this.#activations(l, before);
      if (without?.layer === l) a[without.index] = 0;
      const { weights, biases, inputs, outputs } = this.network.layers[l + 1];
      const z = this.#z[l + 1];
      for (let k = 0, w = 0; k < outputs; k++) {
        let sum = biases[k];
        for (let j = 0; j < inputs; j++, w++) sum += weights[w] * a[j];
        z[k] = sum;
      }
      before = z;
    }
    return before;
  }

  /** Of a hidden layer: only the output can have an activation of the whole layer. */
  #activations(layer: number, z: Float64Array): Float64Array {
    const { activation, biases } = this.network.layers[layer];
    const { of } = ACTIVATIONS[activation];
    const a = this.#a[layer];
    for (let j = 0; j < a.length; j++) {
      const isOff = this.#muted?.[layer][j] || biases[j] === NEVER;
      a[j] = isOff || !of ? 0 : of(z[j]);
    }
    return a;
  }
}
