import { wholeBuffers } from '../bytes/shared';
import type { DigitSet } from '../digits/digit-set';
import type { NamedFile } from '../digits/pair';
import { knowSums } from '../document/initial';
import type { WorkbenchTasks } from './tasks';

/** Reads files of digits on a thread of its own. */
export class DigitReading {
  readonly #tasks: WorkbenchTasks;
  readonly #told: (share: number | null) => void;
  /** What calls off all that is being read. */
  readonly #underWay = new Set<() => void>();

  /** @param told how much is read, 0 to 1; null when that is over, however it ended */
  constructor(tasks: WorkbenchTasks, told: (share: number | null) => void) {
    this.#tasks = tasks;
    this.#told = told;
  }

  /**
   * @param files what is in them may be taken over
   * @returns null if it was cancelled
   * @throws KnobsError, by the promise, unless both were read whole and fit together
   */
  async read(files: readonly NamedFile[]): Promise<DigitSet | null> {
    const moved = wholeBuffers(files.map(({ bytes }) => bytes));
    const asking = { input: { files }, onProgress: this.#told, moved };
    const { answer, cancel } = this.#tasks.ask('readDigits', asking);
    let isCancelled = false;
    const callOff = () => {
      isCancelled = true;
      cancel();
    };
    this.#underWay.add(callOff);
    this.#told(0);
    try {
      const { sums, counts, ...digits } = await answer;
      // What was read just before it was cancelled is not wanted either.
      if (isCancelled) return null;
      knowSums(digits, { sums, counts });
      return digits;
    } catch (error) {
      if (isCancelled) return null;
      throw error;
    } finally {
      this.#underWay.delete(callOff);
      this.#told(null);
    }
  }

  cancel(): void {
    for (const callOff of this.#underWay) callOff();
  }
}
