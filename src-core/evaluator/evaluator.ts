import type { DigitSet } from '../digits/digit-set';
import { NEVER } from '../network/muted';
import { Network } from '../network/network';
import { checkNeuron, type LayerSizes, type NeuronId } from '../network/shape';
import { keepShared, writeDigits, type DigitTable } from './digit-table';
import { clip, clipBias, FirstLayer, type NeuronChange } from './first-layer';
import { aloneWith, type Crew, type StartCrew } from './crew';
import type { Job } from './helper';
import { BIAS_ONLY, TILE } from './kernel/header';
import { KernelMemory } from './kernel-memory';
import { KernelResults } from './kernel-results';
import type { Measurement } from './measurement';
import type { ChangedRun } from './meter';
import type { NetworkResult } from './meter-request';
import {
  KEEPING_BYTES,
  KEEPING_NOTHING,
  NEURONS_A_PASS,
  loadNetwork,
  type NetworkTable,
} from './network-table';
import { detailOf, type NeuronDetail } from './neuron-detail';
import type { Kernel } from './kernel-instance';
import { startKernel } from './webassembly';

/**
 * Measures a network on a set of digits and keeps what every neuron does for every digit, so that a
 * change costs only what follows from it. What it answers after any changes is to the last bit what
 * a full pass answers: first-layer sums are whole numbers, which add up to the same in any order,
 * and everything later is computed anew, in one fixed order, wherever anything before it changed.
 */
export class Evaluator {
  #memory!: KernelMemory;
  #kernel!: Kernel;
  /** Who computes. */
  #crew!: Crew;
  #digits!: DigitTable;
  /** Where the digits end in the memory and the network starts. */
  #digitsEnd = 0;
  #sizes: LayerSizes;
  #parameters: Float32Array;
  /** See `loadNetwork`. */
  readonly #keepingBytes: number;
  readonly #startCrew: StartCrew | null;
  #network!: NetworkTable;
  #first!: FirstLayer;
  #results!: KernelResults;
  /** The neurons whose parameters changed since the last pass, by layer, and whether a weight did. */
  #changed: Map<number, boolean>[] = [];

  /**
   * @param digits a set, or the evaluator whose digits these are, see `measureOther`
   * @param keepingBytes of memory up to which the first layer's sums are kept
   * @param startCrew for several threads that work on the digits together
   * @throws KnobsError if WebAssembly SIMD is missing or there is not enough memory
   */
  constructor(
    digits: DigitSet | Evaluator,
    sizes: LayerSizes,
    parameters: Float32Array,
    keepingBytes = KEEPING_BYTES,
    startCrew: StartCrew | null = null,
  ) {
    this.#keepingBytes = keepingBytes;
    this.#startCrew = startCrew;
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
    const threads = this.#startCrew?.threads ?? 1;
    const memory = new KernelMemory(threads > 1);
    const digits = writeDigits(memory, set, threads);
    this.end();
    this.#useDigits(digits, memory);
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
    return {
      revision,
      ...this.#results.ofAllDigits(),
      details: watched.map((neuron) => ({ neuron, ...this.neuronDetail(neuron) })),
    };
  }

  /**
   * How another network does on the same digits. It borrows the memory behind this one's network: of
   * what is known of that nothing is touched, and no digit is copied.
   * @throws KnobsError if there is not enough memory
   */
  measureOther(sizes: LayerSizes, parameters: Float32Array): NetworkResult {
    const restore = keepShared(this.#digits, this.#memory);
    try {
      const other = new Evaluator(this, sizes, parameters, KEEPING_NOTHING);
      const { all, practice, exam, answers } = other.measure(0);
      return { all, practice, exam, answers };
    } finally {
      restore();
    }
  }

  /** What one neuron does for all digits. @throws KnobsError if there is no such neuron */
  neuronDetail(neuron: NeuronId): NeuronDetail {
    const sums = this.sums(neuron);
    const bias = this.bias(neuron);
    const shown = bias === NEVER ? SHOWN_NEVER : bias;
    return detailOf(this.labels, sums, shown, this.activations(neuron));
  }

  /** One neuron's Σ w·a for all digits [count]. @throws KnobsError if there is no such neuron */
  sums(neuron: NeuronId): Float32Array {
    checkNeuron(this.#sizes, neuron);
    this.#computeChanged();
    const { layer, index } = neuron;
    return this.#results.inOrder((tile) => this.#kernel.sumsOfNeuron(layer, tile, index));
  }

  /** One neuron's activations for all digits [count]. @throws KnobsError if there is no such neuron */
  activations(neuron: NeuronId): Float32Array {
    checkNeuron(this.#sizes, neuron);
    this.#computeChanged();
    const { activations, padded } = this.#network.layers[neuron.layer];
    return this.#results.inOrder((tile) => activations + (tile * padded + neuron.index) * TILE * 4);
  }

  bias({ layer, index }: NeuronId): number {
    return clipBias(this.#parameters[this.#network.layers[layer].biasOffset + index]);
  }

  /** The answer to each digit [count], 0 to 9 or `UNDECIDED`. */
  answers(): Uint8Array {
    this.#computeChanged();
    return this.#results.answers();
  }

  /** Computes everything anew, in a full pass. */
  refresh(): void {
    this.#write();
    this.#run('passSpan');
  }

  /** Ends the threads that help it; it is of no use afterwards. */
  end(): void {
    this.#crew?.end();
  }

  /** Takes the digits of another evaluator where they are, and the memory behind its network. */
  #borrow(owner: Evaluator): void {
    this.#digits = owner.#digits;
    this.#memory = owner.#memory;
    this.#kernel = owner.#kernel;
    this.#crew = owner.#crew;
    this.#digitsEnd = owner.#memory.end;
    this.#startNetwork();
  }

  #useDigits(digits: DigitTable, memory: KernelMemory): void {
    this.#digits = digits;
    this.#digitsEnd = memory.end;
    this.#memory = memory;
    this.#kernel = startKernel(memory.memory);
    this.#crew = this.#startCrew?.start(memory, this.#kernel) ?? aloneWith(this.#kernel);
    this.#startNetwork();
  }

  #startNetwork(): void {
    const [memory, kernel, digits] = [this.#memory, this.#kernel, this.#digits];
    memory.release(this.#digitsEnd);
    const table = loadNetwork(memory, this.#sizes, digits, this.#keepingBytes);
    const first = new FirstLayer(memory, digits, table);
    const network = new Network(this.#sizes, this.#parameters);
    this.#network = table;
    this.#first = first;
    this.#results = new KernelResults({ memory, kernel, digits, table, first, network });
    this.#changed = table.layers.map(
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
    first.begin();
    const isWhole = ({ change }: NeuronChange) => change === 'all' || first.isMany(change);
    const whole = changes.filter(isWhole);
    if (whole.length * NEURONS_A_PASS > this.#sizes[1]) return this.#run('passSpan');
    for (const neuronChange of changes) {
      const { neuron, change } = neuronChange;
      if (change === 'all' || whole.includes(neuronChange)) first.sum(neuron);
      else first.addColumns(neuron, change);
    }
    if (whole.length > 0) this.#touchAll();
    this.#run('changeSpan');
  }

  #run(job: Job): void {
    this.#crew.run(job, this.#digits.spans);
    this.#results.computed();
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
        const bias = Math.fround(clipBias(this.#parameters[layer.biasOffset + neuron]));
        if (l === 0 && bias !== biases[neuron]) this.#touchAll();
        biases[neuron] = bias;
        if (!isWeight) continue;
        this.#results.weightsChanged(l, neuron);
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
    this.#memory.bytes(this.#digits.touched, this.#digits.tiles * 2).fill(1);
  }
}

/** What stands for the weighted sum of a muted output where it is shown: σ of it is 0. */
const SHOWN_NEVER = -1000;
