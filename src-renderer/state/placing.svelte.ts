import type { NeuronId } from '#core/network/shape';
import type { EditOf } from '#core/workbench/edit-commands';
import type { StencilPlacement, StampMode, StencilKind } from '#core/stencils/stencil';
import { largest } from '../lib/color';
import type { Preview } from './preview.svelte';
import type { Session } from './session.svelte';
import type { Tools } from './tools.svelte';
import type { View } from './view.svelte';
import { message, type Said } from '#core/words/message';

/** A stencil that is drawn, or the picture [784] it is made from. */
export type StencilSource = StencilKind | Float32Array;

export interface Placed {
  readonly stencil: StencilSource;
  /** What it is called, also in the history. */
  readonly title: Said;
  readonly placement: StencilPlacement;
}

interface PlacingParts {
  readonly session: Session;
  readonly view: View;
  readonly preview: Preview;
  readonly tools: Tools;
}

/** The stencil in hand: placed on the chosen neurons, seen there as it would be, and then stamped. */
export class Placing {
  readonly #session: Session;
  readonly #view: View;
  readonly #preview: Preview;
  readonly #tools: Tools;
  readonly #owner = Symbol('stamp');
  #current = $state.raw<Placed | null>(null);
  #mode = $state<StampMode>('set');
  #shownOn: readonly NeuronId[] = [];

  readonly isOpen: boolean = $derived(this.#current !== null);

  constructor({ session, view, preview, tools }: PlacingParts) {
    this.#session = session;
    this.#view = view;
    this.#preview = preview;
    this.#tools = tools;
  }

  /** Goes to the first setting that is no number, if there is one; set while settings are shown. */
  goToFault: (() => boolean) | null = null;

  get current(): Placed | null {
    return this.#current;
  }

  /** Whether it replaces the weights below it or adds to them; kept for the next stencil. */
  get mode(): StampMode {
    return this.#mode;
  }

  set mode(mode: StampMode) {
    this.#mode = mode;
    this.#show();
  }

  /** As strong as the strongest weight of the neuron, rounded; 1 if it has none. */
  get fittingStrength(): number {
    if (this.#current) return this.#current.placement.strength;
    const { layer, index } = this.#view.selected;
    return Number(largest(this.#session.network.weightsOf(layer, index)).toPrecision(2));
  }

  start(stencil: StencilSource, title: Said, placement: StencilPlacement): void {
    this.#current = { stencil, title, placement };
    this.#show();
  }

  change(placement: StencilPlacement): void {
    if (!this.#current) return;
    this.#current = { ...this.#current, placement };
    this.#show();
  }

  /** Goes over to the neurons that are chosen now. */
  follow(): void {
    if (this.#current && this.#shownOn !== this.#view.chosen) this.#show();
  }

  async stamp(): Promise<void> {
    if (!this.#current || this.goToFault?.()) return;
    this.#current = null;
    await this.#preview.apply(this.#owner);
  }

  cancel(): void {
    this.#current = null;
    this.#preview.cancel(this.#owner);
  }

  /** Stamps without placing. */
  async stampAtOnce(placed: Placed): Promise<boolean> {
    return this.#session.perform(this.#command(placed));
  }

  #show(): void {
    if (!this.#current) return;
    // Only the first layer has a grid to place anything on.
    if (this.#view.selected.layer !== 0) return this.cancel();
    const { chosen } = this.#view;
    if (chosen.every((neuron) => this.#session.isLocked(neuron))) {
      this.#session.report(message('stamp.locked', { count: chosen.length }));
      return this.cancel();
    }
    this.#shownOn = chosen;
    this.#preview.show(this.#owner, this.#command(this.#current), () => (this.#current = null));
  }

  #command({ stencil, title, placement }: Placed): EditOf<'stamp'> {
    return {
      type: 'stamp',
      neurons: [...this.#view.chosen],
      stencil,
      title,
      placement,
      mode: this.#mode,
      selection: this.#tools.selection,
    };
  }
}
