import { KnobsError } from '../errors';
import type { Mask } from '../grid/grid';
import { Network } from '../network/network';
import { checkNeuron, type NeuronId } from '../network/shape';
import type { Message } from '../words/message';
import { patchBetween, type DocumentState } from './document-state';
import type { Facts } from './facts';
import { neuronTitle } from './labels';
import { lockedAndOther } from './locked';
import { isEmpty, type Patch } from './patch';
import { haveSameNeurons } from './structure-change';

/** What a stroke under way has covered so far, so that it never piles up on itself. */
export interface Stroke {
  mask: Mask | null;
}

/**
 * A copy of the document that an edit may change as it likes. What it changed becomes a patch.
 * Locked neurons come out of it as they were.
 */
export class Draft {
  #network: Network;
  facts: Facts;
  readonly stroke: Stroke;
  readonly #base: DocumentState;

  /**
   * @param base what the edit starts from: the document without what its own transaction did to it
   * @param stroke of that transaction
   * @param room for the parameters, if there is some of that length: a new copy for every move of a
   * hand is dear
   */
  constructor(base: DocumentState, stroke: Stroke, room?: Float32Array) {
    const { length } = base.parameters;
    const parameters = room?.length === length ? room : new Float32Array(length);
    parameters.set(base.parameters);
    this.#network = new Network(base, parameters);
    this.facts = base.facts;
    this.#base = base;
    this.stroke = stroke;
  }

  get network(): Network {
    return this.#network;
  }

  /** Takes another structure, in which the `ids` of the facts say which neuron is which. */
  restructure(next: DocumentState): void {
    this.#network = new Network(next, next.parameters);
    this.facts = next.facts;
  }

  /** The weights [inputs] of a neuron, to be changed. @throws KnobsError if there is none */
  weights(neuron: NeuronId): Float32Array {
    checkNeuron(this.network.sizes, neuron);
    return this.network.weightsOf(neuron.layer, neuron.index);
  }

  /** @throws KnobsError if float32 can't hold the value */
  setBias(neuron: NeuronId, value: number): void {
    checkNeuron(this.network.sizes, neuron);
    this.network.layers[neuron.layer].biases[neuron.index] = storable(value);
  }

  titleOf(neuron: NeuronId): Message {
    return neuronTitle(this.network.sizes, this.facts.names, neuron);
  }

  isLocked({ layer, index }: NeuronId): boolean {
    return this.#base.facts.locked[layer][index];
  }

  /**
   * The document after the edit, to be taken over, and what leads there.
   * @throws KnobsError if all it would have changed is locked, or a number became too large
   */
  finish(): { readonly says: DocumentState; readonly patch: Patch } {
    const now = { ...this.network.structure, facts: this.facts };
    const isSame = haveSameNeurons(this.#base, now);
    const touched = isSame ? this.#protect() : [];
    const says = { ...now, parameters: this.network.parameters };
    const patch = patchBetween(this.#base, says);
    if (touched.length > 0 && isEmpty(patch)) throw this.#areLocked(touched);
    const harmed = isSame ? [] : lockedAndOther(this.#base, says);
    if (harmed.length > 0) throw this.#areLocked(harmed);
    const added = patch.structure?.added.parameters ?? [];
    if (!patch.runs.every(({ after }) => areFinite(after)) || !areFinite(added)) {
      throw new KnobsError('edit.weightTooLarge');
    }
    return { says, patch };
  }

  /** @param neurons as they are called before the edit */
  #areLocked(neurons: readonly NeuronId[]): KnobsError {
    const { sizes, facts } = this.#base;
    return neurons.length === 1
      ? new KnobsError('edit.locked', { neuron: neuronTitle(sizes, facts.names, neurons[0]) })
      : new KnobsError('edit.severalLocked', { count: neurons.length });
  }

  /** Gives locked neurons back what they had; tells which of them would have been changed. */
  #protect(): NeuronId[] {
    const touched: NeuronId[] = [];
    const base = new Network(this.#base, this.#base.parameters);
    this.#base.facts.locked.forEach((flags, layer) => {
      flags.forEach((locked, index) => {
        if (!locked) return;
        const weights = this.network.weightsOf(layer, index);
        const kept = base.weightsOf(layer, index);
        const { biases } = this.network.layers[layer];
        const bias = base.layers[layer].biases[index];
        // To the bit: −0 is not 0.
        const isSame = weights.every((weight, i) => Object.is(weight, kept[i]));
        if (isSame && Object.is(biases[index], bias)) return;
        weights.set(kept);
        biases[index] = bias;
        touched.push({ layer, index });
      });
    });
    return touched;
  }
}

function areFinite(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

/** Parameters are float32: a larger number would become infinity. @throws KnobsError */
export function storable(value: number): number {
  if (!Number.isFinite(Math.fround(value))) {
    throw new KnobsError('edit.tooLarge', { value });
  }
  return value;
}
