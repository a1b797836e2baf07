import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { MAX_NAME_LENGTH, type NetworkDocument } from '../network/document';
import { emptyNetwork, randomNetwork, stampedNetwork } from '../network/initial';
import type { Network } from '../network/network';
import { checkNeuron, checkSizes } from '../network/shape';
import { brushedCells } from './brush';
import type { CommandOf } from './commands';
import { patchOf, type Patch } from './patch';

/** The commands that change the network that is there. */
export type EditCommand = CommandOf<'paint' | 'setWeight' | 'setBias' | 'rename'>;

/**
 * The patch a command asks for; the network is not changed yet.
 * @throws KnobsError if the network has no such neuron or weight, or can't hold the value
 */
export function edit(
  network: Network,
  names: readonly (readonly string[])[],
  command: EditCommand,
): Patch {
  checkNeuron(network.sizes, command.neuron);
  const { layer, index } = command.neuron;
  const { weightOffset, biasOffset, inputs } = network.layers[layer];
  const row = weightOffset + index * inputs;
  switch (command.type) {
    case 'paint': {
      if (layer !== 0)
        throw new KnobsError('Only neurons of the first layer have pixels to paint.');
      const value = storable(command.value);
      const cells = brushedCells(command.path, command.size);
      return patchOf(network.parameters, new Map(cells.map((cell) => [row + cell, value])));
    }
    case 'setWeight': {
      if (command.input >= inputs) {
        throw new KnobsError(`This neuron has ${inputs} weights; there is none ${command.input}.`);
      }
      const value = storable(command.value);
      return patchOf(network.parameters, new Map([[row + command.input, value]]));
    }
    case 'setBias':
      return patchOf(network.parameters, new Map([[biasOffset + index, storable(command.value)]]));
    case 'rename': {
      const before = names[layer][index];
      const after = [...command.name.trim().replace(/\s+/g, ' ')]
        .slice(0, MAX_NAME_LENGTH)
        .join('');
      const { neuron } = command;
      return { runs: [], renamings: before === after ? [] : [{ neuron, before, after }] };
    }
  }
}

/** What an edit is called in the history when it changes several weights. */
export function verbOf(command: EditCommand): string {
  return command.type === 'paint' && command.value === 0 ? 'Erase' : 'Paint';
}

/** The network that a person starts anew with. @throws KnobsError if the structure is not allowed */
export function documentFor(command: CommandOf<'new'>, digits: DigitSet): NetworkDocument {
  checkSizes(command.sizes);
  switch (command.start) {
    case 'stamps':
      return stampedNetwork(command.sizes, digits);
    case 'empty':
      return emptyNetwork(command.sizes);
    case 'random':
      return randomNetwork(command.sizes, command.seed);
  }
}

/** Parameters are float32: a larger number would become infinity. */
function storable(value: number): number {
  if (!Number.isFinite(Math.fround(value))) {
    throw new KnobsError(`${value} is too large for a weight or a bias: at most 3.4 × 10³⁸.`);
  }
  return value;
}
