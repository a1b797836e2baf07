import { at, layerName, neuronTitle } from '../../document/labels';
import type { DigitSet } from '../../digits/digit-set';
import type { Draft } from '../../document/draft';
import { plainFacts } from '../../document/facts';
import { KnobsError } from '../../errors';
import { formatStructure } from '../../network/structure';
import type { NeuronId } from '../../network/shape';
import {
  changeActivation,
  exactPassing,
  exchangeActivation,
  insertLayer,
  isExact,
  removeLayer,
  squashingPassing,
  tangent,
} from '../../surgery/layers';
import * as neurons from '../../surgery/neurons';
import { putTogether, takeApart, type NetworkParts } from '../../surgery/parts';
import { refit } from '../../surgery/refit';
import { outgoingTowards } from '../../surgery/towards';
import { message, type Message } from '../../words/message';
import { ACTIVATIONS } from '../../network/activations';
import type { EditOf } from '../edit-commands';
import { startOf } from '../starts';
import type { Label } from './label';

/* Fetched with them, for as few people ask for it at once. */
export { damage, takeMixture } from './damage';

/* Changes of the structure. All throw KnobsError if it can't be. */

export function addNeuronEdit(draft: Draft, { layer, as }: EditOf<'addNeuron'>): Label {
  operate(draft, (parts) => {
    const empty = neurons.emptyNeuron(parts, layer);
    if (as.kind === 'empty') return neurons.addNeuron(parts, layer, empty);
    if (layer !== 0) throw new KnobsError('edit.noPixels');
    const { weights, bias, towards } = as;
    const outgoing = towards ? outgoingTowards(parts, layer, towards) : empty.outgoing;
    return neurons.addNeuron(parts, layer, { weights: [...weights], bias, outgoing });
  });
  const where = placeOf(draft, layer);
  return () =>
    at(
      as.kind === 'empty'
        ? message('history.addNeuron')
        : message('history.addStamp', { stencil: as.title }),
      where,
    );
}

export function doubleNeuronEdit(draft: Draft, { neuron }: EditOf<'doubleNeuron'>): Label {
  const where = titleIn(draft, neuron);
  operate(draft, (parts) => neurons.doubleNeuron(parts, neuron));
  return () => at(message('history.doubleNeuron'), where());
}

export function splitNeuronEdit(draft: Draft, command: EditOf<'splitNeuron'>): Label {
  const { neuron, direction, offset } = command;
  const where = titleIn(draft, neuron);
  operate(draft, (parts) => {
    const found = parts[neuron.layer]?.neurons[neuron.index]?.weights.length ?? 0;
    if (found !== direction.length) throw new KnobsError('edit.noPixels');
    return neurons.splitNeuron(parts, neuron, { direction: [...direction], offset });
  });
  return () => at(message('history.splitNeuron'), where());
}

export function removeNeuronsEdit(draft: Draft, command: EditOf<'removeNeurons'>): Label {
  const { layer, indices, means } = command;
  const where = severalIn(draft, layer, indices);
  operate(draft, (parts) => neurons.removeNeurons(parts, layer, indices, means));
  const what = means ? message('history.removeFolded') : message('history.removeNeurons');
  return () => at(what, where());
}

export function mergeNeuronsEdit(draft: Draft, { layer, indices }: EditOf<'mergeNeurons'>): Label {
  if (indices.length < 2) throw new KnobsError('surgery.takesTwo');
  const where = severalIn(draft, layer, indices);
  operate(draft, (parts) => neurons.mergeNeurons(parts, layer, indices));
  return () => at(message('history.mergeNeurons'), where());
}

export function moveNeuronEdit(draft: Draft, { neuron, to }: EditOf<'moveNeuron'>): Label {
  const where = titleIn(draft, neuron);
  operate(draft, (parts) => neurons.moveNeuron(parts, neuron, to));
  return () => at(message('history.moveNeuron', { to }), where());
}

export function insertLayerEdit(draft: Draft, command: EditOf<'insertLayer'>): Label {
  const { at: place, activation, how } = command;
  operate(draft, (parts) => {
    const before = parts[place - 1]?.activation;
    if (how === 'exact') {
      if (before && !isExact(before, activation)) throw new KnobsError('surgery.notTheSame');
      return insertLayer(parts, place, exactPassing(activation));
    }
    return insertLayer(parts, place, squashingPassing(before ?? activation, activation, how));
  });
  const { symbol } = ACTIVATIONS[activation];
  const where = placeOf(draft, place);
  return () => at(message('history.insertLayer', { symbol }), where);
}

export function removeLayerEdit(draft: Draft, { layer, lines }: EditOf<'removeLayer'>): Label {
  const where = placeOf(draft, layer);
  operate(draft, (parts) => {
    neurons.checkHidden(parts, layer);
    const { activation, neurons: gone } = parts[layer];
    const own = tangent(activation);
    return removeLayer(
      parts,
      layer,
      gone.map((_, i) => lines?.[i] ?? own),
    );
  });
  return () => at(message('history.removeLayer'), where);
}

export function setActivationEdit(draft: Draft, command: EditOf<'setActivation'>): Label {
  const { layer, activation, isSame } = command;
  operate(draft, (parts) =>
    isSame
      ? exchangeActivation(parts, layer, activation)
      : changeActivation(parts, layer, activation),
  );
  const { symbol } = ACTIVATIONS[activation];
  const where = placeOf(draft, layer);
  return () => at(message('history.setActivation', { symbol }), where);
}

/** Goes on in another structure with what fits; the rest is taken from a network to start with. */
export function refitEdit(draft: Draft, command: EditOf<'refit'>, digits: DigitSet): Label {
  const { network, names } = startOf({ ...command, type: 'new' }, digits).document;
  const { structure, parameters } = network;
  const rest = takeApart({ ...structure, parameters, facts: plainFacts(names) });
  operate(draft, (parts) => refit(parts, rest));
  return () => message('history.refit', { structure: formatStructure(structure) });
}

function operate(draft: Draft, change: (parts: NetworkParts) => NetworkParts): void {
  const { structure, parameters } = draft.network;
  const before = { ...structure, parameters, facts: draft.facts };
  draft.restructure(putTogether(change(takeApart(before)), before));
}

function placeOf({ network }: Draft, layer: number): Message {
  return layerName(network.sizes, layer);
}

/** What a neuron is called before the change; only once it is known that it is there. */
function titleIn({ network, facts }: Draft, neuron: NeuronId): () => Message {
  return () => neuronTitle(network.sizes, facts.names, neuron);
}

/** The same of several of a layer. */
function severalIn(draft: Draft, layer: number, indices: readonly number[]): () => Message {
  const [index] = indices;
  const { sizes } = draft.network;
  if (indices.length === 1) return titleIn(draft, { layer, index });
  const count = indices.length;
  return () => message('neurons.ofLayer', { count, layer, layers: sizes.length - 1 });
}
