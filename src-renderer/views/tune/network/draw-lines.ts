import type { NeuronId } from '#core/network/shape';
import type { EdgeId } from '../../../state/view.svelte';
import type { ThemeColors } from '../../../state/theme.svelte';
import { drawEdges, drawInputEdge, drawStrongEdges } from './draw-edges';
import type { Edge } from './edges';
import type { NetworkLayout } from './network-layout';

export interface LineScene {
  readonly edges: readonly Edge[];
  readonly layout: NetworkLayout;
  readonly palette: ThemeColors;
  /** The neuron whose lines are strong, unless one line is picked. */
  readonly focus: NeuronId;
  readonly picked: EdgeId | null;
  /** Whether a neuron counts as zero, and so what its lines carry. */
  isMuted(neuron: NeuronId): boolean;
}

/** All lines of the network: most faintly, and strongly those that the person looks at. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { edges, layout, palette, focus, picked, isMuted }: LineScene,
): void {
  drawEdges(context, edges, layout, palette, ({ neuron, input }) =>
    isMuted({ layer: neuron.layer - 1, index: input }),
  );
  if (!picked && focus.layer === 0) drawInputEdge(context, layout, focus.index, palette);
  const isStrong = picked
    ? ({ neuron, input }: Edge) => isSame(neuron, picked.neuron) && input === picked.input
    : ({ neuron, input }: Edge) =>
        isSame(neuron, focus) || (neuron.layer === focus.layer + 1 && input === focus.index);
  drawStrongEdges(context, edges.filter(isStrong), palette);
}

function isSame(one: NeuronId, other: NeuronId): boolean {
  return one.layer === other.layer && one.index === other.index;
}
