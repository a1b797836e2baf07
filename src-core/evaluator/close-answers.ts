import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { NEVER } from '../network/muted';
import { Network } from '../network/network';
import { CLASSES } from '../network/shape';
import { pixelsAt, type DigitTable } from './digit-table';
import { GREATEST_WEIGHT, type FirstLayer } from './first-layer';
import type { Bounds } from './bounds';
import * as header from './kernel/header';
import { LEAST_ERROR, SUM_ERROR } from './kernel/header';
import type { Kernel } from './kernel-instance';
import type { KernelMemory } from './kernel-memory';
import type { NetworkTable } from './network-table';

/*
 * The kernel computes in float32, and where two outputs are close, the one that it finds to be the
 * largest may not be it. How far its sums can be from the exact ones is known: first for all digits
 * alike, then, of those whose outputs are that close, for each from what its neurons do. What is still
 * in doubt is computed in float64. So that every answer is the one that float64 gives.
 */

/** For what is rounded while errors are added up. */
const SLACK = 1.001;

/** How far the kernel's activations can be from the exact ones of the same sums. */
const ACTIVATION_ERRORS: Readonly<Record<number, number>> = {
  [header.SIGMOID]: header.SIGMOID_ERROR,
  [header.TANH]: header.TANH_ERROR,
  [header.RELU]: 0,
  [header.IDENTITY]: 0,
};

/** An answer that is another than the kernel's. */
export interface Correction {
  /** Of the digit, in the kernel's order. */
  readonly place: number;
  readonly answer: number;
}

/** A network on a set of digits, as the kernel has them. */
export interface KernelParts {
  readonly memory: KernelMemory;
  readonly kernel: Kernel;
  readonly digits: DigitTable;
  readonly table: NetworkTable;
  readonly first: FirstLayer;
  readonly network: Network;
  readonly bounds: Bounds;
}

/** Looks at the digits whose outputs are so close that float32 may mistake one for another. */
export class CloseAnswers {
  readonly #parts: KernelParts;

  /** @param parts `network` has the parameters that the kernel has, now and later */
  constructor(parts: KernelParts) {
    this.#parts = parts;
  }

  /** Whatever the kernel has wrong. It must have computed everything. */
  find(): Correction[] {
    const { memory, digits, network } = this.#parts;
    const places = this.#inDoubt();
    if (places.length === 0) return [];
    const muted = network.layers.map(({ biases }) => Array.from(biases, (bias) => bias === NEVER));
    const corrections: Correction[] = [];
    for (const place of places) {
      if (place >= digits.count) continue;
      const answer = answerOf(forward(network, pixelsAt(digits, memory, place)), muted);
      const [kernelsAnswer] = memory.bytes(digits.answers + digits.order[place], 1);
      if (answer !== kernelsAnswer) corrections.push({ place, answer });
    }
    return corrections;
  }

  /** Places of the digits whose answer float32 can't be trusted with. */
  #inDoubt(): Uint32Array {
    const { memory, kernel, digits, network, table, bounds } = this.#parts;
    const isClipped = network.layers.some(({ biases }, l) =>
      bounds.sizes[l].some(
        (size, j) =>
          size > GREATEST_WEIGHT || (Math.abs(biases[j]) > GREATEST_WEIGHT && biases[j] !== NEVER),
      ),
    );
    const saturates = bounds.ofLayers().some((layer) => layer.saturates);
    if (isClipped || saturates)
      return Uint32Array.from({ length: digits.count }, (_, place) => place);
    this.#tellTwins();
    const found = kernel.findClose(this.#tellErrors());
    return memory.uint32(table.close, found).slice();
  }

  /** Tells the kernel which outputs are the same, however they are added up. */
  #tellTwins(): void {
    const { memory, network, table } = this.#parts;
    const told = memory.uint32(table.twins, CLASSES);
    const { biases, inputs, weights } = network.layers[network.layers.length - 1];
    for (let k = 0; k < CLASSES; k++) {
      let first = 0;
      while (!areTwins(first, k)) first++;
      told[k] = first;
    }

    function areTwins(a: number, b: number): boolean {
      if (biases[a] !== biases[b]) return false;
      for (let i = 0; i < inputs; i++) {
        if (weights[a * inputs + i] !== weights[b * inputs + i]) return false;
      }
      return true;
    }
  }

  /**
   * Tells the kernel how far its sums of the first layer can be from the exact ones.
   * @returns how far apart two outputs must be, for any digit, to be what float64 says for certain
   */
  #tellErrors(): number {
    const { bounds, first, memory, network, table } = this.#parts;
    const { layers } = network;
    const told = memory.float32(table.firstErrors, layers[0].outputs);
    const layerBounds = bounds.ofLayers();
    let most = 0;
    for (let l = 0; l < layers.length; l++) {
      const { inputs, outputs, biases } = layers[l];
      const before = l === 0 ? 0 : passedOn(layers[l - 1].activation, most);
      most = 0;
      for (let j = 0; j < outputs; j++) {
        const size = bounds.sizes[l][j];
        const bias = Math.abs(biases[j]);
        // In later layers each product and each sum is rounded.
        const error =
          l === 0
            ? first.errorOf(j, size) + SUM_ERROR * bias
            : size * before +
              (inputs + 3) * SUM_ERROR * (size * layerBounds[l].before + bias) +
              LEAST_ERROR;
        if (l === 0) told[j] = error + LEAST_ERROR;
        if (l < layers.length - 1 || biases[j] !== NEVER) most = Math.max(most, error);
      }
    }
    return 2 * SLACK * (most + LEAST_ERROR);
  }
}

/** How far activations can be from the exact ones if their sums can be so far from them. */
function passedOn(name: ActivationName, error: number): number {
  const { kernel, range, steepest } = ACTIVATIONS[name];
  return Math.min(range[1] - range[0], steepest * error + ACTIVATION_ERRORS[kernel]);
}
