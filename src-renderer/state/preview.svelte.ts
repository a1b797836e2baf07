import type { EditCommand } from '#core/workbench/edit-commands';
import type { Gesture } from './gesture';
import type { Session } from './session.svelte';

/** What one form shows. */
interface Shown {
  readonly owner: symbol;
  command: EditCommand;
  cancelled: () => void;
  /** null while another form's is seen in its place. */
  gesture: Gesture | null;
}

/**
 * Changes that are seen before they are decided on. Each is really carried out, in a gesture that
 * stays open: all figures are those it would lead to. Apply makes it an entry of the history, cancel
 * takes it back; so does anything that the person does to the network by hand. Of several forms that
 * show one the last is seen, and when that is closed the one before.
 */
export class Preview {
  readonly #session: Session;
  /** The last is seen. */
  #shown: readonly Shown[] = [];
  /** Changes with those. A component that is being taken down sees state as it was before. */
  #changes = $state(0);

  constructor(session: Session) {
    this.#session = session;
    session.underWay.onHand(() => this.#giveWay());
  }

  get isOpen(): boolean {
    void this.#changes;
    return this.#shown.length > 0;
  }

  isOf(owner: symbol): boolean {
    void this.#changes;
    return this.#find(owner) !== undefined;
  }

  /**
   * Shows what a command would do, in place of what its owner showed before.
   * @param cancelled told when it is taken back
   */
  show(owner: symbol, command: EditCommand, cancelled: () => void = () => {}): void {
    const mine: Shown = this.#find(owner) ?? { owner, command, cancelled, gesture: null };
    Object.assign(mine, { command, cancelled });
    const seen = this.#shown.at(-1);
    if (seen !== mine) {
      if (seen) hide(seen);
      this.#set([...this.#shown.filter((other) => other !== mine), mine]);
    }
    this.#see(mine);
  }

  /** Makes what its owner shows an entry of the history. */
  async apply(owner: symbol): Promise<void> {
    const mine = this.#find(owner);
    if (!mine) return;
    if (!mine.gesture) this.show(owner, mine.command, mine.cancelled);
    const ended = mine.gesture?.end();
    this.#remove(mine);
    await ended;
  }

  /** Takes back what its owner shows, if anything; what is seen without an owner. */
  cancel(owner = this.#shown.at(-1)?.owner): void {
    const mine = owner && this.#find(owner);
    if (!mine) return;
    hide(mine);
    this.#remove(mine);
    mine.cancelled();
  }

  #giveWay(): void {
    const all = this.#shown;
    if (all.length === 0) return;
    for (const each of all) hide(each);
    this.#set([]);
    for (const { cancelled } of all) cancelled();
  }

  #see(shown: Shown): void {
    shown.gesture ??= this.#session.begin('preview');
    void shown.gesture.perform(shown.command);
  }

  #remove(shown: Shown): void {
    this.#set(this.#shown.filter((other) => other !== shown));
    const seen = this.#shown.at(-1);
    if (seen && !seen.gesture) this.#see(seen);
  }

  #find(owner: symbol): Shown | undefined {
    return this.#shown.find((shown) => shown.owner === owner);
  }

  #set(shown: readonly Shown[]): void {
    this.#shown = shown;
    this.#changes++;
  }
}

function hide(shown: Shown): void {
  void shown.gesture?.cancel();
  shown.gesture = null;
}
