import type { ActivationName } from '#core/network/activations';
import type { Trace } from '#core/network/forward';
import { drawPicture, setFont } from '../../../lib/canvas';
import { activationText, fillOf, fullOf, spanOn } from '../../../lib/activation-view';
import { css } from '../../../lib/color';
import type { ThemeColors } from '../../../state/theme.svelte';
import type { NetworkLayout, NodePlace } from './network-layout';

/** What is needed to draw the neurons' activations. */
export interface NeuronScene {
  readonly trace: Trace;
  readonly activations: readonly ActivationName[];
  /** The output that is the answer, if one is. */
  readonly answer: number;
  readonly layout: NetworkLayout;
  readonly palette: ThemeColors;
  readonly unit: number;
}

/** First layer: the activation beside each tile, as a column and as a number where there is room. */
export function drawColumns(context: CanvasRenderingContext2D, scene: NeuronScene): void {
  const { trace, activations, layout, palette, unit } = scene;
  const { neurons, roomy } = layout.layers[0];
  if (!roomy) return;
  const full = fullOf(activations[0], trace.a[0]);
  neurons.forEach(({ x, y, size }, index) => {
    const a = trace.a[0][index];
    const left = x + size / 2 + 0.25 * unit;
    const width = 0.4 * unit;
    const height = size * 0.8;
    context.fillStyle = palette.track;
    context.fillRect(left, y - height / 2, width, height);
    const [from, to] = spanOn(activations[0], a, full);
    context.fillStyle = inkOf(a, palette);
    context.fillRect(left, y + height / 2 - height * to, width, height * (to - from));
    number(context, a, left + width + 0.3 * unit, y, scene);
  });
}

/** Later hidden layers: each neuron a disc whose area of ink is its activation, next to that of a full one. */
export function drawDiscs(
  context: CanvasRenderingContext2D,
  { trace, activations, layout, palette }: NeuronScene,
  layer: number,
): void {
  const full = fullOf(activations[layer], trace.a[layer]);
  const { neurons, roomy } = layout.layers[layer];
  neurons.forEach(({ x, y, size }, index) => {
    const radius = size / 2;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = palette.panel;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.line;
    context.stroke();
    context.beginPath();
    const a = trace.a[layer][index];
    const inked = Math.sqrt(fillOf(a, full)) * Math.max(0, radius - (roomy ? 2 : 1));
    context.arc(x, y, inked, 0, 2 * Math.PI);
    context.fillStyle = inkOf(a, palette);
    context.fill();
  });
}

/**
 * Outputs: the digit, its activation as a bar and a number; the answer is filled.
 * @param names of the outputs [10]
 */
export function drawOutputs(
  context: CanvasRenderingContext2D,
  scene: NeuronScene,
  names: readonly string[],
): void {
  const { trace, activations, answer, layout, palette, unit } = scene;
  const last = trace.a.length - 1;
  const full = fullOf(activations[last], trace.a[last]);
  const { x: barX, width: barWidth } = layout.bars;
  const places = layout.layers[last].neurons;
  places.forEach((place, index) => {
    const { x, y, size } = place;
    const isAnswer = index === answer;
    frame(context, place, palette, 6, isAnswer ? palette.accent : palette.panel);
    context.fillStyle = isAnswer ? palette.accentInk : palette.text;
    setFont(context, Math.min(1.25 * unit, size * 0.6), 600);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(names[index].slice(0, 2) || String(index), x, y + 1);
  });
  const height = 0.55 * unit;
  places.forEach(({ y }, index) => {
    const a = trace.a[last][index];
    bar(context, barX, y, barWidth, height, palette.track);
    const ink = a < 0 ? css(palette.negative) : index === answer ? palette.accent : palette.muted;
    const [from, to] = spanOn(activations[last], a, full);
    const width = Math.max(height * 0.35, barWidth * (to - from));
    bar(context, barX + barWidth * from, y, width, height, ink);
    number(context, a, barX + barWidth + 0.5 * unit, y, scene);
  });
}

function number(
  context: CanvasRenderingContext2D,
  value: number,
  x: number,
  y: number,
  { palette, unit }: NeuronScene,
): void {
  setFont(context, 0.857 * unit);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = palette.muted;
  context.fillText(activationText(value, 2), x, y + 1);
}

/** Below 0 in the colour of what is negative. */
function inkOf(a: number, palette: ThemeColors): string {
  return a < 0 ? css(palette.negative) : palette.text;
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
export function drawFramed(
  context: CanvasRenderingContext2D,
  { x, y, size }: NodePlace,
  image: ImageData,
  palette: ThemeColors,
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
  { x, y, size }: NodePlace,
  palette: ThemeColors,
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
