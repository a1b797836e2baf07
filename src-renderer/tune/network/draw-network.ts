import type { Network } from '#core/network/network';
import type { Trace } from '#core/network/forward';
import { answerOf } from '#core/network/forward';
import { css, inkScale, largest, picture, signScale } from '../../lib/color';
import { drawPicture } from '../../lib/canvas';
import type { Palette } from '../../state/theme.svelte';
import { inputSpan, type Edge } from './edges';
import { curve, type NetworkLayout, type Place } from './network-layout';

/** All lines, faintly: what stays as it is while activations change. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly Edge[],
  layout: NetworkLayout,
  palette: Palette,
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
  for (const edge of edges) strokeEdge(context, edge, palette, { opacity, width: 1 });
}

/** The lines of one neuron, strongly; sign is shaped too: what holds back is dashed. */
export function drawStrongEdges(
  context: CanvasRenderingContext2D,
  edges: readonly Edge[],
  palette: Palette,
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
  palette: Palette,
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
  palette: Palette,
): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.beginPath();
  curve(context, inputSpan(layout, index));
  context.stroke();
}

export interface NetworkScene {
  readonly network: Network;
  readonly trace: Trace;
  /** Pixels [784], 0 to 1. */
  readonly pixels: Float32Array;
  readonly layout: NetworkLayout;
  readonly palette: Palette;
  readonly unit: number;
  /** Names of the outputs [10]. */
  readonly outputNames: readonly string[];
}

/** The neurons with their activations, and the answer. */
export function drawNeurons(context: CanvasRenderingContext2D, scene: NetworkScene): void {
  const { layout, palette, pixels, network } = scene;
  drawFramed(context, layout.input, picture(pixels, inkScale(palette), 1), palette);
  const last = network.layers.length - 1;
  layout.layers.forEach((places, layer) => {
    if (layer === last) drawOutputs(context, scene);
    else if (layer === 0) drawTiles(context, scene);
    else drawDiscs(context, scene, layer, places.roomy);
  });
}

/** First layer: each neuron as the picture of its weights, its activation a column beside it. */
function drawTiles(context: CanvasRenderingContext2D, scene: NetworkScene): void {
  const { network, trace, layout, palette, unit } = scene;
  const { neurons, roomy } = layout.layers[0];
  const scale = signScale(palette);
  neurons.forEach((place, index) => {
    const { x, y, size } = place;
    const weights = network.weightsOf(0, index);
    drawFramed(context, place, picture(weights, scale, largest(weights)), palette);
    const a = trace.a[0][index];
    if (!roomy) return;
    const left = x + size / 2 + 0.25 * unit;
    const width = 0.4 * unit;
    const height = size * 0.8;
    context.fillStyle = palette.track;
    context.fillRect(left, y - height / 2, width, height);
    context.fillStyle = palette.text;
    context.fillRect(left, y + height / 2 - height * a, width, height * a);
    number(context, a, left + width + 0.3 * unit, y, scene);
  });
}

/** Later hidden layers: each neuron a disc whose area of ink is its activation. */
function drawDiscs(
  context: CanvasRenderingContext2D,
  { trace, layout, palette }: NetworkScene,
  layer: number,
  roomy: boolean,
): void {
  layout.layers[layer].neurons.forEach(({ x, y, size }, index) => {
    const radius = size / 2;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = palette.panel;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.line;
    context.stroke();
    context.beginPath();
    context.arc(
      x,
      y,
      Math.sqrt(trace.a[layer][index]) * (radius - (roomy ? 2 : 1)),
      0,
      2 * Math.PI,
    );
    context.fillStyle = palette.text;
    context.fill();
  });
}

/** Outputs: the digit, its activation as a bar and a number; the answer is filled. */
function drawOutputs(context: CanvasRenderingContext2D, scene: NetworkScene): void {
  const { trace, layout, palette, unit, outputNames } = scene;
  const last = trace.a.length - 1;
  const answer = answerOf(trace.a[last]);
  const { x: barX, width: barWidth } = layout.bars;
  layout.layers[last].neurons.forEach((place, index) => {
    const { x, y, size } = place;
    const a = trace.a[last][index];
    const isAnswer = index === answer;
    frame(context, place, palette, 6, isAnswer ? palette.accent : palette.panel);
    context.fillStyle = isAnswer ? palette.accentInk : palette.text;
    context.font = `600 ${Math.min(1.25 * unit, size * 0.6)}px ${FONT}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(outputNames[index].slice(0, 2) || String(index), x, y + 1);
    const height = 0.55 * unit;
    bar(context, barX, y, barWidth, height, palette.track);
    const ink = isAnswer ? palette.accent : palette.muted;
    bar(context, barX, y, Math.max(height * 0.35, barWidth * a), height, ink);
    number(context, a, barX + barWidth + 0.5 * unit, y, scene);
  });
}

const FONT = "'Inter Variable', system-ui, sans-serif";

function number(
  context: CanvasRenderingContext2D,
  value: number,
  x: number,
  y: number,
  { palette, unit }: NetworkScene,
): void {
  context.font = `${0.857 * unit}px ${FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = palette.muted;
  context.fillText(value.toFixed(2), x, y + 1);
}

function bar(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): void {
  context.beginPath();
  context.roundRect(x, y - height / 2, width, height, height / 2);
  context.fillStyle = color;
  context.fill();
}

/** A picture with a thin frame around it. No rounded corners: clipping to them costs too much. */
function drawFramed(
  context: CanvasRenderingContext2D,
  { x, y, size }: Place,
  image: ImageData,
  palette: Palette,
): void {
  const left = Math.round(x - size / 2);
  const top = Math.round(y - size / 2);
  const side = Math.round(size);
  drawPicture(context, image, left, top, side);
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1);
}

function frame(
  context: CanvasRenderingContext2D,
  { x, y, size }: Place,
  palette: Palette,
  radius: number,
  fill = palette.panel,
): void {
  context.beginPath();
  context.roundRect(x - size / 2 - 0.5, y - size / 2 - 0.5, size + 1, size + 1, radius);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = fill === palette.panel ? palette.line : fill;
  context.stroke();
}
