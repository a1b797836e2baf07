import type { WorkbenchPort } from '#core/host';
import type { Command } from '#core/workbench/commands';

/**
 * Sends commands to the workbench, in order and one at a time. What a fast hand does while one is
 * under way is merged, so that the workbench is never behind by more than one command.
 */
export class Commander {
  readonly #port: Pick<WorkbenchPort, 'perform'>;
  readonly #queue: Waiting[] = [];
  #busy = false;
  #pumping = Promise.resolve();

  constructor(port: Pick<WorkbenchPort, 'perform'>) {
    this.#port = port;
  }

  /** Resolves when the command was carried out; rejects with the workbench's reason. */
  perform(command: Command): Promise<void> {
    const last = this.#queue.at(-1);
    const merged = last && merge(last.command, command);
    if (last && merged) {
      last.command = merged;
      return last.done;
    }
    const { promise, resolve, reject } = withResolvers();
    this.#queue.push({ command, done: promise, resolve, reject });
    if (!this.#busy) this.#pumping = this.#pump();
    return promise;
  }

  /** Resolves when everything asked for so far was carried out or refused. */
  async settled(): Promise<void> {
    while (this.#busy) await this.#pumping;
  }

  async #pump(): Promise<void> {
    this.#busy = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      await this.#port.perform(next.command).then(next.resolve, next.reject);
    }
    this.#busy = false;
  }
}

interface Waiting {
  command: Command;
  readonly done: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

/** One command that does what both do in turn, or null if there is none. */
export function merge(first: Command, second: Command): Command | null {
  if (first.type === 'paint' && second.type === 'paint') {
    const same =
      isSame(first.neuron, second.neuron) &&
      first.value === second.value &&
      first.size === second.size;
    const path = same ? join(first.path, second.path) : null;
    return path && { ...first, path };
  }
  if (first.type === 'draw' && second.type === 'draw') {
    const same = first.mode === second.mode && first.radius === second.radius;
    const path = same ? join(first.path, second.path) : null;
    return path && { ...first, path };
  }
  if (first.type === 'setBias' && second.type === 'setBias') {
    return isSame(first.neuron, second.neuron) ? second : null;
  }
  if (first.type === 'setWeight' && second.type === 'setWeight') {
    return isSame(first.neuron, second.neuron) && first.input === second.input ? second : null;
  }
  if (first.type === 'pickDigit' && second.type === 'pickDigit') return second;
  return null;
}

function isSame(a: { layer: number; index: number }, b: { layer: number; index: number }): boolean {
  return a.layer === b.layer && a.index === b.index;
}

/** A path that goes on where another one ended; null if it starts elsewhere. */
function join(first: Float32Array, second: Float32Array): Float32Array | null {
  if (first.at(-2) !== second[0] || first.at(-1) !== second[1]) return null;
  const joined = new Float32Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function withResolvers(): { promise: Promise<void>; resolve(): void; reject(e: Error): void } {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
