import type { ValuesOf } from '#core/words/message';
import type { AppContext } from '../../state/app';
import type { ComparedSides } from '../../state/comparison.svelte';
import type { Session } from '../../state/session.svelte';
import type { View } from '../../state/view.svelte';
import type { WatchedComparison } from './compared.svelte';
import { differs, type NeuronLayer, type ComparedNeurons } from './neuron-rows';
import type { Taking } from './take';
import { say } from '../../words/words.svelte';

/** A neuron that was copied from another network, and where to if it was not the place beside it. */
type Copied = ValuesOf<'take.done'>;

/** Which neurons are listed, in which order, and which pair is looked at closely. */
export class NeuronChoice {
  sort = $state<'order' | 'difference'>('order');
  onlyDifferent = $state(false);
  /** Whether the choice of a place is to have the focus. */
  isPlaceAsked = $state(false);
  /** What was taken last, and which entry of the history that is. */
  #taken = $state.raw<{ readonly what: Copied; readonly entry: number } | null>(null);
  /** Among the layers that go together. */
  #layer = $state<number | null>(null);
  /** The key of a row. */
  #picked = $state<string | null>(null);
  /** The neuron of the work that is to be replaced, chosen for one row only. */
  #place = $state.raw<{ readonly key: string; readonly index: number } | null>(null);

  readonly #compared: WatchedComparison;
  readonly #session: Session;
  readonly #sides: ComparedSides;
  readonly #view: View;

  constructor(compared: WatchedComparison, { session, sides, view }: AppContext) {
    this.#compared = compared;
    this.#session = session;
    this.#sides = sides;
    this.#view = view;
  }

  /** Until the person chooses, the layer of the neuron that is selected in the work. */
  readonly at: number = $derived.by(() => {
    const { layers } = this.#compared;
    const chosen =
      this.#layer ?? layers.findIndex(({ rows }) => rows.some((row) => this.#isSelected(row)));
    return Math.max(0, Math.min(layers.length - 1, chosen));
  });

  get layer(): NeuronLayer | null {
    return this.#compared.layers.at(this.at) ?? null;
  }

  showLayer(at: number): void {
    this.#layer = at;
    this.#picked = null;
  }

  /** The rows as they are listed. */
  readonly rows: readonly ComparedNeurons[] = $derived.by(() => {
    const rows = this.layer?.rows ?? [];
    const shown = this.onlyDifferent ? rows.filter(differs) : rows;
    // What stands alone differs most.
    return this.sort === 'order' ? shown : shown.toSorted((one, other) => less(other, one));
  });

  readonly picked: ComparedNeurons | null = $derived.by(() => {
    const rows = this.layer?.rows ?? [];
    return (
      rows.find(({ key }) => key === this.#picked) ??
      rows.find((row) => this.#isSelected(row)) ??
      this.rows.at(0) ??
      null
    );
  });

  /** Looks at a pair closely; its neuron of the work is the selected one. */
  pick(row: ComparedNeurons): void {
    this.#layer = this.at;
    this.#picked = row.key;
    const { now } = this.#sides;
    const neuron = now && row[now]?.neuron;
    if (neuron) this.#view.select(neuron);
  }

  /** Which neuron of the work the one looked at closely is to replace; null is the one beside it. */
  get place(): number | null {
    return this.#place?.key === this.picked?.key ? (this.#place?.index ?? null) : null;
  }

  set place(index: number | null) {
    const key = this.picked?.key;
    this.#place = index === null || key === undefined ? null : { key, index };
  }

  /** Looks at a row closely and asks for the place of its neuron in the work. */
  askForPlace(row: ComparedNeurons): void {
    this.pick(row);
    this.isPlaceAsked = true;
  }

  /** Takes a neuron of the other network into the work, and looks at it there. */
  async take({ from, neuron, to, title, into }: Taking): Promise<void> {
    const what = { neuron: title, network: this.#sides.nameOf(from), place: into };
    if (!(await this.#session.perform({ type: 'takeNeuron', from, neuron, to }))) return;
    if (into !== null) {
      this.#picked = null;
      this.#view.select(to);
    }
    // The replica is brought up to date before this frame is made.
    await new Promise(requestAnimationFrame);
    this.#taken = { what, entry: this.#lastEntry };
  }

  /** What was taken, until it is undone or something else is done. */
  get taken(): string | null {
    return this.#taken?.entry === this.#lastEntry ? say('take.done', this.#taken.what) : null;
  }

  get #lastEntry(): number {
    const { entries, position } = this.#session.history;
    return entries[position - 1]?.id ?? 0;
  }

  #isSelected(row: ComparedNeurons): boolean {
    const { now } = this.#sides;
    const neuron = now && row[now]?.neuron;
    return neuron ? this.#view.isSelected(neuron) : false;
  }
}

function less(one: ComparedNeurons, other: ComparedNeurons): number {
  return one.largest === other.largest ? 0 : one.largest - other.largest;
}
