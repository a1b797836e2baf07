import type { Command } from '#core/workbench/commands';
import { endAll } from '../lib/hands';
import { Gesture } from './gesture';

/** What is no news after what came before it. */
const ENDS: ReadonlySet<Command['type']> = new Set(['endGesture', 'cancelGesture']);

/** What the person is in the middle of: what hands do, what is only shown, and what is typed into forms. */
export class UnderWay {
  readonly #send: (command: Command) => Promise<boolean>;
  #gestures = $state.raw<readonly Gesture[]>([]);
  #onHand: readonly (() => void)[] = [];
  #typed: readonly (() => Promise<unknown>)[] = [];

  /** @param send carries a command out; tells whether it was done */
  constructor(send: (command: Command) => Promise<boolean>) {
    this.#send = send;
  }

  /** Whether the network has something of hands or of what is only shown. */
  get isShown(): boolean {
    return this.#gestures.length > 0;
  }

  /** Whether something was typed into a form and not applied. */
  get hasTyped(): boolean {
    return this.#typed.length > 0;
  }

  /** Begins what is done over a while and is one entry of the history. */
  begin(kind: 'hand' | 'preview'): Gesture {
    const gesture = new Gesture({
      kind,
      send: (command) => {
        if (kind === 'hand' && !ENDS.has(command.type)) this.giveWay();
        return this.#send(command);
      },
      closed: (closed) => (this.#gestures = this.#gestures.filter((open) => open !== closed)),
    });
    this.#gestures = [...this.#gestures, gesture];
    return gesture;
  }

  /** There is another network: nothing of them is in that. */
  forget(): void {
    this.#gestures = [];
  }

  /** Told of what is done by hand, before it is. @returns what ends that */
  onHand(listener: () => void): () => void {
    this.#onHand = [...this.#onHand, listener];
    return () => (this.#onHand = this.#onHand.filter((other) => other !== listener));
  }

  /** Something is about to be done by hand. */
  giveWay(): void {
    for (const listener of this.#onHand) listener();
  }

  /** What was typed into a form and not applied, to be done by `finish`. @returns what forgets it */
  keepTyped(apply: () => Promise<unknown>): () => void {
    this.#typed = [...this.#typed, apply];
    return () => (this.#typed = this.#typed.filter((other) => other !== apply));
  }

  /** Lets go of all that is held, takes back what is only shown, and does what was typed. */
  async finish(): Promise<void> {
    endAll();
    this.giveWay();
    for (const apply of this.#typed) await apply();
  }
}
