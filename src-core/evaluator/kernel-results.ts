import { ANSWERS } from '../network/answer';
import { costOf, type CostName } from '../network/costs';
import type { Network } from '../network/network';
import { CLASSES } from '../network/shape';
import { CONFUSION_PART, CONFUSION_ROW, type DigitTable } from './digit-table';
import { CloseAnswers, type Correction, type KernelParts } from './close-answers';
import { clipBias } from './first-layer';
import { CONFUSION_BYTES, TILE } from './kernel/header';
import type { Kernel } from './kernel-instance';
import type { KernelMemory } from './kernel-memory';
import { joinConfusions, partOf, type Measurement } from './measurement';
import type { LayerTable } from './network-table';

/** Reads out of the kernel's memory what it found for a network on all digits. */
export class KernelResults {
  readonly #memory: KernelMemory;
  readonly #kernel: Kernel;
  readonly #digits: DigitTable;
  readonly #layers: readonly LayerTable[];
  readonly #network: Network;
  readonly #close: CloseAnswers;
  /** Since everything was computed last, if somebody asked. */
  #corrections: readonly Correction[] | null = null;

  constructor(parts: KernelParts) {
    this.#memory = parts.memory;
    this.#kernel = parts.kernel;
    this.#digits = parts.digits;
    this.#layers = parts.table.layers;
    this.#network = parts.network;
    this.#close = new CloseAnswers(parts);
  }

  /** Everything was computed, and may be other than before. */
  computed(): void {
    this.#corrections = null;
  }

  /** How the network does on all digits. */
  ofAllDigits(costName: CostName): Omit<Measurement, 'revision' | 'details'> {
    if (this.#digits.tiles > 0) this.#kernel.computeRanges();
    const [practice, exam] = [0, 1].map((part) => this.#confusionOf(part));
    const [practiceCost, examCost] = this.#costs(costName);
    return {
      costName,
      all: partOf(joinConfusions(practice, exam), practiceCost + examCost),
      practice: partOf(practice, practiceCost),
      exam: partOf(exam, examCost),
      answers: this.answers(),
      sums: this.#layers.map((layer) => this.#rangeOf(layer)),
    };
  }

  /** The answer to each digit [count], 0 to 9 or `UNDECIDED`. */
  answers(): Uint8Array {
    const answers = this.#kernelsAnswers().slice();
    for (const { place, answer } of this.#corrected()) answers[this.#digits.order[place]] = answer;
    return answers;
  }

  /** Numbers of all digits [count] in the order of the set. @param lineOf where each tile's are */
  inOrder(lineOf: (tile: number) => number): Float32Array {
    const { count, order, tiles } = this.#digits;
    const all = new Float32Array(count);
    for (let tile = 0; tile < tiles; tile++) {
      const line = this.#memory.float32(lineOf(tile), TILE);
      const places = order.subarray(tile * TILE, (tile + 1) * TILE);
      for (let i = 0; i < places.length; i++) all[places[i]] = line[i];
    }
    return all;
  }

  #kernelsAnswers(): Uint8Array {
    return this.#memory.bytes(this.#digits.answers, this.#digits.count);
  }

  #corrected(): readonly Correction[] {
    this.#corrections ??= this.#close.find();
    return this.#corrections;
  }

  /**
   * Confusion matrix [10 × 11] of the digits to practise on (part 0) or of the exam (part 1): what
   * all threads counted, together, with what is corrected.
   */
  #confusionOf(part: number): Uint32Array {
    const confusion = new Uint32Array(CLASSES * ANSWERS);
    const { confusion: pointer, labels, order, practice, threads } = this.#digits;
    for (let thread = 0; thread < threads; thread++) {
      const bytes = pointer + thread * CONFUSION_BYTES;
      const counts = this.#memory.uint32(bytes, CONFUSION_BYTES / 4);
      for (let i = 0; i < confusion.length; i++) {
        const row = part * CONFUSION_PART + Math.floor(i / ANSWERS);
        confusion[i] += counts[row * CONFUSION_ROW + (i % ANSWERS)];
      }
    }
    for (const { place, answer } of this.#corrected()) {
      if ((place < practice ? 0 : 1) !== part) continue;
      const digit = order[place];
      confusion[labels[digit] * ANSWERS + this.#kernelsAnswers()[digit]]--;
      confusion[labels[digit] * ANSWERS + answer]++;
    }
    return confusion;
  }

  /** The cost, twice, over the digits to practise on, and over the exam. */
  #costs(costName: CostName): [number, number] {
    const { tiles, practice } = this.#digits;
    const whole = Math.floor(practice / TILE);
    const isShared = practice % TILE !== 0;
    const before = this.#kernel.sumCosts(0, whole);
    const after = this.#kernel.sumCosts(whole + (isShared ? 1 : 0), tiles);
    if (!isShared) return [before, after];
    const [sharedBefore, sharedAfter] = this.#costsAcross(whole, costName);
    return [before + sharedBefore, after + sharedAfter];
  }

  /** The same for the one tile that both have digits in. */
  #costsAcross(tile: number, costName: CostName): [number, number] {
    const { count, labels, order, practice } = this.#digits;
    const { activations, sums, padded } = this.#layers[this.#layers.length - 1];
    const { biases, ...layer } = this.#network.layers[this.#layers.length - 1];
    const at = tile * padded * TILE * 4;
    const outputs = this.#memory.float32(activations + at, CLASSES * TILE);
    const weighted = this.#memory.float32(sums + at, CLASSES * TILE);
    const costs: [number, number] = [0, 0];
    for (let i = 0; i < TILE && tile * TILE + i < count; i++) {
      const place = tile * TILE + i;
      const a = Float64Array.from({ length: CLASSES }, (_, k) => outputs[k * TILE + i]);
      const z = a.map((_, k) => weighted[k * TILE + i] + clipBias(biases[k]));
      const cost = costOf(costName, layer, { z, a }, labels[order[place]]);
      costs[place < practice ? 0 : 1] += 2 * cost;
    }
    return costs;
  }

  /** Smallest and largest sums of a layer's neurons [outputs]. */
  #rangeOf({ minimum, maximum, outputs }: LayerTable): Measurement['sums'][number] {
    if (this.#digits.tiles === 0) {
      return {
        min: new Float32Array(outputs).fill(Infinity),
        max: new Float32Array(outputs).fill(-Infinity),
      };
    }
    return {
      min: this.#memory.float32(minimum, outputs).slice(),
      max: this.#memory.float32(maximum, outputs).slice(),
    };
  }
}
