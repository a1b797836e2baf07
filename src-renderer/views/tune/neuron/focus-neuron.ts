import type { NeuronId } from '#core/network/shape';

/** Gives the focus to the button of a neuron in the picture of the network. */
export function focusNeuron({ layer, index }: NeuronId): void {
  document.querySelector<HTMLElement>(`[data-neuron="${layer}/${index}"]`)?.focus();
}
