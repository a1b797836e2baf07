import type { Workbench } from '../workbench/workbench';
import type { Ask } from './conversation';
import type { Replacement } from './replacement';

/** Asks about unsaved work as often as there is some that was not asked about. */
export type GiveUp = (before: Replacement) => Promise<boolean>;

/** Lets nothing take the place of unsaved work unasked. */
export class UnsavedGuard {
  readonly #workbench: Workbench;
  readonly #save: (ask: Ask) => Promise<boolean>;
  /** Counts what is done to the work. */
  #changes = 0;

  /** @param save answers whether the work was saved */
  constructor(workbench: Workbench, save: (ask: Ask) => Promise<boolean>) {
    this.#workbench = workbench;
    this.#save = save;
    workbench.onUpdate(({ network, runs, facts }) => {
      if (network || runs || facts) this.#changes++;
    });
  }

  /**
   * Begins one undertaking that loses the work. What is answered tells whether that may be: it is
   * saved, or the person lets go what there is. Asked again, it asks the person about what is new.
   */
  begin(ask: Ask): GiveUp {
    let giveUp = -1;
    const mayLose: GiveUp = async (before) => {
      const { edited, fileName } = this.#workbench;
      if (!edited || giveUp === this.#changes) return true;
      const changes = this.#changes;
      const answer = await ask({ kind: 'unsaved', name: fileName, before });
      if (answer === 'save' ? !(await this.#save(ask)) : answer !== 'discard') return false;
      giveUp = changes;
      // The work may have gone on while the person answered, or while it was written.
      return mayLose(before);
    };
    return mayLose;
  }
}
