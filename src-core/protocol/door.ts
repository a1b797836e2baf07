import { KnobsError } from '../errors';
import { message } from '../words/message';
import { calls, type CallAnswer, type CallName, type PayloadOf, type WindowCalls } from './calls';
import { parseCallMessage, type HostMessage } from './messages';

/** What answers each call. `Dropped` is what a host knows a dropped file by. */
export type Handlers<Dropped> = {
  readonly [N in Exclude<CallName, keyof WindowCalls>]: (
    payload: PayloadOf<N>,
    files: readonly Dropped[],
  ) => CallAnswer<N> | Promise<CallAnswer<N>>;
} & Partial<WindowHandlers>;

/** What answers the calls that are about the window; nothing where the window isn't Knobs' own. */
export type WindowHandlers = {
  readonly [N in keyof WindowCalls]: (
    payload: PayloadOf<N>,
  ) => CallAnswer<N> | Promise<CallAnswer<N>>;
};

export interface DoorOptions<Dropped> {
  /** Whose door it is. */
  readonly workbench: string;
  readonly handlers: Handlers<Dropped>;
  /** @throws if this is nothing that a file is known by here */
  parseDropped(file: unknown): Dropped;
  /** Sends to the page, in one order with everything that is told it. */
  post(message: HostMessage): void;
  /** Is told of everything that is a defect, or an attack, and no mistake of the person. */
  log(call: string, error: unknown): void;
}

type Handle<Dropped> = (payload: unknown, files: readonly Dropped[]) => unknown;

/** What a page learns of a defect, whose details are none of its business. */
export const DEFECT = message('host.defect');

/**
 * The one way into a workbench: every message of a page is checked here, whatever it came over, and
 * every call is answered. A page that is told that something is done knows already what it did.
 */
export class Door<Dropped> {
  readonly #options: DoorOptions<Dropped>;

  constructor(options: DoorOptions<Dropped>) {
    this.#options = options;
  }

  receive(message: unknown): void {
    const { id, name } = labelOf(message);
    const answer = (value: unknown) => this.#options.post({ kind: 'answer', id, value });
    const refuse = (error: unknown) => this.#refuse(id, name, error);
    try {
      const value = this.#handle(message);
      // What is known at once is answered at once, in front of whatever happens next.
      if (value instanceof Promise) value.then(answer, refuse);
      else answer(value);
    } catch (error) {
      refuse(error);
    }
  }

  #handle(message: unknown): unknown {
    const { workbench, handlers, parseDropped } = this.#options;
    const { name, payload, files = [], workbench: meant } = parseCallMessage(message);
    if (name !== 'hello' && meant !== workbench) {
      throw new Error(`This is the workbench ${workbench}; the call is meant for ${meant}.`);
    }
    const handle = handlers[name] as Handle<Dropped> | undefined;
    if (!handle) throw new Error('Nothing answers that here.');
    return handle(calls[name].parse(payload), files.map(parseDropped));
  }

  #refuse(id: string, name: string, error: unknown): void {
    const isForPerson = error instanceof KnobsError;
    if (!isForPerson) this.#options.log(name, error);
    this.#options.post({ kind: 'refusal', id, said: isForPerson ? error.said : DEFECT });
  }
}

/** What a message says of itself, to be answered by, whatever else is wrong with it. */
export function labelOf(message: unknown): { id: string; name: string } {
  const { id, name } = Object(message) as { id?: unknown; name?: unknown };
  return { id: typeof id === 'string' ? id : '', name: typeof name === 'string' ? name : '' };
}
