import { CONTROL } from './kernel/header';
import { instanceOf, type GrowingMemory } from './kernel-instance';

/** What is done to every span of tiles; spans have nothing to do with each other. */
export type Job = 'passSpan' | 'changeSpan';

export const JOBS: readonly Job[] = ['passSpan', 'changeSpan'];

/** What a thread starts with that helps: the memory that it shares, and its number in it. */
export interface HelperStart {
  readonly memory: GrowingMemory;
  readonly kernel: object;
  readonly thread: number;
}

/*
 * Words of the control part that threads agree by, each in a cache line of its own. A job is opened
 * with a number; whoever helps enters, looks whether the job is still open, and takes spans until
 * there are none. When the one that leads finds none either, it closes the job, and waits for those
 * that are in it. Whoever comes too late finds it closed.
 */
const LINE = 16;
export const CONTROL_WORDS = 4 * LINE;
export const controlWord = {
  /** The number of the job that was opened last: helpers sleep until it changes. */
  last: 0,
  /** The number of the job that is open, 0 for none; which it is, and how many spans it has. */
  open: LINE,
  job: LINE + 1,
  spans: LINE + 2,
  /** The next span that nobody has taken. */
  next: 2 * LINE,
  /** How many helpers are in the job. */
  inside: 3 * LINE,
} as const;

/** Helps for ever: the thread has nothing else to do, and is ended by whoever started it. */
export function help({ memory, kernel, thread }: HelperStart): never {
  const control = new Int32Array(memory.buffer, CONTROL, CONTROL_WORDS);
  const instance = instanceOf(kernel, memory);
  instance.useThread(thread);
  for (let seen = 0; ;) {
    Atomics.wait(control, controlWord.last, seen);
    const job = Atomics.load(control, controlWord.last);
    if (job === seen) continue;
    seen = job;
    Atomics.add(control, controlWord.inside, 1);
    if (Atomics.load(control, controlWord.open) === job) {
      takeSpans(control, instance[JOBS[Atomics.load(control, controlWord.job)]]);
    }
    Atomics.sub(control, controlWord.inside, 1);
    Atomics.notify(control, controlWord.inside);
  }
}

/** Takes spans that nobody has taken until there are none. */
export function takeSpans(control: Int32Array, work: (span: number) => void): void {
  const spans = Atomics.load(control, controlWord.spans);
  const take = () => Atomics.add(control, controlWord.next, 1);
  for (let span = take(); span < spans; span = take()) work(span);
}
