import { createContext } from 'svelte';
import type { BaselineName } from '#core/explain/baseline';
import { usualTarget, type FlowTarget } from '#core/explain/flow-target';
import type { Through } from '#core/explain/walk';
import type { LayerSizes, NeuronId } from '#core/network/shape';
import type { AppContext } from '../../state/app';
import type { Session } from '../../state/session.svelte';
import type { View } from '../../state/view.svelte';
import { watched } from '../../state/watched.svelte';
import type { PartShown } from './numbers-of';

/** A part of the picture that is pointed at: a neuron, or with `from` the ribbon that comes from there. */
export type FlowPart = Through;

/** What stays while another view is shown. */
class Kept {
  baseline = $state<BaselineName>('blank');
  /** What was clicked since the question was asked, and in which structure. */
  clicked = $state.raw<{ readonly neurons: readonly NeuronId[]; readonly sizes: LayerSizes }>();
}

const kept = new WeakMap<View, Kept>();

function keptOf(view: View): Kept {
  const known = kept.get(view) ?? new Kept();
  kept.set(view, known);
  return known;
}

/** What is explained in the view, and what is known of it. To be made while a component is. */
export class Examined {
  #pointed = $state.raw<FlowPart | null>(null);
  #lastPointed = $state.raw<NeuronId | null>(null);
  /** What is told of each neuron by itself. */
  part = $state<PartShown>('flow');
  readonly #session: Session;
  readonly #view: View;
  readonly #kept: Kept;
  readonly #flow;
  readonly #ink;
  readonly #terms;

  constructor({ session, view }: Pick<AppContext, 'session' | 'view'>) {
    this.#session = session;
    this.#view = view;
    this.#kept = keptOf(view);
    this.#flow = watched(
      session,
      () => ({ kind: 'flow', target: this.asked, baseline: this.baseline }),
      { keeps: true },
    );
    this.#ink = watched(session, () => {
      const { flow, pointed } = this;
      if (!flow || !pointed) return null;
      const { target, steps } = flow;
      return { kind: 'flowInk', target, baseline: this.baseline, steps, through: pointed };
    });
    this.#terms = watched(session, () => {
      const target = this.flow?.target;
      return target ? { kind: 'flowTerms', target } : null;
    });
  }

  /** What is pointed at, or was reached by keys; null for nothing. */
  get pointed(): FlowPart | null {
    return this.#pointed;
  }

  set pointed(part: FlowPart | null) {
    this.#pointed = part;
    if (!part) return;
    const { layer, index, from } = part;
    this.#lastPointed = from === null ? { layer, index } : { layer: layer - 1, index: from };
  }

  get baseline(): BaselineName {
    return this.#kept.baseline;
  }

  set baseline(baseline: BaselineName) {
    this.#kept.baseline = baseline;
  }

  /** What was clicked since the question was asked, the first first. */
  get trail(): readonly NeuronId[] {
    const { clicked } = this.#kept;
    return clicked?.sizes === this.#session.sizes ? clicked.neurons : [];
  }

  /** The question that was asked; null for the answer against what it should be. */
  get question(): FlowTarget | null {
    const { question } = this.#view;
    return question && question.sizes === this.#session.sizes ? question.target : null;
  }

  set question(target: FlowTarget | null) {
    this.#view.question = target && { target, sizes: this.#session.sizes };
    this.backTo(0);
  }

  /** What the question is about, also where nobody asked one; null where there is nothing to explain. */
  get root(): FlowTarget | null {
    const { input, muted, trace } = this.#session;
    const label = input.source.kind === 'digit' ? input.source.label : null;
    return this.question ?? usualTarget(trace, label, muted);
  }

  /** What is explained now; null for the answer against what it should be. */
  get asked(): FlowTarget | null {
    const last = this.trail.at(-1);
    return last ? { ...last, against: null } : this.question;
  }

  /** null while there is no answer, or nothing can be explained. */
  get flow() {
    return this.#flow.value;
  }

  get isWaiting(): boolean {
    return this.#flow.isWaiting;
  }

  /** The part of each pixel that goes through what is pointed at. */
  get ink(): Float64Array | null {
    return this.pointed && this.#ink.value;
  }

  get terms() {
    return this.#terms.value;
  }

  /** The neuron that more is said about: what is or was pointed at, else the one that adds most. */
  get looked(): NeuronId | null {
    const { flow } = this;
    if (!flow) return null;
    const last = this.#lastPointed;
    if (last && last.layer <= flow.target.layer && last.index < flow.neurons[last.layer].length) {
      return last;
    }
    const layer = Math.max(0, flow.target.layer - 1);
    const sizes = Array.from(flow.neurons[layer], Math.abs);
    return { layer, index: sizes.indexOf(Math.max(...sizes)) };
  }

  /** Explains a neuron; a path leads back from it. */
  explain(neuron: NeuronId): void {
    this.pointed = null;
    this.#kept.clicked = { neurons: [...this.trail, neuron], sizes: this.#session.sizes };
  }

  /** Back to what was explained after so many clicks. */
  backTo(count: number): void {
    this.pointed = null;
    this.#kept.clicked = { neurons: this.trail.slice(0, count), sizes: this.#session.sizes };
  }
}

export const [getExamined, setExamined] = createContext<Examined>();
