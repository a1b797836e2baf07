import type { DigitSet } from '../digits/digit-set';
import { ACTIVATIONS } from '../network/activations';
import { answerOf } from '../network/answer';
import { exactSum } from '../network/exact-sum';
import { NEVER, type Muted } from '../network/muted';
import { Network } from '../network/network';
import { isSameStructure } from '../network/structure';
import { PIXELS } from '../network/shape';

/** The ink of some digits: for each the pixels that have any, and how much. */
interface Ink {
  /** Where each digit's pixels start [count + 1]. */
  readonly starts: Uint32Array;
  readonly pixels: Uint16Array;
  /** As `pixelsOf` gives it, 0 to 1. */
  readonly values: Float32Array;
}

/**
 * What every neuron does for each of some digits, in float64, to the last bit what `forward` gives. It
 * is kept, so that another network costs only what follows from what is different in it.
 */
export class CurveTraces {
  readonly digits: Pick<DigitSet, 'images' | 'labels' | 'practice'>;
  #network: Network | null = null;
  #muted: Muted | undefined;
  readonly #ink: Ink;
  /** Weighted sums [count × outputs] of each layer, and activations of all but the last. */
  #z: Float64Array[] = [];
  #a: Float64Array[] = [];

  constructor(digits: Pick<DigitSet, 'images' | 'labels' | 'practice'>) {
    this.digits = digits;
    this.#ink = inkOf(digits.images, digits.labels.length);
  }

  get count(): number {
    return this.digits.labels.length;
  }

  /** The network that it is about. */
  get network(): Network {
    return this.#network!;
  }

  /** z [count × outputs] of a layer. */
  z(layer: number): Float64Array {
    return this.#z[layer];
  }

  /** a [count × outputs] of a hidden layer. */
  a(layer: number): Float64Array {
    return this.#a[layer];
  }

  /** The activation of an input of a layer for a digit; a pixel, where it is the first layer. */
  input(layer: number, digit: number, index: number): number {
    if (layer > 0) return this.#a[layer - 1][digit * this.network.layers[layer].inputs + index];
    // As float32 has it, as `pixelsOf` does.
    return Math.fround(this.digits.images[digit * PIXELS + index] / 255);
  }

  isMuted(layer: number, index: number): boolean {
    return this.#muted?.[layer][index] ?? false;
  }

  /** Whether the answer to a digit is its label. */
  isRight(digit: number): boolean {
    const last = this.network.layers.length - 1;
    const { outputs } = this.network.layers[last];
    const z = this.#z.map((all, l) =>
      l === last ? all.subarray(digit * outputs, (digit + 1) * outputs) : all,
    );
    return answerOf({ z }, this.#muted) === this.digits.labels[digit];
  }

  /** Takes another network, of which it keeps a copy. */
  update(network: Network, muted?: Muted): void {
    const before = this.#network;
    const isSame = before !== null && isSameStructure(before, network);
    const wasMuted = this.#muted;
    this.#network = network.clone();
    this.#muted = muted;
    if (!isSame) {
      this.#z = network.layers.map(({ outputs }) => new Float64Array(this.count * outputs));
      this.#a = this.#z.slice(0, -1).map(({ length }) => new Float64Array(length));
    }
    let isInputOther = !isSame;
    network.layers.forEach((_, l) => {
      let isAnyOther = false;
      for (let j = 0; j < network.layers[l].outputs; j++) {
        const isOther = isInputOther || isNeuronOther(before!, network, l, j);
        const isOff = muted?.[l][j] ?? false;
        if (!isOther && isOff === (wasMuted?.[l][j] ?? false)) continue;
        isAnyOther = true;
        this.#compute(l, j, isOff);
      }
      isInputOther = isAnyOther;
    });
  }

  #compute(layer: number, index: number, isOff: boolean): void {
    if (layer === 0) this.#sumInk(index);
    else this.#sumInputs(layer, index);
    const { outputs, activation, biases } = this.network.layers[layer];
    const a = this.#a[layer];
    const { of } = ACTIVATIONS[activation];
    if (!a || !of) return;
    const z = this.#z[layer];
    const isZero = isOff || biases[index] === NEVER;
    for (let at = index; at < a.length; at += outputs) a[at] = isZero ? 0 : of(z[at]);
  }

  /** In the order in which `forward` adds. */
  #sumInk(index: number): void {
    const { starts, pixels, values } = this.#ink;
    const { outputs, biases } = this.network.layers[0];
    const weights = this.network.weightsOf(0, index);
    const z = this.#z[0];
    for (let d = 0, at = index; d < this.count; d++, at += outputs) {
      let sum = biases[index];
      for (let i = starts[d]; i < starts[d + 1]; i++) sum += weights[pixels[i]] * values[i];
      z[at] = sum;
    }
  }

  #sumInputs(layer: number, index: number): void {
    const { inputs, outputs, biases } = this.network.layers[layer];
    const weights = this.network.weightsOf(layer, index);
    const before = this.#a[layer - 1];
    const z = this.#z[layer];
    const terms = new Float64Array(inputs + 1);
    terms[0] = biases[index];
    for (let d = 0, from = 0; d < this.count; d++, from += inputs) {
      for (let i = 0; i < inputs; i++) terms[i + 1] = weights[i] * before[from + i];
      z[d * outputs + index] = exactSum(terms);
    }
  }
}

function isNeuronOther(a: Network, b: Network, layer: number, index: number): boolean {
  if (!Object.is(a.layers[layer].biases[index], b.layers[layer].biases[index])) return true;
  const weights = a.weightsOf(layer, index);
  const others = b.weightsOf(layer, index);
  return weights.some((weight, i) => !Object.is(weight, others[i]));
}

function inkOf(images: Uint8Array, count: number): Ink {
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let at = 0; at < count * PIXELS; at++) if (images[at] !== 0) total++;
  const pixels = new Uint16Array(total);
  const values = new Float32Array(total);
  for (let d = 0, at = 0, next = 0; d < count; d++) {
    for (let p = 0; p < PIXELS; p++, at++) {
      if (images[at] === 0) continue;
      pixels[next] = p;
      values[next++] = images[at] / 255;
    }
    starts[d + 1] = next;
  }
  return { starts, pixels, values };
}
