import {
  alikeRows,
  nearDuplicates,
  updateRows,
  type AlikeRows,
  type DuplicatePair,
} from '../grid/near-duplicates';
import type { Network } from '../network/network';

/** Two neurons of a layer that look for nearly the same. */
export interface Duplicate extends DuplicatePair {
  readonly layer: number;
}

/** From this correlation of their weights on, two neurons are called nearly the same. */
const NEARLY_SAME = 0.98;

/** Of fewer weights even what has nothing in common is alike: two always go along or against. */
const LEAST_INPUTS = 4;

/** Finds neurons with nearly the same weights, comparing again only those that changed. */
export class Duplicates {
  #network: Network | null = null;
  #layers: AlikeRows[] = [];
  #changed: Set<number>[] = [];

  /** Compares the neurons of another network from now on. */
  replace(network: Network): void {
    this.#network = network;
    this.#layers = network.layers.map(({ weights, inputs }) =>
      alikeRows(weights, inputs, NEARLY_SAME),
    );
    this.#changed = network.layers.map(() => new Set());
  }

  /** Takes note that parameters from an offset on have changed. */
  touch(offset: number, count: number): void {
    this.#network?.layers.forEach(({ weightOffset, biasOffset, inputs }, layer) => {
      const start = Math.max(offset, weightOffset);
      const end = Math.min(offset + count, biasOffset);
      for (let at = start; at < end; at += inputs - ((at - weightOffset) % inputs)) {
        this.#changed[layer].add(Math.floor((at - weightOffset) / inputs));
      }
    });
  }

  find(): Duplicate[] {
    const { layers } = this.#network ?? { layers: [] };
    return layers.flatMap(({ weights, inputs }, layer) => {
      if (inputs < LEAST_INPUTS) return [];
      const changed = this.#changed[layer];
      if (changed.size > 0) {
        this.#layers[layer] = updateRows(this.#layers[layer], weights, [...changed]);
        changed.clear();
      }
      return nearDuplicates(this.#layers[layer]).map((pair) => ({ ...pair, layer }));
    });
  }
}
