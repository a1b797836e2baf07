import type { Measurement } from '#core/evaluator/measurement';
import type { Muted } from '#core/network/muted';
import type { Network } from '#core/network/network';
import type { NeuronId } from '#core/network/shape';
import { layerTitle, neuronPlace, neuronTitle } from '#core/document/labels';
import type { Duplicate } from '#core/workbench/duplicates';
import type { Facts } from '#core/document/facts';
import { factsFrom } from '#core/document/facts-update';
import type { Snapshot, Update } from '#core/workbench/updates';
import { historyWith } from './history-with';
import { Measurements } from './measurements.svelte';
import { NetworkReplica } from './network-replica.svelte';
import { word } from '../words/words.svelte';

/** What the workbench has, as the page was told last. Whatever reads it follows what changes. */
export class WorkbenchReplica {
  readonly #measurements: Measurements;
  readonly #replica: NetworkReplica;
  #facts = $state.raw<Facts>();
  #duplicates = $state.raw<readonly Duplicate[]>([]);
  #input = $state.raw<Snapshot['input']>();
  #history = $state.raw<Snapshot['history']>();
  #file = $state.raw<Snapshot['file']>();
  #others = $state.raw<Snapshot['others']>([]);
  /** Of the parameters and digits there are, as measurements count. */
  #workRevision = $state(0);
  #digits = $state.raw<Snapshot['digits']>();
  #cost = $state.raw<Snapshot['cost']>('quadratic');
  #document = $state(0);
  #loading = $state<number | null>(null);

  /** @param after runs a task after the next frame */
  protected constructor(first: Snapshot, after: (task: () => void) => void) {
    this.#measurements = new Measurements(after);
    this.#replica = new NetworkReplica(first.network);
    this.apply(first);
  }

  get network(): Network {
    return this.#replica.network;
  }

  /** Stands for the document: another number for each that takes the place of one before. */
  get document(): number {
    return this.#document;
  }

  /** Which neuron each is, one list for each layer, through all changes of the structure. */
  get ids() {
    return this.#facts!.ids;
  }

  /** Sizes of all layers; changes only with another network or another structure. */
  get sizes() {
    return this.#replica.sizes;
  }

  /** Activations of all layers; change only with another network or another structure. */
  get activations() {
    return this.#replica.activations;
  }

  /** The cost that is asked for; see `Measurement.costName` for what is measured. */
  get cost() {
    return this.#cost;
  }

  get firstRevision(): number {
    return this.#replica.firstRevision;
  }

  get laterRevision(): number {
    return this.#replica.laterRevision;
  }

  get names() {
    return this.#facts!.names;
  }

  /** Title, author and notes. */
  get details() {
    return this.#facts!.details;
  }

  get snapshots() {
    return this.#facts!.snapshots;
  }

  /** Neurons of the same layer with nearly the same weights. */
  get duplicates() {
    return this.#duplicates;
  }

  get muted(): Muted {
    return this.#facts!.muted;
  }

  /** Whether a neuron counts as zero. */
  isMuted({ layer, index }: NeuronId): boolean {
    return this.#facts!.muted[layer]?.[index] ?? false;
  }

  /** Whether nothing changes a neuron until it is unlocked. */
  isLocked({ layer, index }: NeuronId): boolean {
    return this.#facts!.locked[layer]?.[index] ?? false;
  }

  /** How many neurons are locked. */
  get lockedCount(): number {
    return this.#facts!.locked.flat().filter(Boolean).length;
  }

  get input() {
    return this.#input!;
  }

  get history() {
    return this.#history!;
  }

  get file() {
    return this.#file!;
  }

  /** Files that were opened to be compared with. */
  get others() {
    return this.#others;
  }

  /** The newest measurement, as figures and charts follow it: with every frame. */
  get measurement() {
    return this.#measurements.newest;
  }

  /** The newest measurement, as words and lists follow it: so that they can be read. */
  get calmMeasurement() {
    return this.#measurements.calm;
  }

  /** Whether what is said of the digits is about an older state than the newest. */
  get isMeasuring(): boolean {
    return this.calmMeasurement?.revision !== this.#workRevision;
  }

  get digits() {
    return this.#digits!;
  }

  /** How much of a person's own digits is read, 0 to 1; null when none are being read. */
  get loading() {
    return this.#loading;
  }

  /** `Hidden 1 · neuron 13` in full, whatever the neuron is called. */
  placeOf(neuron: NeuronId): string {
    return word(neuronPlace(this.network.sizes, neuron));
  }

  /** The neuron's name, or its place if it has none. */
  titleOf(neuron: NeuronId): string {
    return word(neuronTitle(this.network.sizes, this.names, neuron));
  }

  layerTitle(layer: number): string {
    return word(layerTitle(this.network.sizes, layer));
  }

  /** Brings it up to date. */
  protected apply(update: Update): void {
    const { network, runs, history } = update;
    this.#workRevision = update.revision;
    if (network) this.#replica.replace(network);
    if (network?.isOther) this.#document++;
    if (runs && runs.length > 0) this.#replica.change(runs);
    if (history) this.#history = historyWith(history, this.#history ?? null);
    if (update.facts) this.#facts = factsFrom(update.facts, this.#facts);
    if (update.duplicates) this.#duplicates = update.duplicates;
    if (update.input) this.#input = update.input;
    if (update.file) this.#file = update.file;
    if (update.others) this.#others = update.others;
    if (update.measurement !== undefined) this.#measurements.show(update.measurement);
    if (update.digits) this.#digits = update.digits;
    if (update.cost) this.#cost = update.cost;
    if (update.loading !== undefined) this.#loading = update.loading;
  }

  /**
   * Takes what tells nothing but a measurement: it is shown after the next frame, so that drawing it
   * never keeps what the hand does waiting.
   * @param shown shows what came with it
   */
  protected applyMeasured(revision: number, measurement: Measurement, shown: () => void): void {
    this.#workRevision = revision;
    this.#measurements.showSoon(measurement, shown);
  }
}
