import type { DigitSet } from '../digits/digit-set';
import { checkNeuron, CLASSES, type LayerSizes, type NeuronId } from '../network/shape';
import {
  CONFUSION_PART,
  CONFUSION_ROW,
  loadDigits,
  sharedParts,
  type DigitTable,
} from './digit-table';
import { clip, FirstLayer, type NeuronChange } from './first-layer';
import { BIAS_ONLY, TILE } from './kernel/header';
import { KernelMemory } from './kernel-memory';
import { joinConfusions, partOf, type Measurement } from './measurement';
import type { ChangedRun } from './meter';
import type { NetworkResult } from './meter-question';
import {
  KEEPING_BYTES,
  KEEPING_NOTHING,
  loadNetwork,
  type LayerTable,
  type NetworkTable,
} from './network-table';
import { detailOf, type NeuronDetail } from './neuron-detail';
import { startKernel, type Kernel } from './webassembly';

/**
 * Measures a network on a set of digits and keeps what every neuron does for every digit, so that a
 * change costs only what follows from it. What it answers after any changes is to the last bit what
 * a full pass answers: first-layer sums are whole numbers, which add up to the same in any order,
 * and everything later is computed anew, in one fixed order, wherever anything before it changed.
 */
export class Evaluator {
  #memory!: KernelMemory;
  #kernel!: Kernel;
  #digits!: DigitTable;
  /** Where the digits end in the memory and the network starts. */
  #digitsEnd = 0;
  #sizes: LayerSizes;
  #parameters: Float32Array;
  /** See `loadNetwork`. */
  readonly #keepingBytes: number;
  #network!: NetworkTable;
  #first!: FirstLayer;
  /** The neurons whose parameters changed since the last pass, by layer, and whether a weight did. */
  #changed: Map<number, boolean>[] = [];

  /**
   * @param digits a set, or the evaluator whose digits these are, see `measureOther`
   * @param keepingBytes of memory up to which the first layer's sums are kept
   * @throws KnobsError if WebAssembly SIMD is missing or there is not enough memory
   */
  constructor(
    digits: DigitSet | Evaluator,
    sizes: LayerSizes,
    parameters: Float32Array,
    keepingBytes = KEEPING_BYTES,
  ) {
    this.#keepingBytes = keepingBytes;
    this.#sizes = [...sizes];
    this.#parameters = parameters.slice();
    if (!(digits instanceof Evaluator)) this.setDigits(digits);
    else this.#borrow(digits);
  }

  /** Bytes of memory that the digits and the values of all neurons take. */
  get byteLength(): number {
    return this.#memory.byteLength;
  }

  get sizes(): LayerSizes {
    return this.#sizes;
  }

  /** Labels [count], 0 to 9. */
  get labels(): Uint8Array {
    return this.#digits.labels;
  }

  /** Measures on other digits from now on. The set is copied. */
  setDigits(set: DigitSet): void {
    const memory = new KernelMemory();
    this.#useDigits(loadDigits(memory, set), memory);
  }

  /** Measures another network from now on. The parameters are copied. */
  setNetwork(sizes: LayerSizes, parameters: Float32Array): void {
    this.#sizes = [...sizes];
    this.#parameters = parameters.slice();
    this.#startNetwork();
  }

  /** Takes changed parameters; they are measured together when somebody asks. */
  apply(runs: readonly ChangedRun[]): void {
    for (const { offset, after } of runs) {
      after.forEach((value, i) => {
        if (Object.is(this.#parameters[offset + i], value)) return;
        this.#parameters[offset + i] = value;
        this.#markChanged(offset + i);
      });
    }
  }

  /**
   * How the network does on all digits.
   * @param revision handed through
   * @param watched the neurons to give the details of
   */
  measure(revision: number, watched: readonly NeuronId[] = []): Measurement {
    this.#computeChanged();
    if (this.#digits.tiles > 0) this.#kernel.computeRanges();
    const [practice, exam] = [0, 1].map((part) => this.#confusionOf(part));
    const [practiceSquares, examSquares] = this.#squares();
    return {
      revision,
      all: partOf(joinConfusions(practice, exam), practiceSquares + examSquares),
      practice: partOf(practice, practiceSquares),
      exam: partOf(exam, examSquares),
      answers: this.answers(),
      sums: this.#network.layers.map((layer) => this.#rangeOf(layer)),
      details: watched.map((neuron) => ({ neuron, ...this.neuronDetail(neuron) })),
    };
  }

  /**
   * How another network does on the same digits. It borrows the memory behind this one's network: of
   * what is known of that nothing is touched, and no digit is copied.
   * @throws KnobsError if there is not enough memory
   */
  measureOther(sizes: LayerSizes, parameters: Float32Array): NetworkResult {
    const { end } = this.#memory;
    const kept = sharedParts(this.#digits, this.#memory).map(({ pointer, length }) => {
      return { pointer, bytes: this.#memory.bytes(pointer, length).slice() };
    });
    try {
      const other = new Evaluator(this, sizes, parameters, KEEPING_NOTHING);
      const { all, practice, exam, answers } = other.measure(0);
      return { all, practice, exam, answers };
    } finally {
      this.#memory.release(end);
      for (const { pointer, bytes } of kept) {
        this.#memory.bytes(pointer, bytes.length).set(bytes);
      }
    }
  }

  /** What one neuron does for all digits. @throws KnobsError if there is no such neuron */
  neuronDetail(neuron: NeuronId): NeuronDetail {
    const sums = this.sums(neuron);
    return detailOf(this.labels, sums, this.bias(neuron), this.activations(neuron));
  }

  /** One neuron's Σ w·a for all digits [count]. @throws KnobsError if there is no such neuron */
  sums(neuron: NeuronId): Float32Array {
    checkNeuron(this.#sizes, neuron);
    this.#computeChanged();
    return this.#inOrder((tile) => this.#kernel.sumsOfNeuron(neuron.layer, tile, neuron.index));
  }

  /** One neuron's activations for all digits [count]. @throws KnobsError if there is no such neuron */
  activations(neuron: NeuronId): Float32Array {
    checkNeuron(this.#sizes, neuron);
    this.#computeChanged();
    const { activations, padded } = this.#network.layers[neuron.layer];
    return this.#inOrder((tile) => activations + (tile * padded + neuron.index) * TILE * 4);
  }

  /** Numbers of all digits [count] in the order of the set. @param lineOf where each tile's are */
  #inOrder(lineOf: (tile: number) => number): Float32Array {
    const { count, order, tiles } = this.#digits;
    const all = new Float32Array(count);
    for (let tile = 0; tile < tiles; tile++) {
      const line = this.#memory.float32(lineOf(tile), TILE);
      const places = order.subarray(tile * TILE, (tile + 1) * TILE);
      for (let i = 0; i < places.length; i++) all[places[i]] = line[i];
    }
    return all;
  }

  bias({ layer, index }: NeuronId): number {
    return clip(this.#parameters[this.#network.layers[layer].biasOffset + index]);
  }

  /** The answer to each digit [count], 0 to 9. */
  answers(): Uint8Array {
    this.#computeChanged();
    return this.#memory.bytes(this.#digits.answers, this.#digits.count).slice();
  }

  /** Computes everything anew, in a full pass. */
  refresh(): void {
    this.#write();
    this.#kernel.computeAll();
  }

  /** Takes the digits of another evaluator where they are, and the memory behind its network. */
  #borrow(owner: Evaluator): void {
    this.#digits = owner.#digits;
    this.#memory = owner.#memory;
    this.#kernel = owner.#kernel;
    this.#digitsEnd = owner.#memory.end;
    this.#startNetwork();
  }

  #useDigits(digits: DigitTable, memory: KernelMemory): void {
    this.#digits = digits;
    this.#digitsEnd = memory.end;
    this.#memory = memory;
    this.#kernel = startKernel(memory.memory);
    this.#startNetwork();
  }

  #startNetwork(): void {
    this.#memory.release(this.#digitsEnd);
    this.#network = loadNetwork(this.#memory, this.#sizes, this.#digits, this.#keepingBytes);
    this.#first = new FirstLayer(this.#memory, this.#kernel, this.#digits, this.#network);
    this.#changed = this.#network.layers.map(
      ({ outputs }) => new Map(Array.from({ length: outputs }, (_, j) => [j, true])),
    );
    this.refresh();
  }

  #markChanged(offset: number): void {
    this.#network.layers.forEach(({ weightOffset, biasOffset, inputs, outputs }, l) => {
      if (offset < weightOffset || offset >= biasOffset + outputs) return;
      if (offset < biasOffset) {
        this.#changed[l].set(Math.floor((offset - weightOffset) / inputs), true);
      } else if (!this.#changed[l].has(offset - biasOffset)) {
        this.#changed[l].set(offset - biasOffset, false);
      }
    });
  }

  #computeChanged(): void {
    if (this.#changed.every((neurons) => neurons.size === 0)) return;
    this.#tellChanged();
    const changes = this.#write();
    const first = this.#first;
    const isWhole = ({ change }: NeuronChange) => change === 'all' || first.isMany(change);
    const whole = changes.filter(isWhole);
    if (whole.length * NEURONS_A_PASS > this.#sizes[1]) return this.#kernel.computeAll();
    for (const neuronChange of changes) {
      const { neuron, change } = neuronChange;
      if (change === 'all' || whole.includes(neuronChange)) first.sum(neuron);
      else first.addColumns(neuron, change);
    }
    if (whole.length > 0) this.#touchAll();
    this.#kernel.computeChanged();
  }

  /** Tells the kernel which neurons to compute; those of the output layer keep their sums. */
  #tellChanged(): void {
    this.#network.layers.forEach(({ changedCount, changed }, l) => {
      const neurons = this.#changed[l];
      this.#memory.set(changedCount, neurons.size);
      const numbers = this.#memory.uint32(changed, neurons.size);
      const bias = l === this.#network.layers.length - 1 ? BIAS_ONLY : 0;
      let i = 0;
      for (const [neuron, isWeight] of neurons) numbers[i++] = neuron + (isWeight ? 0 : bias);
    });
  }

  /** Writes the changed neurons' parameters to the kernel; tells what changed in the first layer. */
  #write(): NeuronChange[] {
    const changes: NeuronChange[] = [];
    this.#network.layers.forEach((layer, l) => {
      const biases = this.#memory.float32(layer.biases, layer.outputs);
      for (const [neuron, isWeight] of this.#changed[l]) {
        const bias = Math.fround(clip(this.#parameters[layer.biasOffset + neuron]));
        if (l === 0 && bias !== biases[neuron]) this.#touchAll();
        biases[neuron] = bias;
        if (!isWeight) continue;
        const start = layer.weightOffset + neuron * layer.inputs;
        const weights = this.#parameters.subarray(start, start + layer.inputs);
        if (l === 0) changes.push({ neuron, change: this.#first.write(neuron, weights) });
        else {
          const row = layer.weights + neuron * layer.inputs * 4;
          this.#memory.float32(row, layer.inputs).set(weights.map(clip));
        }
      }
      this.#changed[l].clear();
    });
    return changes;
  }

  #touchAll(): void {
    this.#memory.bytes(this.#digits.touched, this.#digits.tiles).fill(1);
  }

  /** Confusion matrix [10 × 10] of the digits to practise on (part 0) or of the exam (part 1). */
  #confusionOf(part: number): Uint32Array {
    const confusion = new Uint32Array(CLASSES * CLASSES);
    const { confusion: pointer } = this.#digits;
    const rows = this.#memory.uint32(pointer, 2 * CONFUSION_PART * CONFUSION_ROW);
    for (let label = 0; label < CLASSES; label++) {
      const row = (part * CONFUSION_PART + label) * CONFUSION_ROW;
      confusion.set(rows.subarray(row, row + CLASSES), label * CLASSES);
    }
    return confusion;
  }

  /** Σ ‖y − a‖² over the digits to practise on, and over the exam. */
  #squares(): [number, number] {
    const { tiles, practice } = this.#digits;
    const whole = Math.floor(practice / TILE);
    const isShared = practice % TILE !== 0;
    const before = this.#kernel.sumCosts(0, whole);
    const after = this.#kernel.sumCosts(whole + (isShared ? 1 : 0), tiles);
    if (!isShared) return [before, after];
    const [sharedBefore, sharedAfter] = this.#squaresAcross(whole);
    return [before + sharedBefore, after + sharedAfter];
  }

  /** The same for the one tile that both have digits in. */
  #squaresAcross(tile: number): [number, number] {
    const { count, labels, order, practice } = this.#digits;
    const { activations, padded } = this.#network.layers[this.#network.layers.length - 1];
    const sums: [number, number] = [0, 0];
    const outputs = this.#memory.float32(activations + tile * padded * TILE * 4, CLASSES * TILE);
    for (let i = 0; i < TILE && tile * TILE + i < count; i++) {
      const place = tile * TILE + i;
      for (let k = 0; k < CLASSES; k++) {
        sums[place < practice ? 0 : 1] +=
          (outputs[k * TILE + i] - (k === labels[order[place]] ? 1 : 0)) ** 2;
      }
    }
    return sums;
  }

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

/** Adding up a neuron takes as long as a full pass takes for about so many. */
const NEURONS_A_PASS = 4;
