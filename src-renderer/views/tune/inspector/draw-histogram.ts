import { ACTIVATIONS, type ActivationName } from '#core/network/activations';
import { css } from '../../../lib/color';
import { setFont, type CanvasSize } from '../../../lib/canvas';
import { scaleText } from '../../../lib/activation-view';
import { plain } from '../../../lib/number-text';
import type { ThemeColors } from '../../../state/theme.svelte';
import { say } from '../../../words/words.svelte';

/*
 * Drawn by hand and not by Chart.js: it follows the hand frame by frame, and resolving the options
 * of 48 bars each time took more than a quarter of what the page did.
 */

export interface HistogramScene {
  /** How many digits are in each of equal parts of the range. */
  readonly bars: Uint32Array;
  /** The range of weighted sums z. */
  readonly from: number;
  readonly to: number;
  /** Of the neuron. */
  readonly activation: ActivationName;
  /** The bar under the pointer. */
  readonly pointed: number | null;
  readonly size: CanvasSize;
  readonly palette: ThemeColors;
  readonly unit: number;
}

/** How narrow a bar may be, in pixels. */
const LEAST_BAR = 3;

/** Bars of digits by weighted sum, the activation as a curve over them, and the line at 0 from where it is on. */
export function drawHistogram(context: CanvasRenderingContext2D, scene: HistogramScene): void {
  const { bars, palette, pointed, size, unit } = scene;
  const shown = shownRange(scene);
  const { from } = shown;
  const bottom = size.height - 1.2 * unit;
  const top = 0.3 * unit;
  const xOf = (z: number) => ((z - from) / (shown.to - from)) * size.width;
  const pitch = (xOf(scene.to) - xOf(scene.from)) / bars.length;
  const most = bars.reduce((a, b) => Math.max(a, b), 1);

  bars.forEach((digits, bin) => {
    const z = scene.from + ((bin + 0.5) / bars.length) * (scene.to - scene.from);
    const height = digits === 0 ? 0 : Math.max(1, ((bottom - top) * digits) / most);
    context.fillStyle = bin === pointed ? palette.text : z > 0 ? palette.accent : palette.line;
    const x = xOf(scene.from) + bin * pitch;
    context.fillRect(x + 0.5, bottom - height, Math.max(LEAST_BAR, pitch - 1), height);
  });

  drawCurve(context, shown, { top, bottom }, scene);
  drawThreshold(context, xOf(0), { top, bottom, width: size.width }, scene);
  drawAxis(context, xOf, bottom, { ...scene, ...shown });
}

/** The activation as a function of z; that of softmax is none, for it depends on the other outputs. */
function drawCurve(
  context: CanvasRenderingContext2D,
  { from, to }: Range,
  { top, bottom }: { top: number; bottom: number },
  { activation, size, palette, unit }: HistogramScene,
): void {
  const { of } = ACTIVATIONS[activation];
  if (!of) return;
  const [least, most] = endsOf(activation, { from, to });
  context.beginPath();
  for (let x = 0; x <= size.width; x += 3) {
    const a = of(from + (x / size.width) * (to - from));
    const y = bottom - ((bottom - top) * (a - least)) / (most - least);
    if (x === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.lineWidth = 1.25;
  context.strokeStyle = palette.text;
  context.stroke();
  const zero = (-from / (to - from)) * size.width;
  drawScale(context, [least, most], { top, bottom, zero, width: size.width }, palette, unit);
}

/** What the height of the curve stands for, at the edge that it is not near: it rises to the right. */
function drawScale(
  context: CanvasRenderingContext2D,
  [least, most]: readonly [number, number],
  { top, bottom, zero, width }: Record<'top' | 'bottom' | 'zero' | 'width', number>,
  palette: ThemeColors,
  unit: number,
): void {
  setFont(context, 0.714 * unit);
  context.fillStyle = palette.muted;
  context.textAlign = 'left';
  const text = `a ${scaleText(most)}`;
  // “off” stands left of the line at 0, on the same height.
  if (zero > context.measureText(text).width + 3.2 * unit || zero < 0) {
    context.textBaseline = 'top';
    context.fillText(text, 0.15 * unit, top);
  }
  if (least === 0) return;
  // Below the end of the curve, where bars are low.
  context.textAlign = 'right';
  context.textBaseline = 'bottom';
  context.fillText(`a ${scaleText(least)}`, width - 0.15 * unit, bottom - 1);
}

/** What the height stands for: all that an activation can be, or as far as it goes here. */
function endsOf(activation: ActivationName, { from, to }: Range): [number, number] {
  const { of, range } = ACTIVATIONS[activation];
  const least = Number.isFinite(range[0]) ? range[0] : Math.min(0, of!(from));
  const most = Number.isFinite(range[1]) ? range[1] : Math.max(0, of!(to));
  return [least, most > least ? most : least + 1];
}

/** The line at z = 0, where a neuron turns on, with what is on either side. */
function drawThreshold(
  context: CanvasRenderingContext2D,
  x: number,
  { top, bottom, width }: { top: number; bottom: number; width: number },
  { palette, unit }: HistogramScene,
): void {
  setFont(context, 0.786 * unit);
  context.fillStyle = palette.muted;
  context.textBaseline = 'top';
  // Where there is no room for one of them the other says enough.
  const room = (text: string) => context.measureText(text).width + 0.35 * unit;
  const [off, on] = [say('use.off'), say('use.on')];
  if (x > room(off)) {
    context.textAlign = 'right';
    context.fillText(off, Math.min(x, width) - 0.35 * unit, top);
  }
  if (x < width - room(on)) {
    context.textAlign = 'left';
    context.fillText(on, Math.max(x, 0) + 0.35 * unit, top);
  }
  if (x < 0 || x > width) return;
  context.fillStyle = css(palette.negative);
  context.fillRect(x - 0.75, top, 1.5, bottom - top);
}

/** Round numbers below the bars. */
function drawAxis(
  context: CanvasRenderingContext2D,
  xOf: (z: number) => number,
  bottom: number,
  { from, to, size, palette, unit }: HistogramScene,
): void {
  context.fillStyle = palette.line;
  context.fillRect(0, bottom, size.width, 1);
  context.fillStyle = palette.muted;
  setFont(context, 0.786 * unit);
  context.textAlign = 'center';
  context.textBaseline = 'top';
  const decimals = Math.max(0, -Math.floor(Math.log10(tickStep(to - from)) + 1e-9));
  for (const tick of ticksIn({ from, to })) {
    const x = xOf(tick);
    if (x < unit || x > size.width - unit) continue;
    context.fillText(plain(tick, Math.min(4, decimals)), x, bottom + 0.25 * unit);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The range that is drawn: room around the sums where they are all the same, or as good as. */
export function shownRange({ from, to }: Range): Range {
  const most = Math.max(Math.abs(from), Math.abs(to));
  // float32 has seven digits: in less than that there is nothing to tell apart.
  if (to - from > 1e-6 * most) return { from, to };
  const room = Math.max(1, 1e-3 * most);
  return { from: from - room, to: to + room };
}

/** Round numbers of the range, ten at most. */
export function ticksIn({ from, to }: Range): number[] {
  const step = tickStep(to - from);
  const first = Math.ceil(from / step);
  const count = Math.min(10, Math.floor(to / step) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

/** A step of 1, 2 or 5 times a power of ten that gives four to nine ticks. */
export function tickStep(range: number): number {
  const rough = range / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor >= 5 ? 5 : factor >= 2 ? 2 : 1);
}
