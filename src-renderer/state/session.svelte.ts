import type { WorkbenchPort } from '#core/protocol/host';
import { answerOf, largestOutputs } from '#core/network/answer';
import type { Trace } from '#core/network/forward';
import type { Command } from '#core/workbench/commands';
import type { AnswerTo, Question } from '#core/questions/questions';
import type { News } from '#core/questions/watches';
import type { Snapshot, Update } from '#core/workbench/updates';
import { pageFrames, type Frames } from '../lib/frames';
import { cancelLatest, endAll, isAnyDown } from '../lib/hands';
import { finishTyping } from '../lib/text-field';
import { Commander } from './commander';
import type { Gesture } from './gesture';
import { LOOKING } from './looking';
import { tellsNothingElse } from './measurements.svelte';
import { UnderWay } from './under-way.svelte';
import type { Watch } from './watch.svelte';
import { WatchList } from './watch-list';
import { saidOf } from '#core/errors';
import type { Message } from '#core/words/message';
import { WorkbenchReplica } from './workbench-replica.svelte';

/** The number of the first thing that a page watches. */
const FIRST_WATCH = 1;

/**
 * What the page knows of the workbench: a read-only replica, brought up to date once a frame from
 * what the workbench sends. The page changes nothing here; it performs commands.
 */
export class Session extends WorkbenchReplica {
  readonly #port: WorkbenchPort;
  readonly #commander: Commander;
  readonly #frames: Frames;
  readonly #pending: News[] = [];
  readonly #watches: WatchList;
  /** What the person is in the middle of. */
  readonly underWay = new UnderWay((command) => this.#carryOut(command));

  #problem = $state.raw<Message | null>(null);
  /** How many commands were refused so far. */
  #refusals = 0;

  /** What the network makes of the pad, which every view shows. */
  readonly #trace: Watch<Trace>;

  private constructor(port: WorkbenchPort, first: Snapshot, frames: Frames) {
    super(first, frames.after);
    this.#port = port;
    this.#frames = frames;
    this.#commander = new Commander(port);
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
    const watching = port.watch({ id: FIRST_WATCH, question: { kind: 'trace' } });
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

  /** All layers for the picture on the pad. */
  get trace(): Trace {
    return this.#trace.value!;
  }

  /** What the network answers to what is on the pad: a digit, or `UNDECIDED`. */
  get answer(): number {
    return answerOf(this.trace, this.muted);
  }

  /** The outputs whose weighted sum is the largest: several where it is undecided. */
  get largestOutputs(): number[] {
    return largestOutputs(this.trace, this.muted);
  }

  /** A sentence about what could not be done, until the person dismisses it. */
  get problem() {
    return this.#problem;
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
      this.#refusals++;
      this.report(saidOf(error));
      return false;
    }
  }

  /**
   * Finishes what the person is in the middle of. What stands in a field is part of the work, though
   * Enter was not pressed.
   * @returns whether all of it was done; a refusal is the problem the person is shown
   */
  async finish(): Promise<boolean> {
    const before = this.#refusals;
    finishTyping();
    await this.underWay.finish();
    await this.settled();
    return this.#refusals === before;
  }

  /**
   * Whether something of the person's is not in the work yet and would be lost with the page. What
   * stands in the field that has the focus is sent for that.
   */
  hasLoose(): boolean {
    finishTyping();
    return this.underWay.hasTyped || this.#commander.isBusy;
  }

  /** Resolves when everything the person did so far is done, and known here. */
  async settled(): Promise<void> {
    await this.#commander.settled();
    this.#flush();
  }

  /** @returns null if it can't be answered; the reason becomes the problem the person is shown */
  async ask<Q extends Question>(question: Q): Promise<AnswerTo<Q> | null> {
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
  watch<Q extends Question>(question: Q): Watch<AnswerTo<Q>> {
    const { id, watch } = this.#watches.open<AnswerTo<Q>>();
    this.#port.watch({ id, question }).catch((error: unknown) => this.report(saidOf(error)));
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
      // That something is being worked out is known at once; what came of it goes with the rest.
      this.#watches.take(answers.filter(({ kind }) => kind === 'waiting'));
      const found = answers.filter(({ kind }) => kind !== 'waiting');
      const { revision, measurement } = update;
      return this.applyMeasured(revision, measurement, () => this.#watches.take(found));
    }
    this.#pending.push(news);
    if (this.#pending.length === 1) this.#frames.next(() => this.#flush());
  }

  #flush(): void {
    for (const { update, answers } of this.#pending.splice(0)) {
      if (update) this.#take(update);
      this.#watches.take(answers);
    }
  }

  #take(update: Update): void {
    if (update.network?.isOther) this.underWay.forget();
    this.apply(update);
    if (update.problem !== undefined) this.#problem = update.problem;
  }
}
