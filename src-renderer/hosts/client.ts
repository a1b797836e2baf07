import { KnobsError } from '#core/errors';
import type { Unsubscribe } from '#core/protocol/host';
import type { DroppedFile } from '#core/protocol/messages';
import type { CallAnswer, CallName, PayloadArguments } from '#core/protocol/calls';
import type { HostMessage, HostMessageOf, Port } from '#core/protocol/messages';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** What the host says of itself, and not in answer to a call. */
type EventKind = Exclude<HostMessage['kind'], 'answer' | 'refusal'>;
type Listener<K extends EventKind> = (message: HostMessageOf<K>) => void;

/** The page's end of the protocol, whatever carries it. What is told before an answer comes before it. */
export class Client {
  readonly #port: Port;
  readonly #waiting = new Map<string, Waiting>();
  readonly #listeners = new Map<EventKind, Set<(message: HostMessage) => void>>();
  /** Whose page this is, as soon as `hello` is answered. */
  #workbench: string | null = null;
  #calls = 0;

  constructor(port: Port) {
    this.#port = port;
    port.listen((message) => this.#receive(message));
  }

  /** The first call. */
  async hello(): Promise<CallAnswer<'hello'>> {
    const greeting = await this.call('hello');
    this.#workbench = greeting.workbench;
    return greeting;
  }

  call<N extends CallName>(name: N, ...payload: PayloadArguments<N>): Promise<CallAnswer<N>> {
    return this.#send(name, payload[0]);
  }

  /** A call about files that were dropped on the page. */
  callAbout<N extends CallName>(
    files: readonly DroppedFile[],
    name: N,
    ...payload: PayloadArguments<N>
  ): Promise<CallAnswer<N>> {
    return this.#send(name, payload[0], files);
  }

  on<K extends EventKind>(kind: K, listener: Listener<K>): Unsubscribe {
    const listeners = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, listeners);
    const heard = listener as (message: HostMessage) => void;
    listeners.add(heard);
    return () => listeners.delete(heard);
  }

  /** The host is gone: nothing is answered any more. */
  fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #send<N extends CallName>(
    name: N,
    payload: unknown,
    files?: readonly DroppedFile[],
  ): Promise<CallAnswer<N>> {
    // Its own also after a reload: an answer may be meant for the page before.
    const id = `${performance.timeOrigin}-${++this.#calls}`;
    const workbench = this.#workbench;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.post({ kind: 'call', id, workbench, name, payload }, files);
    }) as Promise<CallAnswer<N>>;
  }

  #receive(message: HostMessage): void {
    if (message.kind !== 'answer' && message.kind !== 'refusal') {
      for (const listener of this.#listeners.get(message.kind) ?? []) listener(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new KnobsError(message.said));
  }
}
