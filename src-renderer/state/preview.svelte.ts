import type { EditCommand } from '#core/workbench/edit-commands';
import type { Session } from './session.svelte';

/**
 * A change that is seen before it is decided on. It is really carried out, in a gesture that stays
 * open: all figures are those it would lead to. Apply makes it an entry of the history, cancel takes
 * it back; so does anything else that the person does to the network.
 */
export class Preview {
  readonly #session: Session;
  /** Who shows it: only one does at a time. */
  #owner: symbol | null = null;
  /** Changes with the owner. A component that is being taken down sees state as it was before. */
  #changes = $state(0);
  #cancelled: () => void = () => {};

  constructor(session: Session) {
    this.#session = session;
  }

  get isOpen(): boolean {
    void this.#changes;
    return this.#owner !== null;
  }

  isOf(owner: symbol): boolean {
    void this.#changes;
    return this.#owner === owner;
  }

  /**
   * Shows what a command would do, in place of what was shown before.
   * @param cancelled told when something else took it back
   */
  show(owner: symbol, command: EditCommand, cancelled: () => void = () => {}): void {
    if (this.#owner !== owner) {
      // Another's preview is taken back, and what keys hold comes to its end.
      this.#session.interrupt?.();
      this.#own(owner);
      this.#session.interrupt = () => this.cancel();
      void this.#session.perform({ type: 'beginGesture' }, 'preview');
    }
    this.#cancelled = cancelled;
    void this.#session.perform(command, 'preview');
  }

  /** Makes what is shown an entry of the history. */
  async apply(owner: symbol): Promise<void> {
    if (this.#owner !== owner) return;
    this.#close();
    await this.#session.perform({ type: 'endGesture' }, 'preview');
  }

  /** Takes back what is shown, if anything is. */
  cancel(): void {
    if (this.#owner === null) return;
    this.#close();
    void this.#session.perform({ type: 'cancelGesture' }, 'preview');
    this.#cancelled();
  }

  #close(): void {
    this.#own(null);
    this.#session.interrupt = null;
  }

  #own(owner: symbol | null): void {
    this.#owner = owner;
    this.#changes++;
  }
}
