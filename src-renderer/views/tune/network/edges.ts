import type { Network } from '#core/network/network';
import { largest } from '../../../lib/color';
import { distanceToCurve, type NetworkLayout, type LayerSpan } from './network-layout';
import type { EdgeId } from '../../../state/view.svelte';

/** A weight of a later layer, as a line. */
export interface Edge extends EdgeId {
  readonly span: LayerSpan;
  readonly weight: number;
  /** −1 to 1: the weight over the largest of its layer. */
  readonly strength: number;
}

/** Most lines drawn between two layers; the strongest are. */
const MOST = 700;
/** Lines weaker than this are not seen anyway. */
const WEAKEST = 0.004;

/** The lines of all layers after the first, weak ones first, so that strong ones lie on top. */
export function edgesOf(network: Network, layout: NetworkLayout): Edge[] {
  return network.layers.flatMap(({ weights, inputs, outputs }, layer) => {
    if (layer === 0) return [];
    const max = largest(weights);
    const edges: Edge[] = [];
    for (let index = 0; index < outputs; index++) {
      for (let input = 0; input < inputs; input++) {
        const weight = weights[index * inputs + input];
        const strength = weight / max;
        if (Math.abs(strength) < WEAKEST) continue;
        const neuron = { layer, index };
        edges.push({ neuron, input, weight, strength, span: spanOf(layout, { neuron, input }) });
      }
    }
    return edges.sort((a, b) => Math.abs(a.strength) - Math.abs(b.strength)).slice(-MOST);
  });
}

/** From the right side of the neuron it comes from to the left side of the one it goes to. */
export function spanOf(layout: NetworkLayout, { neuron, input }: EdgeId): LayerSpan {
  const to = layout.layers[neuron.layer].neurons[neuron.index];
  const from = layout.layers[neuron.layer - 1].neurons[input];
  return {
    x0: from.x + layout.layers[neuron.layer - 1].exit,
    y0: from.y,
    x1: to.x - to.size / 2 - 3,
    y1: to.y,
  };
}

/** From the picture of the input to a neuron of the first layer. */
export function inputSpan(layout: NetworkLayout, index: number): LayerSpan {
  const { input } = layout;
  const to = layout.layers[0].neurons[index];
  return { x0: input.x + input.size / 2 + 2, y0: input.y, x1: to.x - to.size / 2 - 3, y1: to.y };
}

/** The line under the pointer: the nearest within a few pixels, the strongest of equals. */
export function edgeAt(edges: readonly Edge[], x: number, y: number): Edge | null {
  let best: Edge | null = null;
  let least = REACH;
  for (const edge of edges) {
    const distance = distanceToCurve(edge.span, x, y) - Math.abs(edge.strength);
    if (distance <= least) {
      least = distance;
      best = edge;
    }
  }
  return best;
}

/** How near, in CSS pixels, the pointer must come to a line. */
const REACH = 4;
