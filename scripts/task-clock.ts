import { openSync, readSync } from 'node:fs';

/** A task is counted from so many milliseconds on; below that the event loop turns for nothing. */
const LEAST = 0.1;

/** So many of the longest are told. */
const TOLD = 12;

interface Task {
  readonly milliseconds: number;
  /** What was asked for last when it ran. */
  readonly what: string;
}

/**
 * The processor's time that this thread takes between two turns of its event loop. Where the system
 * doesn't tell it of one thread, the time on the wall, which other programs lengthen.
 */
export class TaskClock {
  readonly #now = threadTime();
  #tasks: Task[] = [];
  #last = this.#now.read();
  #what = '';

  constructor() {
    const look = () => {
      this.#note();
      this.#last = this.#now.read();
      setImmediate(look);
    };
    setImmediate(look);
  }

  /** Runs something as a task of its own. @param what it is called in the report */
  run(what: string, task: () => void): Promise<void> {
    this.#what = what;
    return new Promise((resolve) =>
      setImmediate(() => {
        // Up to here it was whoever asks that took the time.
        this.#note();
        this.#what = what;
        this.#last = this.#now.read();
        task();
        resolve();
      }),
    );
  }

  /** What was measured since the last report, in words. @param goal in milliseconds */
  report(goal: number): string {
    const tasks = this.#tasks.toSorted((a, b) => a.milliseconds - b.milliseconds);
    this.#tasks = [];
    const at = (share: number) => tasks[Math.floor(share * (tasks.length - 1))].milliseconds;
    const over = tasks.filter(({ milliseconds }) => milliseconds > goal);
    const within = (100 * (tasks.length - over.length)) / tasks.length;
    const shown = (milliseconds: number) => milliseconds.toFixed(1);
    return [
      `${tasks.length} tasks of ${LEAST} ms and more, by ${this.#now.name}`,
      `  median ${shown(at(0.5))} ms, 99 % ${shown(at(0.99))}, 99.9 % ${shown(at(0.999))}, longest ${shown(at(1))}`,
      `  ${within.toFixed(2)} % within ${goal} ms, ${over.length} longer (goals: 99.9 %, none)`,
      '  the longest:',
      ...tasks
        .slice(-TOLD)
        .reverse()
        .map(({ milliseconds, what }) => `    ${shown(milliseconds).padStart(6)} ms  ${what}`),
      '',
    ].join('\n');
  }

  #note(): void {
    const milliseconds = this.#now.read() - this.#last;
    // Before the first, everything is still being set up.
    if (this.#what !== '' && milliseconds >= LEAST)
      this.#tasks.push({ milliseconds, what: this.#what });
  }
}

interface ThreadTime {
  readonly name: string;
  /** In milliseconds. */
  read(): number;
}

function threadTime(): ThreadTime {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
    const text = Buffer.alloc(64);
    return {
      name: "the processor's time",
      read() {
        // Brings what the system says of this thread up to date.
        process.cpuUsage();
        const length = readSync(file, text, 0, text.length, 0);
        return Number(text.toString('latin1', 0, length).split(' ')[0]) / 1e6;
      },
    };
  } catch {
    return { name: 'the time on the wall', read: () => performance.now() };
  }
}
