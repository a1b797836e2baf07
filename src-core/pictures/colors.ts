import type { Rgb } from './picture';

/** The light theme's colours: pictures for print are on white paper. */
export const PAPER: Rgb = [255, 255, 255];
/** What is written. */
export const INK: Rgb = [0x1a, 0x20, 0x2c];
/** What is told besides. */
export const MUTED: Rgb = [0x5b, 0x65, 0x78];
/** Around cells. */
export const LINE: Rgb = [0xc3, 0xcb, 0xd6];
/** Between cells. */
export const HAIRLINE: Rgb = [0xe6, 0xea, 0xef];
const POSITIVE: Rgb = [0x18, 0x58, 0xc2];
const NEGATIVE: Rgb = [0xd9, 0x70, 0x1b];

/** What the mark on negative cells is mixed with. */
const DARK_NEGATIVE: Rgb = [0x5c, 0x2a, 0x04];

/** @param share of the strongest weight; beyond −1 and 1 the colour is as strong as there */
export function cellColor(share: number): Rgb {
  return mix(PAPER, share < 0 ? NEGATIVE : POSITIVE, Math.min(1, Math.abs(share)));
}

/** The mark that tells negative cells from positive ones where nothing is printed in colour. */
export function markColor(share: number): Rgb {
  return mix(cellColor(share), DARK_NEGATIVE, 0.6);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const between = (channel: 0 | 1 | 2) =>
    Math.round(from[channel] + (to[channel] - from[channel]) * share);
  return [between(0), between(1), between(2)];
}
