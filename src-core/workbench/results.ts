import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { Measurement, Score } from '../evaluator/measurement';
import type { Meter } from '../evaluator/meter';
import type { NetworkResult } from '../evaluator/meter-request';
import type { CostName } from '../network/costs';
import type { Network } from '../network/network';
import type { Scores, StateScores } from '../document/saved-state';
import type { NeuronDetail } from '../evaluator/neuron-detail';
import type { LayerSizes, NeuronId } from '../network/shape';
import { joinedRuns, type NewRun } from '../document/joined-runs';

/**
 * How the work does on the digits: tells the meter of every change, drops what it says about an
 * older state, and remembers how many digits were right in each state of the history.
 */
export class Results {
  readonly #meter: Meter;
  readonly #shipped: DigitSet;
  #digits: DigitSet;
  #sizes: LayerSizes = [];
  #revision = 0;
  #cost: CostName = 'quadratic';
  #measurement: Measurement | null = null;
  /** Why nothing is measured, until something is. */
  #failure: KnobsError | null = null;
  readonly #waiting: Waiting[] = [];
  #watched: readonly NeuronId[] = [];
  /** Of the history's states, as far as they were measured on the digits that Knobs came with. */
  #onShipped = new KnownScores();
  /** The same on a person's own digits, while those are there. */
  #onOwn = new KnownScores();

  /** @param measured told when there is a new measurement */
  constructor(meter: Meter, shipped: DigitSet, measured: () => void) {
    this.#meter = meter;
    this.#shipped = shipped;
    this.#digits = shipped;
    meter.onMeasurement((measurement) => {
      if (measurement.revision !== this.#revision) return;
      this.#measurement = measurement;
      this.#failure = null;
      measured();
      for (const { resolve } of this.#waiting.splice(0)) resolve(measurement);
    });
    meter.onFailure((reason) => {
      this.#failure = new KnobsError(reason);
      for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
    });
    meter.tell({ kind: 'digits', revision: 0, digits: shipped });
  }

  /** Grows with every change of the parameters or the digits. */
  get revision(): number {
    return this.#revision;
  }

  /** The last measurement: of the state there is, or of one a moment ago; null if there is none. */
  get measurement(): Measurement | null {
    return this.#measurement;
  }

  get digits(): DigitSet {
    return this.#digits;
  }

  /** Whether the digits are those that Knobs came with. */
  get isShipped(): boolean {
    return this.#digits === this.#shipped;
  }

  /** Whether the last measurement is of the state there is. */
  get isCurrent(): boolean {
    return this.#measurement?.revision === this.#revision;
  }

  /** The measurement of the state there is, when it is there. @throws KnobsError if none comes */
  current(): Promise<Measurement> {
    if (this.#measurement?.revision === this.#revision) return Promise.resolve(this.#measurement);
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  networkReplaced({ structure, parameters }: Network): void {
    this.#startAnew();
    this.#onShipped = new KnownScores();
    this.#onOwn = new KnownScores();
    this.#sizes = structure.sizes;
    this.#meter.tell({ kind: 'network', revision: this.#revision, ...structure, parameters });
    this.watch(this.#watched);
  }

  /** The same work in another structure: what is known of its states stays. */
  restructured({ structure, parameters }: Network): void {
    this.#revision++;
    this.#failure = null;
    this.#sizes = structure.sizes;
    this.#meter.tell({ kind: 'network', revision: this.#revision, ...structure, parameters });
    this.watch(this.#watched);
  }

  /** @param runs what is new in a network */
  parametersChanged(runs: readonly NewRun[], { parameters }: Network): void {
    this.#revision++;
    // Each of its own: what it is a part of would be copied with it.
    const changed = joinedRuns(runs, parameters).map(({ offset, after }) => ({
      offset,
      after: after.slice(),
    }));
    this.#meter.tell({ kind: 'runs', revision: this.#revision, runs: changed });
  }

  useDigits(digits: DigitSet): void {
    this.#startAnew();
    this.#digits = digits;
    this.#onOwn = new KnownScores();
    this.#meter.tell({ kind: 'digits', revision: this.#revision, digits });
  }

  /** The cost that is measured, where the output can have it. */
  get cost(): CostName {
    return this.#cost;
  }

  /** @returns what to tell of it */
  useCost(cost: CostName): { cost: CostName } {
    this.#revision++;
    this.#cost = cost;
    this.#meter.tell({ kind: 'cost', revision: this.#revision, cost });
    return { cost };
  }

  useShippedDigits(): void {
    this.useDigits(this.#shipped);
  }

  /** The neurons whose part in all digits is measured too, as far as the network has them. */
  watch(neurons: readonly NeuronId[]): void {
    this.#watched = neurons;
    const there = neurons.filter(({ layer, index }) => index < (this.#sizes[layer + 1] ?? 0));
    this.#meter.tell({ kind: 'watch', neurons: there });
  }

  /** What a neuron that is watched does for all digits; undefined while that is not known. */
  detailOf({ layer, index }: NeuronId): NeuronDetail | undefined {
    return this.#measurement?.details.find(
      ({ neuron }) => neuron.layer === layer && neuron.index === index,
    );
  }

  /** Remembers the scores of a state, if they are known; tells whether that is new. */
  note(state: number): boolean {
    if (!this.#measurement || !this.isCurrent || this.#scores.of(state)) return false;
    this.remember(state, this.#measurement);
    return true;
  }

  /** Remembers how a state does on the digits there are. */
  remember(state: number, result: NetworkResult): void {
    this.#scores.add(state, scoresOf(result));
  }

  scoresOf(state: number): Scores | null {
    return this.#scores.of(state);
  }

  /** Forgets the scores of states that are no longer to be had, on whatever digits. */
  forget(states: readonly number[]): void {
    for (const known of [this.#onShipped, this.#onOwn]) known.forget(states);
  }

  /**
   * The scores of the parameters there are, and of no older ones; null if they are not known yet.
   * @param state the history's state they are, if it is one
   */
  scoresNow(state: number): Scores | null {
    const isCurrent = this.#measurement?.revision === this.#revision;
    return isCurrent ? scoresOf(this.#measurement!) : this.scoresOf(state);
  }

  /** What is remembered of the digits that Knobs came with, in the order it was found. */
  get shippedScores(): StateScores {
    return this.#onShipped.inOrder;
  }

  get #scores(): KnownScores {
    return this.isShipped ? this.#onShipped : this.#onOwn;
  }

  /** Remembers scores from before a crash, if they are of as many digits as there are now. */
  recall(scores: StateScores): void {
    const { labels, practice } = this.#digits;
    for (const [state, known] of scores) {
      const isOfThese = known.all.count === labels.length && known.practice.count === practice;
      if (isOfThese && this.isShipped) this.#scores.add(state, known);
    }
  }

  #startAnew(): void {
    this.#revision++;
    this.#measurement = null;
    this.#failure = null;
  }
}

/** Scores by the history's states. */
class KnownScores {
  readonly #byState = new Map<number, Scores>();
  #inOrder: StateScores[number][] = [];

  of(state: number): Scores | null {
    return this.#byState.get(state) ?? null;
  }

  /** In the order they were found: what is new to whoever has some comes after those. */
  get inOrder(): StateScores {
    return this.#inOrder;
  }

  /** What was known of the state stays: the same digits answer the same. */
  add(state: number, scores: Scores): void {
    if (this.#byState.has(state)) return;
    this.#byState.set(state, scores);
    this.#inOrder.push([state, scores]);
  }

  forget(states: readonly number[]): void {
    const forgotten = states.filter((state) => this.#byState.delete(state));
    if (forgotten.length === 0) return;
    this.#inOrder = this.#inOrder.filter(([state]) => this.#byState.has(state));
  }
}

interface Waiting {
  resolve(measurement: Measurement): void;
  reject(reason: KnobsError): void;
}

/** What of a result is kept for every state of the history. */
export function scoresOf({ practice, exam, all }: NetworkResult): Scores {
  const score = ({ count, right }: Score) => ({ count, right });
  return { practice: score(practice), exam: score(exam), all: score(all) };
}
