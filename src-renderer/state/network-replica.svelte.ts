import { Network } from '#core/network/network';
import type { ActivationName } from '#core/network/activations';
import type { LayerSizes } from '#core/network/shape';
import type { Structure } from '#core/network/structure';
import type { SentRun } from '#core/workbench/updates';

/** A network as it is sent. */
type Sent = Structure & { readonly parameters: Float32Array };

/** The network as the page has it. Whatever reads its parameters follows what changes in them. */
export class NetworkReplica {
  #network: Network;
  #sizes = $state.raw<LayerSizes>([]);
  #activations = $state.raw<readonly ActivationName[]>([]);
  /** Counts changes to any parameter. */
  #revision = $state(0);
  #firstRevision = $state(0);
  #laterRevision = $state(0);

  constructor(first: Sent) {
    this.#network = new Network(first, first.parameters.slice());
    this.#sizes = first.sizes;
    this.#activations = first.activations;
  }

  get network(): Network {
    void this.#revision;
    return this.#network;
  }

  /** Sizes of all layers; changes only with another network or another structure. */
  get sizes(): LayerSizes {
    return this.#sizes;
  }

  /** Activations of all layers; change only with another network or another structure. */
  get activations(): readonly ActivationName[] {
    return this.#activations;
  }

  /** Counts changes to the first layer, or of the network. */
  get firstRevision(): number {
    return this.#firstRevision;
  }

  /** Counts changes to the layers after the first, or of the network. */
  get laterRevision(): number {
    return this.#laterRevision;
  }

  replace({ sizes, activations, parameters }: Sent): void {
    this.#network = new Network({ sizes, activations }, parameters.slice());
    this.#sizes = sizes;
    this.#activations = activations;
    this.#revision++;
    this.#firstRevision++;
    this.#laterRevision++;
  }

  /** @param runs one at least, in the order of the parameters */
  change(runs: readonly SentRun[]): void {
    for (const { offset, values } of runs) this.#network.parameters.set(values, offset);
    this.#revision++;
    const last = runs[runs.length - 1];
    const { biasOffset, outputs } = this.#network.layers[0];
    const firstEnd = biasOffset + outputs;
    if (runs[0].offset < firstEnd) this.#firstRevision++;
    if (last.offset + last.values.length > firstEnd) this.#laterRevision++;
  }
}
