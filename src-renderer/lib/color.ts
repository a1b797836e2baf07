import type { Rgb } from '#core/pictures/picture';
import type { ThemeColors } from '../state/theme.svelte';

/** Colours for values from −1 to 1 in steps of 1/255, as the pixels of an ImageData. */
export type ColorScale = Uint32Array;

const STEPS = 255;

/** The panel's own colour at zero, blue towards +1, orange towards −1. */
export const signScale = perPalette(({ zero, positive, negative }) =>
  scaleOf(negative, zero, positive),
);

/** Paper at 0, ink at 1. */
export const inkScale = perPalette(({ zero, ink }) => scaleOf(zero, zero, ink));

/** A colour on the way between two others. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    Math.round(from[0] + (to[0] - from[0]) * share),
    Math.round(from[1] + (to[1] - from[1]) * share),
    Math.round(from[2] + (to[2] - from[2]) * share),
  ];
}

export function css([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${red} ${green} ${blue} / ${alpha})`;
}

/** The largest |value|, and 1 for all zeros, so that it can be divided by. */
export function largest(values: ArrayLike<number>): number {
  let max = 0;
  for (let i = 0; i < values.length; i++) max = Math.max(max, Math.abs(values[i]));
  return max || 1;
}

/**
 * A picture with one pixel a value, to be drawn larger.
 * @param values [rows × columns], row-major
 * @param max the value that gets the strongest colour
 * @param columns a square picture unless given
 */
export function imageData(
  values: ArrayLike<number>,
  scale: ColorScale,
  max: number,
  columns = Math.sqrt(values.length),
): ImageData {
  const image = new ImageData(columns, values.length / columns);
  const pixels = new Uint32Array(image.data.buffer);
  for (let i = 0; i < values.length; i++) {
    const share = Math.max(-1, Math.min(1, values[i] / max));
    pixels[i] = scale[Math.round((1 + share) * STEPS)];
  }
  return image;
}

function scaleOf(low: Rgb, middle: Rgb, high: Rgb): ColorScale {
  const scale = new Uint8ClampedArray((2 * STEPS + 1) * 4);
  for (let i = 0; i <= 2 * STEPS; i++) {
    const share = i / STEPS - 1;
    scale.set([...mix(middle, share < 0 ? low : high, Math.abs(share)), 255], i * 4);
  }
  return new Uint32Array(scale.buffer);
}

function perPalette(
  make: (palette: ThemeColors) => ColorScale,
): (palette: ThemeColors) => ColorScale {
  const made = new WeakMap<ThemeColors, ColorScale>();
  return (palette) => {
    const scale = made.get(palette) ?? make(palette);
    made.set(palette, scale);
    return scale;
  };
}
