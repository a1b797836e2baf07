import type { WorkbenchPort } from '#core/protocol/host';
import { MAX_MATRIX_CELLS, MAX_PATH_POINTS } from '#core/network/command-limits';
import type { Command } from '#core/workbench/commands';

/**
 * Sends commands to the workbench, in order and one at a time. What a fast hand does while one is
 * under way is merged, so that the workbench is never behind by more than one command of each hand.
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
    const last = this.#queue.findLastIndex((waiting) => !isOther(waiting.command, command));
    const merged = last >= 0 ? merge(this.#queue[last].command, command) : null;
    if (merged) {
      // It is as late as the last of both.
      const [waiting] = this.#queue.splice(last, 1);
      this.#queue.push(waiting);
      waiting.command = merged;
      return waiting.done;
    }
    const { promise, resolve, reject } = withResolvers();
    this.#queue.push({ command, done: promise, resolve, reject });
    if (!this.#busy) this.#pumping = this.#pump();
    return promise;
  }

  /** Whether something that was asked for is not over. */
  get isBusy(): boolean {
    return this.#busy;
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

/** Whose a command is: a transaction's, or what is done to the pad; null for all else. */
function handOf(command: Command): string | null {
  if (command.type === 'draw') return 'pad';
  if (!('transaction' in command)) return null;
  const { transaction } = command;
  return typeof transaction === 'object' ? transaction.id : (transaction ?? null);
}

/** Whether two commands are of two hands, which don't wait for each other. */
function isOther(first: Command, second: Command): boolean {
  const [one, other] = [handOf(first), handOf(second)];
  return one !== null && other !== null && one !== other;
}

/** One command that does what both do in turn, or null if there is none. */
export function merge(first: Command, second: Command): Command | null {
  if (first.type === 'paint' && second.type === 'paint') {
    const path = isSame(first, second, ['path']) ? join(first.path, second.path, 3) : null;
    return path && { ...first, path };
  }
  if (first.type === 'draw' && second.type === 'draw') {
    const path = isSame(first, second, ['path']) ? join(first.path, second.path, 2) : null;
    return path && { ...first, path };
  }
  if (first.type === 'paintMatrix' && second.type === 'paintMatrix') {
    if (!isSame(first, second, ['cells'])) return null;
    if (first.cells.length + second.cells.length > 2 * MAX_MATRIX_CELLS) return null;
    const cells = new Uint16Array(first.cells.length + second.cells.length);
    cells.set(first.cells);
    cells.set(second.cells, first.cells.length);
    return { ...first, cells };
  }
  const isPart = handOf(second) !== null;
  const loose = LAST_COUNTS[second.type] ?? (isPart ? LAST_OF_GESTURE[second.type] : undefined);
  return loose && isSame(first, second, loose) ? second : null;
}

type LooseFields = Partial<Record<Command['type'], readonly string[]>>;

/** Commands of which the last counts, and in which fields they may differ for that. */
const LAST_COUNTS: LooseFields = {
  setBias: ['value'],
  setWeight: ['value'],
  pickDigit: ['index'],
};

/** In a gesture each of these says the whole of it; elsewhere each is a deed of its own. */
const LAST_OF_GESTURE: LooseFields = {
  shape: ['from', 'to'],
  ramp: ['from', 'to'],
  moveSelection: ['dx', 'dy'],
  stamp: ['placement'],
  operate: ['operation'],
};

/** Whether two commands are the same but for some fields. */
function isSame(first: Command, second: Command, but: readonly string[]): boolean {
  if (first.type !== second.type) return false;
  const other = new Map(Object.entries(second));
  return Object.entries(first).every(([key, value]) => {
    if (but.includes(key) || value === other.get(key)) return true;
    return JSON.stringify(value) === JSON.stringify(other.get(key));
  });
}

/**
 * A path that goes on where another one ended; null if it starts elsewhere, or both are too long
 * for one command.
 * @param group numbers for each point: x, y and what else there is
 */
function join(first: Float32Array, second: Float32Array, group: number): Float32Array | null {
  const end = first.length - group;
  if (first[end] !== second[0] || first[end + 1] !== second[1]) return null;
  if (first.length + second.length > group * MAX_PATH_POINTS) return null;
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
