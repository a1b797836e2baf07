import type { LayerSizes, NeuronId } from '#core/network/shape';
import type { EditOf } from '#core/workbench/edit-commands';
import type { Session } from './session.svelte';
import type { View } from './view.svelte';
import { neuronPlace } from '#core/document/labels';
import { message } from '#core/words/message';

/** What is to be done with a neuron and the one that the person points out next. */
interface Picking {
  readonly what: 'copy' | 'swap';
  readonly from: NeuronId;
  /** Where that neuron is; it is forgotten when another network is opened. */
  readonly document: LayerSizes;
}

/** What a person does with whole neurons: with the chosen ones, or with one and another. */
export class NeuronActions {
  #picking = $state.raw<Picking | null>(null);
  /** Whether a tap takes a neuron in with the chosen ones, as Ctrl-click does with a mouse. */
  tapsChoose = $state(false);

  readonly #session: Session;
  readonly #view: View;

  constructor(session: Session, view: View) {
    this.#session = session;
    this.#view = view;
  }

  /** Whether all chosen neurons are muted: then they can be unmuted. */
  readonly allMuted: boolean = $derived.by(() =>
    this.#view.chosen.every((neuron) => this.#session.isMuted(neuron)),
  );

  readonly allLocked: boolean = $derived.by(() =>
    this.#view.chosen.every((neuron) => this.#session.isLocked(neuron)),
  );

  toggleMuted(): void {
    const { chosen } = this.#view;
    void this.#session.perform({ type: 'mute', neurons: [...chosen], on: !this.allMuted });
  }

  toggleLocked(): void {
    const { chosen } = this.#view;
    void this.#session.perform({ type: 'lock', neurons: [...chosen], on: !this.allLocked });
  }

  clear(): void {
    void this.#session.perform({ type: 'clearNeurons', neurons: [...this.#view.chosen] });
  }

  resetName(): void {
    void this.#session.perform({ type: 'rename', neuron: this.#view.selected, name: '' });
  }

  across(how: EditOf<'across'>['how']): void {
    void this.#session.perform({ type: 'across', neurons: [...this.#view.chosen], how });
  }

  /** What waits for another neuron to be pointed out; null if nothing does. */
  get picking(): Picking | null {
    return this.#picking?.document === this.#session.sizes ? this.#picking : null;
  }

  startPicking(what: Picking['what']): void {
    this.#picking = { what, from: this.#view.selected, document: this.#session.sizes };
  }

  stopPicking(): void {
    this.#picking = null;
  }

  /** A click, a tap or Enter on a neuron. */
  press(neuron: NeuronId, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const { picking } = this;
    if (picking) void this.#finish(picking, neuron);
    else if (shiftKey) this.#view.chooseUpTo(neuron);
    else if (ctrlKey || metaKey || this.tapsChoose) this.#view.choose(neuron);
    else this.#view.select(neuron);
  }

  /**
   * Swaps a neuron with its neighbour of the same layer.
   * @returns where it is now
   */
  async move({ layer, index }: NeuronId, by: 1 | -1): Promise<NeuronId> {
    const to = index + by;
    if (to < 0 || to >= this.#session.sizes[layer + 1]) return { layer, index };
    return (await this.#swap({ layer, index }, { layer, index: to })) ?? { layer, index };
  }

  async #finish({ what, from }: Picking, to: NeuronId): Promise<void> {
    if (to.layer === from.layer && to.index === from.index) return this.stopPicking();
    if (what === 'swap' && to.layer !== from.layer) {
      const neuron = neuronPlace(this.#session.sizes, to);
      this.#session.report(message('swap.otherLayer', { neuron }));
      return;
    }
    this.stopPicking();
    if (what === 'swap') await this.#swap(from, to);
    else if (await this.#session.perform({ type: 'copyNeuron', from, to })) this.#view.select(to);
  }

  /** The selection goes where the neuron goes. */
  async #swap(from: NeuronId, to: NeuronId): Promise<NeuronId | null> {
    const { layer, index } = from;
    const done = await this.#session.perform({ type: 'swapNeurons', layer, a: index, b: to.index });
    if (done) this.#view.select(to);
    return done ? to : null;
  }
}
