import { KnobsError } from '../errors';
import { quote } from '../text/quote';
import { ACTIVATIONS, DEFAULT_ACTIVATION, isActivation, type ActivationName } from './activations';
import { checkSizes, formatSizes, type LayerSizes } from './shape';

/** What a network is, whatever its parameters. */
export interface Structure {
  readonly sizes: LayerSizes;
  /** Of each layer that has weights: one fewer than there are sizes. */
  readonly activations: readonly ActivationName[];
}

/** A structure, or the sizes of one that has the default activation in every layer. */
export type StructureLike = LayerSizes | Structure;

/** The default activation for every layer. */
export function defaultActivations(sizes: LayerSizes): ActivationName[] {
  return sizes.slice(1).map(() => DEFAULT_ACTIVATION);
}

/** The structure of its own, not checked. */
export function structureOf(given: StructureLike): Structure {
  if (!('sizes' in given)) return { sizes: [...given], activations: defaultActivations(given) };
  return { sizes: [...given.sizes], activations: [...given.activations] };
}

/** @throws KnobsError unless there can be such a network */
export function checkStructure({ sizes, activations }: Structure): void {
  checkSizes(sizes);
  if (activations.length !== sizes.length - 1) {
    const count = { layers: sizes.length - 1, found: activations.length };
    throw new KnobsError('network.activationCount', count);
  }
  activations.forEach((name: unknown, l) => {
    if (!isActivation(name)) {
      throw new KnobsError('network.noActivation', { layer: l + 1, name: quote(name) });
    }
    if (ACTIVATIONS[name].isOutputOnly && l < activations.length - 1) {
      const place = { layer: l + 1, name: ACTIVATIONS[name].symbol };
      throw new KnobsError('network.outputActivation', place);
    }
  });
}

export function isSameStructure(a: Structure, b: Structure): boolean {
  return (
    a.sizes.length === b.sizes.length &&
    a.sizes.every((size, l) => size === b.sizes[l]) &&
    a.activations.every((name, l) => name === b.activations[l])
  );
}

/** Whether every layer has the default activation, so that its sizes say everything. */
export function isDefault({ activations }: Pick<Structure, 'activations'>): boolean {
  return activations.every((name) => name === DEFAULT_ACTIVATION);
}

/** `784-16-16-10`, and `784-16 tanh-16 tanh-10 softmax` where activations aren't the default. */
export function formatStructure(structure: Structure): string {
  const { sizes, activations } = structure;
  if (isDefault(structure)) return formatSizes(sizes);
  const layers = activations.map((name, l) => `${sizes[l + 1]} ${ACTIVATIONS[name].symbol}`);
  return [sizes[0], ...layers].join('-');
}
