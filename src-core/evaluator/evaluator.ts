import type { DigitSet } from '../digits/digit-set';
import type { ActivationName } from '../network/activations';
import { costsFor, type CostName } from '../network/costs';
import { NEVER } from '../network/muted';
import { Network } from '../network/network';
import { checkNeuron, type LayerSizes, type NeuronId } from '../network/shape';
import { structureOf, type Structure, type StructureLike } from '../network/structure';
import { Bounds } from './bounds';
import { ChangedNeurons } from './changed-neurons';
import { keepShared, writeDigits, type DigitTable } from './digit-table';
import { clip, clipBias, FirstLayer, type NeuronChange } from './first-layer';
import { aloneWith, type Crew, type StartCrew } from './crew';
import type { Job } from './helper';
import { CROSS_ENTROPY, TILE } from './kernel/header';
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
  #structure: Structure;
  #parameters: Float32Array;
  /** See `loadNetwork`. */
  readonly #keepingBytes: number;
  readonly #startCrew: StartCrew | null;
  #network!: NetworkTable;
  #bounds!: Bounds;
  #first!: FirstLayer;
  #results!: KernelResults;
  /** The cost that is asked for. */
  #cost: CostName = 'quadratic';
  #changed!: ChangedNeurons;

  /**
   * @param digits a set, or the evaluator whose digits these are, see `measureOther`
   * @param keepingBytes of memory up to which the first layer's sums are kept
   * @param startCrew for several threads that work on the digits together
   * @throws KnobsError if WebAssembly SIMD is missing or there is not enough memory
   */
  constructor(
    digits: DigitSet | Evaluator,
    structure: StructureLike,
    parameters: Float32Array,
    keepingBytes = KEEPING_BYTES,
    startCrew: StartCrew | null = null,
  ) {
    this.#keepingBytes = keepingBytes;
    this.#startCrew = startCrew;
    this.#structure = structureOf(structure);
    this.#parameters = parameters.slice();
    if (!(digits instanceof Evaluator)) this.setDigits(digits);
    else this.#borrow(digits);
  }

  /** Bytes of memory that the digits and the values of all neurons take. */
  get byteLength(): number {
    return this.#memory.byteLength;
  }

  get sizes(): LayerSizes {
    return this.#structure.sizes;
  }

  get activations(): readonly ActivationName[] {
    return this.#structure.activations;
  }

  /** Of the cost asked for and the quadratic the one that the output can have. */
  get costName(): CostName {
    const output = this.activations[this.activations.length - 1];
    return costsFor(output).includes(this.#cost) ? this.#cost : 'quadratic';
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
  setNetwork(structure: StructureLike, parameters: Float32Array): void {
    this.#structure = structureOf(structure);
    this.#parameters = parameters.slice();
    this.#startNetwork();
  }

  /** Measures another cost from now on. */
  setCost(cost: CostName): void {
    if (cost === this.#cost) return;
    this.#cost = cost;
    this.refresh();
  }

  /** Takes changed parameters; they are measured together when somebody asks. */
  apply(runs: readonly ChangedRun[]): void {
    for (const { offset, after } of runs) {
      after.forEach((value, i) => {
        if (Object.is(this.#parameters[offset + i], value)) return;
        this.#parameters[offset + i] = value;
        this.#changed.mark(offset + i);
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
      ...this.#results.ofAllDigits(this.costName),
      details: watched.map((neuron) => ({ neuron, ...this.neuronDetail(neuron) })),
    };
  }

  /**
   * How another network does on the same digits. It borrows the memory behind this one's network: of
   * what is known of that nothing is touched, and no digit is copied.
   * @throws KnobsError if there is not enough memory
   */
  measureOther(structure: StructureLike, parameters: Float32Array): NetworkResult {
    const restore = keepShared(this.#digits, this.#memory);
    try {
      const other = new Evaluator(this, structure, parameters, KEEPING_NOTHING);
      const { costName, all, practice, exam, answers } = other.measure(0);
      return { costName, all, practice, exam, answers };
    } finally {
      restore();
    }
  }

  /** What one neuron does for all digits. @throws KnobsError if there is no such neuron */
  neuronDetail(neuron: NeuronId): NeuronDetail {
    const sums = this.sums(neuron);
    const bias = this.bias(neuron);
    const shown = bias === NEVER ? SHOWN_NEVER : bias;
    const activation = this.activations[neuron.layer];
    return detailOf(activation, this.labels, sums, shown, this.activationsOf(neuron));
  }

  /** One neuron's Σ w·a for all digits [count]. @throws KnobsError if there is no such neuron */
  sums({ layer, index }: NeuronId): Float32Array {
    checkNeuron(this.sizes, { layer, index });
    this.#computeChanged();
    return this.#results.inOrder((tile) => this.#kernel.sumsOfNeuron(layer, tile, index));
  }

  /** One neuron's activations for all digits [count]. @throws KnobsError if there is no such neuron */
  activationsOf(neuron: NeuronId): Float32Array {
    checkNeuron(this.sizes, neuron);
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
    this.#memory.set(CROSS_ENTROPY, this.costName === 'crossEntropy' ? 1 : 0);
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
    this.#cost = owner.#cost;
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
    const table = loadNetwork(memory, this.#structure, digits, this.#keepingBytes);
    const first = new FirstLayer(memory, digits, table);
    const network = new Network(this.#structure, this.#parameters);
    const bounds = (this.#bounds = new Bounds(network));
    this.#network = table;
    this.#first = first;
    this.#results = new KernelResults({ memory, kernel, digits, table, first, network, bounds });
    this.#changed = new ChangedNeurons(table.layers);
    this.refresh();
  }

  #computeChanged(): void {
    if (this.#changed.areNone) return;
    this.#changed.tell(this.#memory);
    const changes = this.#write();
    const first = this.#first;
    first.begin();
    const isWhole = ({ change }: NeuronChange) => change === 'all' || first.isMany(change);
    const whole = changes.filter(isWhole);
    if (whole.length * NEURONS_A_PASS > this.sizes[1]) return this.#run('passSpan');
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

  /** Writes the changed neurons' parameters to the kernel; tells what changed in the first layer. */
  #write(): NeuronChange[] {
    const changes: NeuronChange[] = [];
    this.#network.layers.forEach((layer, l) => {
      const biases = this.#memory.float32(layer.biases, layer.outputs);
      for (const [neuron, isWeight] of this.#changed.take(l)) {
        const bias = Math.fround(clipBias(this.#parameters[layer.biasOffset + neuron]));
        if (l === 0 && bias !== biases[neuron]) this.#touchAll();
        biases[neuron] = bias;
        if (!isWeight) continue;
        this.#bounds.weightsChanged(l, neuron);
        const start = layer.weightOffset + neuron * layer.inputs;
        const weights = this.#parameters.subarray(start, start + layer.inputs);
        if (l === 0) changes.push({ neuron, change: this.#first.write(neuron, weights) });
        else {
          const row = layer.weights + neuron * layer.inputs * 4;
          this.#memory.float32(row, layer.inputs).set(weights.map(clip));
        }
      }
    });
    this.#bounds.tell(this.#memory);
    return changes;
  }

  #touchAll(): void {
    this.#memory.bytes(this.#digits.touched, this.#digits.tiles * 2).fill(1);
  }
}

/** What stands for the weighted sum of a muted output where it is shown: σ of it is 0. */
const SHOWN_NEVER = -1000;
