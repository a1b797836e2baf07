import type { DigitSet } from '../digits/digit-set';
import { checkNeuron, CLASSES, type LayerSizes, type NeuronId } from '../network/shape';
import { CONFUSION_PART, CONFUSION_ROW, loadDigits, type DigitTable } from './digit-table';
import { clip, FirstLayer, type WeightChange } from './first-layer';
import { TILE } from './kernel/header';
import { KernelMemory } from './kernel-memory';
import type { Measurement } from './measurement';
import { loadNetwork, type LayerTable, type NetworkTable } from './network-table';
import { detailOf, type NeuronDetail } from './neuron-detail';
import { startKernel, type Kernel } from './webassembly';

/** Parameters that changed: values from an offset in the flat parameters on. */
export interface ChangedRun {
  readonly offset: number;
  readonly after: Float32Array;
}

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
  #network!: NetworkTable;
  #first!: FirstLayer;
  /** The neurons whose parameters changed since the last pass, one set for each layer. */
  #changed: Set<number>[] = [];

  /** @throws KnobsError if WebAssembly SIMD is missing or there is not enough memory */
  constructor(digits: DigitSet, sizes: LayerSizes, parameters: Float32Array) {
    this.#sizes = [...sizes];
    this.#parameters = parameters.slice();
    this.setDigits(digits);
  }

  /** Bytes of memory that the digits and the values of all neurons take. */
  get byteLength(): number {
    return this.#memory.byteLength;
  }

  /** Measures on other digits from now on. The set is copied. */
  setDigits(set: DigitSet): void {
    const memory = new KernelMemory();
    this.#digits = loadDigits(memory, set);
    this.#digitsEnd = memory.end;
    this.#memory = memory;
    this.#kernel = startKernel(memory.memory);
    this.#startNetwork();
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

  /** How the network does on all digits. @param revision handed through */
  measure(revision: number): Measurement {
    this.#computeChanged();
    const { count, practice, tiles } = this.#digits;
    if (tiles > 0) this.#kernel.computeRanges();
    const parts = this.#memory.uint32(this.#digits.confusion, 2 * CONFUSION_PART * CONFUSION_ROW);
    const confusion = new Uint32Array(CLASSES * CLASSES);
    const right = [0, 0];
    for (let part = 0; part < 2; part++) {
      for (let label = 0; label < CLASSES; label++) {
        const row = (part * CONFUSION_PART + label) * CONFUSION_ROW;
        for (let k = 0; k < CLASSES; k++) confusion[label * CLASSES + k] += parts[row + k];
        right[part] += parts[row + label];
      }
    }
    const costs = this.#memory.float64(this.#digits.costs, tiles);
    const squares = costs.reduce((sum, cost) => sum + cost, 0);
    return {
      revision,
      all: { count, right: right[0] + right[1] },
      practice: { count: Math.min(practice, count), right: right[0] },
      exam: { count: Math.max(0, count - practice), right: right[1] },
      cost: count === 0 ? 0 : squares / (2 * count),
      confusion,
      answers: this.#memory.bytes(this.#digits.answers, count).slice(),
      sums: this.#network.layers.map((layer) => this.#rangeOf(layer)),
    };
  }

  /** What one neuron does for all digits. @throws KnobsError if there is no such neuron */
  neuronDetail(neuron: NeuronId): NeuronDetail {
    const activations = this.activations(neuron);
    const { layer, index } = neuron;
    const { count, labels, tiles } = this.#digits;
    const sums = new Float32Array(tiles * TILE);
    for (let tile = 0; tile < tiles; tile++) {
      const pointer = this.#kernel.sumsOfNeuron(layer, tile, index);
      sums.set(this.#memory.float32(pointer, TILE), tile * TILE);
    }
    const bias = this.#parameters[this.#network.layers[layer].biasOffset + index];
    return detailOf(labels, sums.subarray(0, count), bias, activations);
  }

  /** One neuron's activations for all digits [count]. @throws KnobsError if there is no such neuron */
  activations(neuron: NeuronId): Float32Array {
    checkNeuron(this.#sizes, neuron);
    this.#computeChanged();
    const { activations, padded } = this.#network.layers[neuron.layer];
    const { count, tiles } = this.#digits;
    const all = new Float32Array(tiles * TILE);
    for (let tile = 0; tile < tiles; tile++) {
      const line = activations + (tile * padded + neuron.index) * TILE * 4;
      all.set(this.#memory.float32(line, TILE), tile * TILE);
    }
    return all.subarray(0, count);
  }

  /** Computes everything anew, for a quiet moment. */
  refresh(): void {
    this.#write();
    this.#kernel.computeAll();
  }

  #startNetwork(): void {
    this.#memory.release(this.#digitsEnd);
    this.#network = loadNetwork(this.#memory, this.#sizes, this.#digits.tiles);
    this.#first = new FirstLayer(
      this.#memory,
      this.#kernel,
      this.#digits,
      this.#network,
      this.#sizes[1],
    );
    this.#changed = this.#network.layers.map(
      ({ outputs }) => new Set(Array.from({ length: outputs }, (_, j) => j)),
    );
    this.refresh();
  }

  #markChanged(offset: number): void {
    this.#network.layers.forEach(({ weightOffset, biasOffset, inputs, outputs }, l) => {
      if (offset < weightOffset || offset >= biasOffset + outputs) return;
      const neuron =
        offset < biasOffset ? Math.floor((offset - weightOffset) / inputs) : offset - biasOffset;
      this.#changed[l].add(neuron);
    });
  }

  #computeChanged(): void {
    if (this.#changed.every((neurons) => neurons.size === 0)) return;
    this.#network.layers.forEach(({ changedCount, changed }, l) => {
      const neurons = Uint32Array.from(this.#changed[l]);
      this.#memory.set(changedCount, neurons.length);
      this.#memory.uint32(changed, neurons.length).set(neurons);
    });
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

  /** Writes the changed neurons' parameters to the kernel; tells what changed in the first layer. */
  #write(): NeuronChange[] {
    const changes: NeuronChange[] = [];
    this.#network.layers.forEach((layer, l) => {
      const biases = this.#memory.float32(layer.biases, layer.outputs);
      for (const neuron of this.#changed[l]) {
        const bias = Math.fround(clip(this.#parameters[layer.biasOffset + neuron]));
        const start = layer.weightOffset + neuron * layer.inputs;
        const weights = this.#parameters.subarray(start, start + layer.inputs);
        if (l === 0) {
          changes.push({ neuron, change: this.#first.write(neuron, weights) });
          if (bias !== biases[neuron]) this.#touchAll();
        } else {
          const row = layer.weights + neuron * layer.inputs * 4;
          this.#memory.float32(row, layer.inputs).set(weights.map(clip));
        }
        biases[neuron] = bias;
      }
      this.#changed[l].clear();
    });
    return changes;
  }

  #touchAll(): void {
    this.#memory.bytes(this.#digits.touched, this.#digits.tiles).fill(1);
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

/** A first-layer neuron whose parameters changed, and what became of its weights. */
interface NeuronChange {
  readonly neuron: number;
  readonly change: WeightChange[] | 'all';
}

/** Adding up a neuron takes as long as a full pass takes for about so many. */
const NEURONS_A_PASS = 4;
