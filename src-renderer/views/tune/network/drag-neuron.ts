import type { NeuronId } from '#core/network/shape';
import type { DragHandlers } from '../../../lib/drag';
import type { AppContext } from '../../../state/app';
import type { Gesture } from '../../../state/gesture';
import type { NetworkLayout } from './network-layout';

/** So far, in CSS pixels, a press is a click. */
const CLICK = 8;

interface Dragged {
  readonly neuron: NeuronId;
  readonly first: PointerEvent;
  /** Where it is now. */
  to: number;
  /** null as long as it is where it was. */
  gesture: Gesture | null;
}

/**
 * A hidden neuron that is dragged to another place of its layer, with all it feeds. A finger scrolls
 * and taps: for it there is the menu.
 */
export class NeuronDrag implements DragHandlers {
  readonly #app: AppContext;
  readonly #layout: () => NetworkLayout;
  #dragged: Dragged | null = null;
  #wasDragged = false;

  constructor(app: AppContext, layout: () => NetworkLayout) {
    this.#app = app;
    this.#layout = layout;
  }

  /** Whether the press that a click ends moved a neuron. */
  get wasDragged(): boolean {
    return this.#wasDragged;
  }

  readonly start = (event: PointerEvent): boolean => {
    this.#wasDragged = false;
    const { session, neurons } = this.#app;
    const neuron = neuronAt(event);
    if (!neuron || event.pointerType === 'touch' || neurons.picking) return false;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    if (neuron.layer >= session.sizes.length - 2) return false;
    this.#dragged = { neuron, first: event, to: neuron.index, gesture: null };
    return true;
  };

  readonly move = ({ clientX, clientY }: PointerEvent): void => {
    const dragged = this.#dragged;
    if (!dragged) return;
    const { neuron, first } = dragged;
    const [dx, dy] = [clientX - first.clientX, clientY - first.clientY];
    if (!dragged.gesture && Math.hypot(dx, dy) < CLICK) return;
    const to = nearest(this.#layout(), neuron, dx, dy);
    if (to === dragged.to) return;
    if (!dragged.gesture) {
      this.#app.view.select(neuron);
      dragged.gesture = this.#app.session.begin('hand');
    }
    dragged.to = to;
    void dragged.gesture.perform({ type: 'moveNeuron', neuron, to });
  };

  readonly end = (): void => {
    const gesture = this.#dragged?.gesture;
    this.#dragged = null;
    this.#wasDragged = !!gesture;
    void gesture?.end();
  };

  readonly cancel = (): void => {
    const gesture = this.#dragged?.gesture;
    this.#dragged = null;
    this.#wasDragged = !!gesture;
    void gesture?.cancel();
  };
}

/** Which neuron's button an event is on. */
export function neuronAt({ target }: Event): NeuronId | null {
  const button = target instanceof HTMLElement && target.closest<HTMLElement>('[data-neuron]');
  if (!button) return null;
  const [layer, index] = button.dataset.neuron!.split('/').map(Number);
  return { layer, index };
}

/** The place of the layer that is nearest to where a neuron was dragged by so many pixels. */
export function nearest(
  { layers }: NetworkLayout,
  { layer, index }: NeuronId,
  dx: number,
  dy: number,
): number {
  const { neurons } = layers[layer];
  const { x, y } = neurons[index];
  const far = (place: { x: number; y: number }) => Math.hypot(place.x - x - dx, place.y - y - dy);
  return neurons.reduce((best, place, i) => (far(place) < far(neurons[best]) ? i : best), index);
}
