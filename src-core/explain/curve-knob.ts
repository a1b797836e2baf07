import * as v from 'valibot';
import { countSchema } from '../network/schemas';
import { KnobsError } from '../errors';
import type { Network } from '../network/network';
import { checkNeuron, formatSizes, layersOf, type LayerSizes } from '../network/shape';

/** One number of a network: the weight from an input of a neuron, or its bias. */
export const knobSchema = v.object({
  layer: countSchema,
  index: countSchema,
  /** null for the bias. */
  input: v.nullable(countSchema),
});

export type Knob = v.InferOutput<typeof knobSchema>;

/** Where it lies in the parameters. @throws KnobsError if the network has no such knob */
export function offsetOfKnob(sizes: LayerSizes, { layer, index, input }: Knob): number {
  checkNeuron(sizes, { layer, index });
  const { inputs, weightOffset, biasOffset } = layersOf(sizes)[layer];
  if (input === null) return biasOffset + index;
  if (input < inputs) return weightOffset + index * inputs + input;
  throw new KnobsError('explain.noInput', { input, inputs, sizes: formatSizes(sizes) });
}

/** Whether what it does to the outputs is known in closed form: see `intervalOf`. */
export function hasExactCurve({ layers }: Pick<Network, 'layers'>, { layer }: Pick<Knob, 'layer'>) {
  return layer >= layers.length - 2;
}
