import { KnobsError } from '../../errors';
import { ownAgainstOthers as ownRow } from '../../fits/rows';
import type { Layer } from '../../network/network';
import { storable, type Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { at, describeChange, layerTitle } from '../../document/labels';
import { countOf, patchPlace, type Label } from './label';
import { message, type Message } from '../../words/message';

/* Single weights and biases, and the rows and columns of later layers. */

/** @throws KnobsError if there is no such weight, or float32 can't hold the value */
export function setWeight(draft: Draft, { neuron, input, value }: EditOf<'setWeight'>): Label {
  const weights = draft.weights(neuron);
  if (input >= weights.length) {
    throw new KnobsError('edit.noWeight', { count: weights.length, input });
  }
  weights[input] = storable(value);
  return changeOf(draft);
}

/** @throws KnobsError if there is no such neuron, or float32 can't hold the value */
export function setBias(draft: Draft, { neuron, value }: EditOf<'setBias'>): Label {
  draft.setBias(neuron, value);
  return changeOf(draft);
}

/**
 * Sets cells of a later layer's weights [outputs × inputs]; within a gesture, those before them too.
 * @throws KnobsError if a cell isn't there, or float32 can't hold the value
 */
export function paintMatrix(draft: Draft, { layer, cells, value }: EditOf<'paintMatrix'>): Label {
  const { weights, inputs, outputs } = laterLayer(draft, layer);
  const stored = storable(value);
  const mask = draft.stroke.mask?.slice() ?? new Float32Array(weights.length);
  for (let i = 0; i < cells.length; i += 2) {
    const [index, input] = [cells[i], cells[i + 1]];
    if (index >= outputs || input >= inputs) {
      throw new KnobsError('edit.noWeightBetween', { from: input, to: index });
    }
    mask[index * inputs + input] = 1;
  }
  draft.stroke.mask = mask;
  mask.forEach((share, cell) => {
    if (share > 0) weights[cell] = stored;
  });
  return (patch) => {
    const count = countOf(patch);
    return count === 1
      ? changeOf(draft)(patch)
      : at(message('history.paint', { count }), titleOf(draft, layer));
  };
}

/**
 * One weight from each neuron to that of its own number, another from all others, and one bias for all.
 * @throws KnobsError if the layer is the first or isn't there, or float32 can't hold a number
 */
export function identity(draft: Draft, command: EditOf<'identity'>): Label {
  const { layer, on, off, bias } = command;
  const { weights, biases, inputs, outputs } = laterLayer(draft, layer);
  weights.fill(storable(off));
  biases.fill(storable(bias));
  for (let i = 0; i < Math.min(inputs, outputs); i++) weights[i * inputs + i] = storable(on);
  return () => at(message('history.identity'), titleOf(draft, layer));
}

/** Sets all weights and biases of a later layer to 0. @throws KnobsError as `laterLayer` */
export function zeroLayer(draft: Draft, { layer }: EditOf<'zeroLayer'>): Label {
  const { weights, biases } = laterLayer(draft, layer);
  weights.fill(0);
  biases.fill(0);
  return () => at(message('history.zero'), titleOf(draft, layer));
}

/**
 * Sets all weights of a later layer from one input.
 * @throws KnobsError if there is none, or as `laterLayer`
 */
export function fillColumn(draft: Draft, { layer, input, value }: EditOf<'fillColumn'>): Label {
  const { weights, inputs, outputs } = laterLayer(draft, layer);
  const source = { layer: layer - 1, index: input };
  draft.weights(source);
  for (let index = 0; index < outputs; index++) weights[index * inputs + input] = storable(value);
  return () =>
    at(message('history.fillColumn', { from: draft.titleOf(source) }), titleOf(draft, layer));
}

/**
 * Sets all weights of a neuron; its bias stays.
 * @throws KnobsError if float32 can't hold the value
 */
export function fillRow(draft: Draft, { neuron, value }: EditOf<'fillRow'>): Label {
  draft.weights(neuron).fill(storable(value));
  return () => at(message('history.fillRow'), draft.titleOf(neuron));
}

/**
 * Sets rows of later layers, see `network/rows.ts`.
 * @throws KnobsError if one has no input of its own number, or as `laterLayer`
 */
export function ownAgainstOthersEdit(draft: Draft, command: EditOf<'ownAgainstOthers'>): Label {
  const { neurons, plus, minus } = command;
  for (const neuron of neurons) {
    laterLayer(draft, neuron.layer);
    const weights = draft.weights(neuron);
    weights.set(ownRow(weights.length, neuron.index, storable(plus), storable(minus)));
  }
  return (patch) => at(message('history.ownAgainstOthers'), patchPlace(draft, patch));
}

/** A layer that is fed by neurons. @throws KnobsError if there is none or it is the first */
export function laterLayer({ network }: Pick<Draft, 'network'>, layer: number): Layer {
  const found = network.layers[layer];
  if (!found || layer === 0) {
    throw layer === 0
      ? new KnobsError('edit.laterLayersOnly')
      : new KnobsError('edit.noLayer', { number: layer + 1 });
  }
  return found;
}

/** `Bias −2.4 → −3 · level stroke`, or how many weights changed. */
function changeOf(draft: Draft): Label {
  const { sizes } = draft.network;
  return (patch) => describeChange(sizes, draft.facts.names, patch);
}

function titleOf(draft: Draft, layer: number): Message {
  return layerTitle(draft.network.sizes, layer);
}
