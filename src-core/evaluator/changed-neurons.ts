import { BIAS_ONLY } from './kernel/header';
import type { KernelMemory } from './kernel-memory';
import type { LayerTable } from './network-table';

/** The neurons whose parameters changed since the last pass. */
export class ChangedNeurons {
  readonly #layers: readonly LayerTable[];
  /** By layer, and whether a weight changed. */
  readonly #changed: readonly Map<number, boolean>[];

  /** Of a network that nobody has computed: all of them, whole. */
  constructor(layers: readonly LayerTable[]) {
    this.#layers = layers;
    this.#changed = layers.map(
      ({ outputs }) => new Map(Array.from({ length: outputs }, (_, j) => [j, true])),
    );
  }

  get areNone(): boolean {
    return this.#changed.every((neurons) => neurons.size === 0);
  }

  /** Takes note of a changed parameter. @param offset in the flat parameters */
  mark(offset: number): void {
    this.#layers.forEach(({ weightOffset, biasOffset, inputs, outputs }, l) => {
      if (offset < weightOffset || offset >= biasOffset + outputs) return;
      if (offset < biasOffset) {
        this.#changed[l].set(Math.floor((offset - weightOffset) / inputs), true);
      } else if (!this.#changed[l].has(offset - biasOffset)) {
        this.#changed[l].set(offset - biasOffset, false);
      }
    });
  }

  /** Tells the kernel which neurons to compute; those of the output layer keep their sums. */
  tell(memory: KernelMemory): void {
    this.#layers.forEach(({ changedCount, changed }, l) => {
      const neurons = this.#changed[l];
      memory.set(changedCount, neurons.size);
      const numbers = memory.uint32(changed, neurons.size);
      const bias = l === this.#layers.length - 1 ? BIAS_ONLY : 0;
      let i = 0;
      for (const [neuron, isWeight] of neurons) numbers[i++] = neuron + (isWeight ? 0 : bias);
    });
  }

  /** Hands out the changed neurons of a layer; they are none then. */
  take(layer: number): [neuron: number, isWeight: boolean][] {
    const taken = [...this.#changed[layer]];
    this.#changed[layer].clear();
    return taken;
  }
}
