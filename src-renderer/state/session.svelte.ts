import type { WorkbenchPort } from '#core/host';
import type { Trace } from '#core/network/forward';
import type { Network } from '#core/network/network';
import type { NeuronId } from '#core/network/shape';
import type { Command } from '#core/workbench/commands';
import { layerTitle, neuronPlace, neuronTitle } from '#core/document/labels';
import type { Duplicate } from '#core/workbench/duplicates';
import type { Facts } from '#core/document/facts';
import { factsFrom } from '#core/document/facts-update';
import type { AnswerTo, WorkbenchQuestion } from '#core/questions/questions';
import type { News } from '#core/questions/watches';
import type { Snapshot, Update } from '#core/workbench/updates';
import { pageFrames, type Frames } from '../lib/frames';
import { cancelLatest, endAll, isAnyDown } from '../lib/hands';
import { Commander } from './commander';
import type { Gesture } from './gesture';
import { historyWith } from './history-with';
import { LOOKING } from './looking';
import { Measurements, tellsNothingElse } from './measurements.svelte';
import { NetworkReplica } from './network-replica.svelte';
import { UnderWay } from './under-way.svelte';
import type { Watch } from './watch.svelte';
import { WatchList } from './watch-list';
import { saidOf } from '#core/errors';
import type { Message } from '#core/words/message';
import { word } from '../words/words.svelte';

/** The number of the first thing that a page watches. */
const FIRST_WATCH = 1;

/**
 * What the page knows of the workbench: a read-only replica, brought up to date once a frame from
 * what the workbench sends. The page changes nothing here; it performs commands.
 */
export class Session {
  readonly #port: WorkbenchPort;
  readonly #commander: Commander;
  readonly #frames: Frames;
  readonly #pending: News[] = [];
  readonly #watches: WatchList;
  readonly #measurements: Measurements;
  readonly #replica: NetworkReplica;
  /** What the person is in the middle of. */
  readonly underWay = new UnderWay((command) => this.#carryOut(command));

  #facts = $state.raw<Facts>();
  #duplicates = $state.raw<readonly Duplicate[]>([]);
  #input = $state.raw<Snapshot['input']>();
  #history = $state.raw<Snapshot['history']>();
  #file = $state.raw<Snapshot['file']>();
  #others = $state.raw<Snapshot['others']>([]);
  /** Of the parameters and digits there are, as measurements count. */
  #workRevision = $state(0);
  #digits = $state.raw<Snapshot['digits']>();
  #loading = $state<number | null>(null);
  #problem = $state.raw<Message | null>(null);

  /** What the network makes of the pad, which every view shows. */
  readonly #trace: Watch<Trace>;

  private constructor(port: WorkbenchPort, first: Snapshot, frames: Frames) {
    this.#port = port;
    this.#frames = frames;
    this.#measurements = new Measurements(frames.after);
    this.#commander = new Commander(port);
    this.#replica = new NetworkReplica(first.network);
    this.#apply(first);
    this.#watches = new WatchList((id) => void port.unwatch(id));
    this.#trace = this.#watches.open<Trace>().watch;
  }

  static async start(port: WorkbenchPort, frames: Frames = pageFrames): Promise<Session> {
    const early: News[] = [];
    let receive = (news: News): void => {
      early.push(news);
    };
    port.onNews((news) => receive(news));
    // Answered before the snapshot is: the page has both when it is first drawn.
    const watching = port.watch(FIRST_WATCH, { kind: 'trace' });
    const snapshot = await port.snapshot();
    await watching;
    const session = new Session(port, snapshot, frames);
    for (const { answers, sequence, update } of early) {
      session.#watches.take(answers);
      if (update && sequence > snapshot.sequence) session.#receive({ sequence, update });
    }
    receive = (news) => session.#receive(news);
    return session;
  }

  get network(): Network {
    return this.#replica.network;
  }

  /** Sizes of all layers; changes only with another network. */
  get sizes() {
    return this.#replica.sizes;
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

  /** All layers for the picture on the pad. */
  get trace(): Trace {
    return this.#trace.value!;
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

  /** A sentence about what could not be done, until the person dismisses it. */
  get problem() {
    return this.#problem;
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

  /** Begins what is done over a while and is one entry of the history. */
  begin(kind: 'hand' | 'preview'): Gesture {
    return this.underWay.begin(kind);
  }

  /**
   * Carries a command out; a refusal becomes the problem the person is shown.
   * @returns whether it was done
   */
  async perform(command: Command): Promise<boolean> {
    if (!LOOKING.has(command.type)) this.underWay.giveWay();
    return this.#carryOut(command);
  }

  /** Takes back what a hand does that is down, else undoes the last entry of the history. */
  undo(): void {
    if (!cancelLatest()) void this.perform({ type: 'undo' });
  }

  /** Redoes the next entry; nothing while a hand is down, whose entry would take its place. */
  redo(): void {
    if (!isAnyDown()) void this.perform({ type: 'redo' });
  }

  /** Goes to a state of the history; what hands are doing ends with that. */
  goTo(position: number): void {
    endAll();
    void this.perform({ type: 'goTo', position });
  }

  async #carryOut(command: Command): Promise<boolean> {
    try {
      await this.#commander.perform(command);
      return true;
    } catch (error) {
      this.report(saidOf(error));
      return false;
    }
  }

  /** Resolves when everything the person did so far is done, and known here. */
  async settled(): Promise<void> {
    await this.#commander.settled();
    this.#flush();
  }

  /** @returns null if it can't be answered; the reason becomes the problem the person is shown */
  async ask<Q extends WorkbenchQuestion>(question: Q): Promise<AnswerTo<Q> | null> {
    try {
      return await this.#port.ask(question);
    } catch (error) {
      this.report(saidOf(error));
      return null;
    }
  }

  /**
   * Has a question answered, and again whenever the answer changes, until that is stopped. Components
   * do by `watched`.
   */
  watch<Q extends WorkbenchQuestion>(question: Q): Watch<AnswerTo<Q>> {
    const { id, watch } = this.#watches.open<AnswerTo<Q>>();
    this.#port.watch(id, question).catch((error: unknown) => this.report(saidOf(error)));
    return watch;
  }

  digitImages(indices: Uint32Array): Promise<Uint8Array> {
    return this.#port.digitImages(indices);
  }

  report(problem: Message): void {
    this.#problem = problem;
  }

  dismissProblem(): void {
    this.#problem = null;
  }

  /**
   * News are shown together, in the next frame. What was only measured comes after that frame, so
   * that drawing it never keeps what the hand does waiting.
   */
  #receive(news: News): void {
    const { update, answers = [] } = news;
    const isFree = this.measurement !== null && this.#pending.length === 0;
    if (update?.measurement && isFree && tellsNothingElse(update)) {
      this.#workRevision = update.revision;
      // That something is being worked out is known at once; what came of it goes with the rest.
      this.#watches.take(answers.filter(({ kind }) => kind === 'waiting'));
      const found = answers.filter(({ kind }) => kind !== 'waiting');
      return this.#measurements.showSoon(update.measurement, () => this.#watches.take(found));
    }
    this.#pending.push(news);
    if (this.#pending.length === 1) this.#frames.next(() => this.#flush());
  }

  #flush(): void {
    for (const { update, answers } of this.#pending.splice(0)) {
      if (update) this.#apply(update);
      this.#watches.take(answers);
    }
  }

  #apply(update: Update): void {
    const { network, runs, history } = update;
    this.#workRevision = update.revision;
    if (network) {
      this.underWay.forget();
      this.#replica.replace(network);
    }
    if (runs && runs.length > 0) this.#replica.change(runs);
    if (history) this.#history = historyWith(history, this.#history ?? null);
    if (update.facts) this.#facts = factsFrom(update.facts, this.#facts);
    if (update.duplicates) this.#duplicates = update.duplicates;
    if (update.input) this.#input = update.input;
    if (update.file) this.#file = update.file;
    if (update.others) this.#others = update.others;
    if (update.measurement !== undefined) this.#measurements.show(update.measurement);
    if (update.digits) this.#digits = update.digits;
    if (update.loading !== undefined) this.#loading = update.loading;
    if (update.problem !== undefined) this.#problem = update.problem;
  }
}
