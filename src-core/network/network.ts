import { KnobsError } from '../errors';
import {
  checkSizes,
  formatSizes,
  layersOf,
  parameterCount,
  type LayerLayout,
  type LayerSizes,
} from './shape';

/** A layer's layout with live views into the parameters. */
export interface Layer extends LayerLayout {
  /** Weights [outputs × inputs], row-major. */
  readonly weights: Float32Array;
  /** Biases [outputs]. */
  readonly biases: Float32Array;
}

/**
 * A fully connected sigmoid network: `a' = σ(W a + b)` in every layer.
 * All parameters are one flat array; the layers are views into it.
 */
export class Network {
  readonly sizes: LayerSizes;
  readonly parameters: Float32Array;
  readonly layers: readonly Layer[];

  /**
   * @param parameters taken over, not copied; zeros if left out.
   * @throws KnobsError if the sizes are not allowed or do not fit the parameters.
   */
  constructor(sizes: LayerSizes, parameters?: Float32Array) {
    checkSizes(sizes);
    const count = parameterCount(sizes);
    this.sizes = [...sizes];
    this.parameters = parameters ?? new Float32Array(count);
    if (this.parameters.length !== count) {
      const found = this.parameters.length;
      throw new KnobsError('network.wrongCount', { sizes: formatSizes(sizes), count, found });
    }
    this.layers = layersOf(sizes).map((layout) => ({
      ...layout,
      weights: this.parameters.subarray(layout.weightOffset, layout.biasOffset),
      biases: this.parameters.subarray(layout.biasOffset, layout.biasOffset + layout.outputs),
    }));
  }

  /** The weights [inputs] of one neuron, as a view. */
  weightsOf(layer: number, index: number): Float32Array {
    const { weights, inputs } = this.layers[layer];
    return weights.subarray(index * inputs, (index + 1) * inputs);
  }

  clone(): Network {
    return new Network(this.sizes, this.parameters.slice());
  }
}
