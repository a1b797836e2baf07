import { KnobsError } from '../../errors';
import { MAX_NAME_LENGTH } from '../../document/network-document';
import { checkNeuron, type LayerSizes, type NeuronId } from '../../network/shape';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { applyChanges, type FactChange, type Facts } from '../../document/facts';
import { at, isNamed, neuronPlace } from '../../document/labels';
import { patchPlace, type Label } from './label';
import { message } from '../../words/message';

/* Whole neurons: their names, copies, places, and whether they count or can be changed. */

/**
 * Gives a neuron a name, or takes it off by an empty one.
 * @throws KnobsError if it is locked
 */
export function rename(draft: Draft, { neuron, name }: EditOf<'rename'>): Label {
  checkNeuron(draft.network.sizes, neuron);
  if (draft.isLocked(neuron)) throw isLocked(draft, neuron);
  const before = draft.facts.names[neuron.layer][neuron.index];
  const after = tidyName(name);
  setFact(draft, { kind: 'names', neuron, before, after });
  const where = neuronPlace(draft.network.sizes, neuron);
  return () =>
    after === ''
      ? message('history.unname', { where, before })
      : message('history.name', { where, after });
}

/** A name without surrounding or repeated spaces, no longer than a name may be. */
export function tidyName(name: string): string {
  const cut = name.trim().replace(/\s+/g, ' ').slice(0, MAX_NAME_LENGTH);
  // No half of a character outside the basic plane.
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

/**
 * Copies weights, bias and a name that a person gave onto another neuron.
 * @throws KnobsError if that has another number of weights, or is locked
 */
export function copyNeuron(draft: Draft, { from, to }: EditOf<'copyNeuron'>): Label {
  const [source, goal] = [draft.weights(from), draft.weights(to)];
  if (source.length !== goal.length) {
    throw new KnobsError('neurons.otherWeights', {
      ...{ from: draft.titleOf(from), fromCount: source.length },
      ...{ to: draft.titleOf(to), toCount: goal.length },
    });
  }
  if (draft.isLocked(to)) throw isLocked(draft, to);
  goal.set(source);
  draft.setBias(to, draft.network.layers[from.layer].biases[from.index]);
  const label = message('history.copy', { from: draft.titleOf(from), to: draft.titleOf(to) });
  const { sizes } = draft.network;
  giveName(draft, to, { sizes, names: draft.facts.names, neuron: from });
  return () => label;
}

/** A neuron of this network or another. */
interface Named {
  readonly sizes: LayerSizes;
  readonly names: Facts['names'];
  readonly neuron: NeuronId;
}

/** Gives a neuron the name of another. */
export function giveName(draft: Draft, to: NeuronId, { sizes, names, neuron }: Named): void {
  // An output is called by its digit; only a name that a person gave goes with the neuron.
  if (!isNamed(sizes, names, neuron) || to.layer === draft.network.layers.length - 1) return;
  const before = draft.facts.names[to.layer][to.index];
  const after = names[neuron.layer][neuron.index];
  setFact(draft, { kind: 'names', neuron: to, before, after });
}

/**
 * Swaps rows of the layer and columns of the next: every later neuron adds up the same numbers, in
 * another order.
 */
export function swapNeurons(draft: Draft, { layer, a, b }: EditOf<'swapNeurons'>): Label {
  const [first, second] = [a, b].map((index): NeuronId => ({ layer, index }));
  const [one, other] = [draft.weights(first), draft.weights(second)];
  const next = draft.network.layers[layer + 1];
  if (!next) {
    throw new KnobsError('swap.outputs');
  }
  const changed = [
    first,
    second,
    ...Array.from({ length: next.outputs }, (_, index) => ({ layer: layer + 1, index })),
  ];
  const locked = changed.find((neuron) => draft.isLocked(neuron));
  if (locked) throw isLocked(draft, locked);
  const label = message('history.swap', {
    first: draft.titleOf(first),
    second: draft.titleOf(second),
  });
  const kept = one.slice();
  one.set(other);
  other.set(kept);
  swap(draft.network.layers[layer].biases, a, b);
  for (let row = 0; row < next.outputs; row++) {
    swap(next.weights, row * next.inputs + a, row * next.inputs + b);
  }
  const { facts } = draft;
  for (const kind of ['names', 'muted'] as const) {
    const [ofFirst, ofSecond] = [facts[kind][layer][a], facts[kind][layer][b]];
    setFact(draft, { kind, neuron: first, before: ofFirst, after: ofSecond } as FactChange);
    setFact(draft, { kind, neuron: second, before: ofSecond, after: ofFirst } as FactChange);
  }
  return () => label;
}

/** Sets all weights and the bias of neurons to 0. @throws KnobsError if one isn't there */
export function clearNeurons(draft: Draft, { neurons }: EditOf<'clearNeurons'>): Label {
  for (const neuron of neurons) {
    draft.weights(neuron).fill(0);
    draft.setBias(neuron, 0);
  }
  return (patch) => at(message('history.clear'), patchPlace(draft, patch));
}

/** Lets neurons count as zero, or count again. @throws KnobsError if one isn't there */
export function mute(draft: Draft, { neurons, on }: EditOf<'mute'>): Label {
  setFlags(draft, 'muted', neurons, on);
  return (patch) => at(message(on ? 'history.mute' : 'history.unmute'), patchPlace(draft, patch));
}

/** Keeps neurons from being changed, or lets them be. @throws KnobsError if one isn't there */
export function lock(draft: Draft, { neurons, on }: EditOf<'lock'>): Label {
  setFlags(draft, 'locked', neurons, on);
  return (patch) => at(message(on ? 'history.lock' : 'history.unlock'), patchPlace(draft, patch));
}

function setFlags(
  draft: Draft,
  kind: 'muted' | 'locked',
  neurons: readonly NeuronId[],
  after: boolean,
): void {
  for (const neuron of neurons) {
    checkNeuron(draft.network.sizes, neuron);
    const before = draft.facts[kind][neuron.layer][neuron.index];
    setFact(draft, { kind, neuron, before, after });
  }
}

function setFact(draft: Draft, change: FactChange): void {
  draft.facts = applyChanges(draft.facts, [change]);
}

/** @returns the refusal, to be thrown */
export function isLocked(draft: Draft, neuron: NeuronId): KnobsError {
  return new KnobsError('edit.locked', { neuron: draft.titleOf(neuron) });
}

function swap(values: Float32Array, i: number, j: number): void {
  [values[i], values[j]] = [values[j], values[i]];
}
