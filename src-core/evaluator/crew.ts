import { KnobsError } from '../errors';
import { startOnce, type StartThread, type Thread } from '../threads/thread';
import { CONTROL_WORDS, controlWord, JOBS, takeSpans, type HelperStart, type Job } from './helper';
import { CONTROL } from './kernel/header';
import type { KernelMemory } from './kernel-memory';
import type { Kernel } from './kernel-instance';
import { kernelFor } from './webassembly';

/** Who computes spans of tiles. Who computes which makes no difference to what comes of it. */
export interface Crew {
  /** Returns when all spans are done. @throws KnobsError if one of the threads does not finish */
  run(job: Job, spans: number): void;
  /** Ends all threads but this one. */
  end(): void;
}

/** How the digits of an evaluator get a crew. */
export interface StartCrew {
  /** With the one that leads. */
  readonly threads: number;
  start(memory: KernelMemory, kernel: Kernel): Crew;
}

/** One thread, which does everything itself. */
export function aloneWith(kernel: Kernel): Crew {
  return {
    run(job, spans) {
      for (let span = 0; span < spans; span++) kernel[job](span);
    },
    end() {},
  };
}

/** Starts a thread that runs `help`; it never says anything. */
export type StartHelper = StartThread<HelperStart, never>;

/** So often the one that leads looks whether the others are done, before it sleeps until they are. */
const LOOKS = 2000;
/** Nothing takes so long, in milliseconds: whoever is not done then has died. */
const PATIENCE = 10_000;

/**
 * A crew with helpers in threads of their own, on memory that they share. One that dies is replaced
 * once; meanwhile and after that, the others do its part.
 */
export function crewOf(startHelper: StartHelper, threads: number, patience = PATIENCE): StartCrew {
  return {
    threads,
    start: (memory, kernel) => new HelpedCrew({ startHelper, threads, patience, memory, kernel }),
  };
}

interface Parts {
  readonly startHelper: StartHelper;
  readonly threads: number;
  readonly patience: number;
  readonly memory: KernelMemory;
  readonly kernel: Kernel;
}

class HelpedCrew implements Crew {
  readonly #parts: Parts;
  readonly #control: Int32Array;
  readonly #helpers = new Set<Thread<HelperStart>>();
  #lastJob = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#control = parts.memory.int32(CONTROL, CONTROL_WORDS);
    for (let thread = 1; thread < parts.threads; thread++) this.#startHelper(thread, false);
  }

  run(job: Job, spans: number): void {
    const control = this.#control;
    Atomics.store(control, controlWord.job, JOBS.indexOf(job));
    Atomics.store(control, controlWord.spans, spans);
    Atomics.store(control, controlWord.next, 0);
    // Not 0, which is none.
    this.#lastJob = (this.#lastJob % 0x7fffffff) + 1;
    Atomics.store(control, controlWord.open, this.#lastJob);
    Atomics.store(control, controlWord.last, this.#lastJob);
    Atomics.notify(control, controlWord.last);
    takeSpans(control, this.#parts.kernel[job]);
    Atomics.store(control, controlWord.open, 0);
    this.#awaitHelpers();
  }

  end(): void {
    for (const helper of this.#helpers) void helper.end();
    this.#helpers.clear();
  }

  #startHelper(thread: number, isReplacement: boolean): void {
    const { memory } = this.#parts.memory;
    const helper = startOnce(this.#parts.startHelper, {
      said() {},
      died: () => {
        this.#helpers.delete(helper);
        if (!isReplacement) this.#startHelper(thread, true);
      },
    });
    helper.post({ memory, kernel: kernelFor(memory), thread });
    this.#helpers.add(helper);
  }

  #awaitHelpers(): void {
    const control = this.#control;
    for (let look = 0; look < LOOKS; look++)
      if (Atomics.load(control, controlWord.inside) === 0) return;
    for (;;) {
      const inside = Atomics.load(control, controlWord.inside);
      if (inside === 0) return;
      if (Atomics.wait(control, controlWord.inside, inside, this.#parts.patience) === 'timed-out') {
        throw new KnobsError('measuring.helperStopped');
      }
    }
  }
}
