import { css } from '../../../lib/color';
import type { ThemeColors } from '../../../state/theme.svelte';
import { inputSpan, type Edge } from './edges';
import { curve, type NetworkLayout } from './network-layout';

/**
 * All lines, faintly: what stays as it is while activations change.
 * @param isSilent whether a line comes from a muted neuron: it is all but gone
 */
export function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly Edge[],
  layout: NetworkLayout,
  palette: ThemeColors,
  isSilent: (edge: Edge) => boolean,
): void {
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  layout.layers[0].neurons.forEach((_, index) => {
    context.beginPath();
    curve(context, inputSpan(layout, index));
    context.stroke();
  });
  // The more there are, the fainter each, so that many still leave the picture calm.
  const opacity = 0.42 * Math.min(1, Math.sqrt(500 / edges.length));
  for (const edge of edges) {
    const share = isSilent(edge) ? SILENT : 1;
    strokeEdge(context, edge, palette, { opacity: opacity * share, width: 1 });
  }
}

/** How much of its strength a line from a muted neuron keeps. */
const SILENT = 0.2;

/** The lines of one neuron, strongly; sign is shaped too: what holds back is dashed. */
export function drawStrongEdges(
  context: CanvasRenderingContext2D,
  edges: readonly Edge[],
  palette: ThemeColors,
): void {
  for (const edge of edges) {
    context.setLineDash(edge.strength < 0 ? [6, 3] : []);
    strokeEdge(context, edge, palette, { opacity: 1, width: 1.6 });
  }
  context.setLineDash([]);
}

function strokeEdge(
  context: CanvasRenderingContext2D,
  { span, strength }: Edge,
  palette: ThemeColors,
  most: { readonly opacity: number; readonly width: number },
): void {
  const size = Math.abs(strength);
  const color = strength < 0 ? palette.negative : palette.positive;
  context.strokeStyle = css(color, most.opacity * (0.12 + 0.88 * size));
  context.lineWidth = most.width * (0.4 + 1.4 * size);
  context.beginPath();
  curve(context, span);
  context.stroke();
}

/** The line from the input to one neuron of the first layer, strongly. */
export function drawInputEdge(
  context: CanvasRenderingContext2D,
  layout: NetworkLayout,
  index: number,
  palette: ThemeColors,
): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.beginPath();
  curve(context, inputSpan(layout, index));
  context.stroke();
}
