import type { Network } from '#core/network/network';
import { SIDE } from '#core/network/shape';

/** Pixels of the sheet for each weight, and between and around the grids. */
const SCALE = 4;
const GAP = 8;

/** As on the screen: blue is positive, orange is negative, zero is the paper. */
const POSITIVE = [0x18, 0x58, 0xc2];
const NEGATIVE = [0xd9, 0x70, 0x1b];
const PAPER = 255;
const BETWEEN = 0xe6;

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue [height × width × 3], 0 to 255. */
  readonly pixels: Uint8Array;
}

/**
 * The weight grids of the first layer's neurons in rows, as square as it can be. The strongest
 * weight of the layer has the full colour.
 */
export function contactSheet(network: Network): Sheet {
  const [{ outputs, weights }] = network.layers;
  const columns = Math.ceil(Math.sqrt(outputs));
  const rows = Math.ceil(outputs / columns);
  const step = SCALE * SIDE + GAP;
  const width = columns * step + GAP;
  const height = rows * step + GAP;
  const pixels = new Uint8Array(3 * width * height).fill(BETWEEN);
  const strongest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;

  for (let neuron = 0; neuron < outputs; neuron++) {
    const left = GAP + (neuron % columns) * step;
    const top = GAP + Math.floor(neuron / columns) * step;
    network.weightsOf(0, neuron).forEach((weight, i) => {
      const color = colorOf(weight / strongest);
      for (let y = 0; y < SCALE; y++) {
        const row = top + SCALE * Math.floor(i / SIDE) + y;
        const start = 3 * (row * width + left + SCALE * (i % SIDE));
        for (let x = 0; x < SCALE; x++) pixels.set(color, start + 3 * x);
      }
    });
  }
  return { width, height, pixels };
}

/** @param share of the strongest weight, -1 to 1 */
function colorOf(share: number): number[] {
  const full = share < 0 ? NEGATIVE : POSITIVE;
  return full.map((channel) => Math.round(PAPER + (channel - PAPER) * Math.abs(share)));
}
