import { PALETTE, PRINT } from './palette';
import type { Rgb } from './picture';

/* The light theme's colours: pictures for print are on white paper. */
const { light } = PALETTE;
export const PAPER = rgb(light.panel);
/** What is written. */
export const INK = rgb(light.text);
/** What is told besides. */
export const MUTED = rgb(light.muted);
/** Around cells. */
export const LINE = rgb(light.line);
/** Between cells. */
export const HAIRLINE = rgb(PRINT.hairline);
const POSITIVE = rgb(light.positive);
const NEGATIVE = rgb(light.negative);

/** What the mark on negative cells is mixed with. */
const DARK_NEGATIVE = rgb(PRINT.negativeMark);

/** @param share of the strongest weight; beyond −1 and 1 the colour is as strong as there */
export function cellColor(share: number): Rgb {
  return mix(PAPER, share < 0 ? NEGATIVE : POSITIVE, Math.min(1, Math.abs(share)));
}

/** The mark that tells negative cells from positive ones where nothing is printed in colour. */
export function markColor(share: number): Rgb {
  return mix(cellColor(share), DARK_NEGATIVE, 0.6);
}

/** The three parts, 0 to 255, of `#rrggbb`. */
function rgb(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const between = (channel: 0 | 1 | 2) =>
    Math.round(from[channel] + (to[channel] - from[channel]) * share);
  return [between(0), between(1), between(2)];
}
