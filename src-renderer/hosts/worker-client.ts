import { KnobsError } from '#core/errors';
import type { Update } from '#core/workbench/updates';
import type { CallMessage, CallName, WorkerCalls, WorkerMessage } from './worker-protocol';

type Answer<N extends CallName> = Awaited<ReturnType<WorkerCalls[N]>>;

/** The page's end of the workbench's worker. Updates arrive before the answer to their call. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  readonly #listeners = new Set<(update: Update) => void>();
  #nextId = 1;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) =>
      this.#receive(data),
    );
    worker.addEventListener('error', (event) => {
      const error = new KnobsError('workbench.stopped', { cause: event.message });
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  call<N extends CallName>(name: N, ...args: Parameters<WorkerCalls[N]>): Promise<Answer<N>> {
    const id = this.#nextId++;
    const message: CallMessage = { id, name, args };
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(message);
    }) as Promise<Answer<N>>;
  }

  onUpdate(listener: (update: Update) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'update') {
      for (const listener of this.#listeners) listener(message.update);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new KnobsError(message.reason));
  }
}
