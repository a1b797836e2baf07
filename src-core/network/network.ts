import { KnobsError } from '../errors';
import type { ActivationName } from './activations';
import { formatSizes, layersOf, parameterCount, type LayerLayout, type LayerSizes } from './shape';
import { checkStructure, structureOf, type Structure, type StructureLike } from './structure';

/** A layer's layout with live views into the parameters. */
export interface Layer extends LayerLayout {
  /** Weights [outputs × inputs], row-major. */
  readonly weights: Float32Array;
  /** Biases [outputs]. */
  readonly biases: Float32Array;
  readonly activation: ActivationName;
}

/**
 * A fully connected network: `a' = f(W a + b)` in every layer, with the layer's activation f.
 * All parameters are one flat array; the layers are views into it.
 */
export class Network implements Structure {
  readonly sizes: LayerSizes;
  readonly activations: readonly ActivationName[];
  readonly parameters: Float32Array;
  readonly layers: readonly Layer[];

  /**
   * @param structure or sizes alone, for the default activation in every layer
   * @param parameters taken over, not copied; zeros if left out.
   * @throws KnobsError if the structure is not allowed or does not fit the parameters.
   */
  constructor(structure: StructureLike, parameters?: Float32Array) {
    const { sizes, activations } = structureOf(structure);
    checkStructure({ sizes, activations });
    const count = parameterCount(sizes);
    this.sizes = sizes;
    this.activations = activations;
    this.parameters = parameters ?? new Float32Array(count);
    if (this.parameters.length !== count) {
      const found = this.parameters.length;
      throw new KnobsError('network.wrongCount', { sizes: formatSizes(sizes), count, found });
    }
    this.layers = layersOf(sizes).map((layout, l) => ({
      ...layout,
      weights: this.parameters.subarray(layout.weightOffset, layout.biasOffset),
      biases: this.parameters.subarray(layout.biasOffset, layout.biasOffset + layout.outputs),
      activation: activations[l],
    }));
  }

  /** Sizes and activations. */
  get structure(): Structure {
    return { sizes: this.sizes, activations: this.activations };
  }

  /** The weights [inputs] of one neuron, as a view. */
  weightsOf(layer: number, index: number): Float32Array {
    const { weights, inputs } = this.layers[layer];
    return weights.subarray(index * inputs, (index + 1) * inputs);
  }

  clone(): Network {
    return new Network(this, this.parameters.slice());
  }
}
