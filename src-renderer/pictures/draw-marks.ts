import type { ThemeColors } from '../state/theme.svelte';
import type { NodePlace } from '../views/tune/network/network-layout';

/** A muted neuron is dimmed and struck through, as its button is on the page. */
export function drawMuted(
  context: CanvasRenderingContext2D,
  { x, y, size }: NodePlace,
  palette: ThemeColors,
): void {
  const [left, top] = [x - size / 2, y - size / 2];
  context.globalAlpha = 0.68;
  context.fillStyle = palette.panel;
  context.fillRect(left, top, size, size);
  context.globalAlpha = 1;
  context.strokeStyle = palette.text;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(left, top + size);
  context.lineTo(left + size, top);
  context.stroke();
}

/** The ring around the neuron that the person looks at, whose lines are strong. */
export function drawChosen(
  context: CanvasRenderingContext2D,
  { x, y, size }: NodePlace,
  palette: ThemeColors,
): void {
  const side = size + 4;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(x - side / 2, y - side / 2, side, side, 7);
  context.stroke();
}
