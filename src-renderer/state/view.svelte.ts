import { untrack } from 'svelte';
import type { LayerSizes, NeuronId } from '#core/network/shape';
import type { FlowTarget } from '#core/explain/flow-target';
import type { SavedState } from '#core/document/saved-state';
import type { CanvasSize } from '../lib/canvas';
import { largest } from '../lib/color';
import type { ViewId } from '../views/views';
import { heldNeuron, neuronNow, type HeldNeuron } from './held-neuron';
import type { Session } from './session.svelte';
import type { SurgeryForm } from './surgery-form';

/** One weight of a later layer, drawn as a line: from neuron `input` of the layer before. */
export interface EdgeId {
  readonly neuron: NeuronId;
  readonly input: number;
}

/** The weights, w·a, the way downhill, or what is different since the snapshot compared with. */
type GridContent = 'weights' | 'products' | 'nudge' | 'since';

/** What is done to rows and asks for numbers first. */
export type RowForm = 'identity' | 'row' | 'column' | 'copyRow';

/** What the person looks at and holds in hand. None of it is saved, none of it is history. */
export class View {
  #selected = $state.raw<HeldNeuron>();
  /** Neurons of the same layer that were chosen with it. */
  #others = $state.raw<readonly HeldNeuron[]>([]);
  /** The weight of a later layer that was picked by its line, and in which structure. */
  #selectedEdge = $state.raw<{ readonly edge: EdgeId; readonly sizes: LayerSizes } | null>(null);
  #hovered = $state.raw<NeuronId | null>(null);
  #hoveredEdge = $state.raw<EdgeId | null>(null);
  /** What the weight grid was asked to show. */
  #grid = $state<GridContent>('weights');
  /** Which snapshot, and of which document: its numbers start anew with every document. */
  #compared = $state.raw<{ readonly id: number; readonly document: number } | null>(null);
  #brushValue = $state<number | null>(null);
  #rows = $state<'sliders' | 'matrix' | 'digits'>('sliders');
  /** What is asked for, and about which layer of which network. */
  #rowForm = $state.raw<{ form: RowForm; layer: number; document: LayerSizes } | null>(null);
  /** The change of the structure that is asked for, and of which document. */
  #surgery = $state.raw<{ readonly form: SurgeryForm; readonly document: number } | null>(null);
  /** Which of the views is shown. */
  shown = $state<ViewId>('tune');
  /** What Examine explains, and in which structure; null for the answer against what it should be. */
  question = $state.raw<{ readonly target: FlowTarget; readonly sizes: LayerSizes } | null>(null);
  /** Of the picture of the network, in CSS pixels; null until it was shown. */
  networkSize: CanvasSize | null = null;
  /** Whether the name of the selected neuron is being edited. */
  isRenaming = $state(false);
  /** What is listed below the network. */
  listed = $state<'history' | 'snapshots'>('history');
  pen = $state<'draw' | 'erase'>('draw');
  /** Whether drawings are scaled and centred when the hand rests. */
  centresByItself = $state(true);
  /** Whether the lesson lies beside the work. */
  lesson = $state(false);
  /** Which of New, About, … is open. */
  dialog = $state<
    'new' | 'palette' | 'shortcuts' | 'about' | 'details' | 'sizes' | 'digits' | 'picture' | null
  >(null);

  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The selected neuron; the nearest there is after the structure changed. */
  readonly selected: NeuronId = $derived.by(() => {
    const { sizes } = this.#session;
    const held = this.#selected;
    const now = (held && neuronNow(this.#session, held)) ?? held?.neuron ?? { layer: 0, index: 0 };
    const layer = Math.min(now.layer, sizes.length - 2);
    return { layer, index: Math.min(now.index, sizes[layer + 1] - 1) };
  });

  /** null where the network has no such neuron any more. */
  readonly #neuronThere = (neuron: NeuronId | null): NeuronId | null =>
    neuron && neuron.index < (this.#session.sizes[neuron.layer + 1] ?? 0) ? neuron : null;

  readonly #edgeThere = (edge: EdgeId | null): EdgeId | null =>
    edge && this.#neuronThere(edge.neuron) && edge.input < this.#session.sizes[edge.neuron.layer]
      ? edge
      : null;

  get selectedEdge(): EdgeId | null {
    const picked = this.#selectedEdge;
    return picked?.sizes === this.#session.sizes ? this.#edgeThere(picked.edge) : null;
  }

  set selectedEdge(edge: EdgeId | null) {
    this.#selectedEdge = edge && { edge, sizes: this.#session.sizes };
  }

  get hovered(): NeuronId | null {
    return this.#neuronThere(this.#hovered);
  }

  set hovered(neuron: NeuronId | null) {
    this.#hovered = neuron;
  }

  get hoveredEdge(): EdgeId | null {
    return this.#edgeThere(this.#hoveredEdge);
  }

  set hoveredEdge(edge: EdgeId | null) {
    this.#hoveredEdge = edge;
  }

  /** Strong on the selected neuron, until the person sets it: its largest weight, rounded. */
  readonly #fittingValue = $derived.by(() => {
    const { layer, index } = this.selected;
    return untrack(() => {
      const max = largest(this.#session.network.weightsOf(layer, index));
      return Number(max.toPrecision(1));
    });
  });

  /** How the weights of a neuron after the first layer are shown. */
  get rows(): 'sliders' | 'matrix' | 'digits' {
    return this.#rows;
  }

  /** A weight that was picked by its line would take the focus, which is elsewhere then. */
  showRows(rows: 'sliders' | 'matrix' | 'digits'): void {
    this.#rows = rows;
    this.selectedEdge = null;
  }

  /** The form of the row tools that is open; what was begun on one layer is not about the next. */
  get rowForm(): RowForm | null {
    const opened = this.#rowForm;
    const isAboutThis =
      opened?.layer === this.selected.layer && opened.document === this.#session.sizes;
    return isAboutThis ? opened.form : null;
  }

  set rowForm(form: RowForm | null) {
    this.#rowForm = form && { form, layer: this.selected.layer, document: this.#session.sizes };
  }

  /** The change of the structure that is seen before it is done; null for none. */
  get surgery(): SurgeryForm | null {
    return this.#surgery?.document === this.#session.document ? this.#surgery.form : null;
  }

  set surgery(form: SurgeryForm | null) {
    this.#surgery = form && { form, document: this.#session.document };
  }

  /** The snapshot that the network is compared with, while it is there. */
  readonly compared: SavedState | null = $derived.by(() => {
    const { snapshots, document } = this.#session;
    if (this.#compared?.document !== document) return null;
    return snapshots.find(({ id }) => id === this.#compared?.id) ?? null;
  });

  /** @param id of a snapshot; null compares no longer */
  compare(id: number | null): void {
    this.#compared = id === null ? null : { id, document: this.#session.document };
  }

  /** Compares with a snapshot, or no longer. */
  toggleCompared(id: number): void {
    const isCompared = this.compared?.id === id;
    if (isCompared && this.grid === 'since') this.grid = 'weights';
    this.compare(isCompared ? null : id);
  }

  /** What the weight grid shows. */
  get grid(): GridContent {
    return this.#grid === 'since' && !this.compared ? 'weights' : this.#grid;
  }

  set grid(grid: GridContent) {
    this.#grid = grid;
  }

  get brushValue(): number {
    return this.#brushValue ?? this.#fittingValue;
  }

  /** null gives it back to what fits the selected neuron. */
  set brushValue(value: number | null) {
    this.#brushValue = value;
  }

  /** The value the person gave the brush; null while it is what fits the selected neuron. */
  get givenBrushValue(): number | null {
    return this.#brushValue;
  }

  select(neuron: NeuronId, input: number | null = null): void {
    this.#selected = heldNeuron(this.#session, neuron);
    this.#others = [];
    this.selectedEdge = input === null ? null : { neuron, input };
  }

  /** All neurons that tools for several work on: the selected one first, then others of its layer. */
  readonly chosen: readonly NeuronId[] = $derived([
    this.selected,
    ...this.#others
      .flatMap((held) => neuronNow(this.#session, held) ?? [])
      .filter(
        ({ layer, index }) =>
          layer === this.selected.layer &&
          index !== this.selected.index &&
          index < this.#session.sizes[layer + 1],
      ),
  ]);

  /** Takes a neuron in with the selected one, or out again; one of another layer is selected alone. */
  choose(neuron: NeuronId): void {
    if (neuron.layer !== this.selected.layer) return this.select(neuron);
    const rest = this.chosen.filter(({ index }) => index !== neuron.index);
    if (rest.length === 0) return;
    const [first, ...others] = rest.length === this.chosen.length ? [...rest, neuron] : rest;
    const held = (neuron: NeuronId) => heldNeuron(this.#session, neuron);
    this.#selected = held(first);
    this.#others = others.map(held);
    this.selectedEdge = null;
  }

  /** Takes in all neurons of the selected one's layer from it to another. */
  chooseUpTo({ layer, index }: NeuronId): void {
    const from = this.selected;
    if (layer !== from.layer) return this.select({ layer, index });
    const step = index < from.index ? -1 : 1;
    const others: NeuronId[] = [];
    for (let i = from.index + step; i !== index + step; i += step) others.push({ layer, index: i });
    this.#others = others.map((neuron) => heldNeuron(this.#session, neuron));
  }

  isChosen({ layer, index }: NeuronId): boolean {
    return this.chosen.some((neuron) => neuron.layer === layer && neuron.index === index);
  }

  isSelected({ layer, index }: NeuronId): boolean {
    return this.selected.layer === layer && this.selected.index === index;
  }
}
