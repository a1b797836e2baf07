import { cellRects, type PixelRect } from '#core/pictures/cell-rects';
import { pixelSize, pixelsPerMm, type Measure, type Picture } from '#core/pictures/picture';
import type { Inter } from './inter';
import { paintText } from './paint-text';

/** A picture as pixels. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue [height × width × 3], 0 to 255. */
  readonly pixels: Uint8Array;
}

export function measureWith(inter: Inter): Measure {
  return (text, size, weight) => size * inter.lineOf(text, weight).width;
}

/** Paints a picture on white. */
export function rasterize(picture: Picture, inter: Inter): Raster {
  const { width, height } = pixelSize(picture);
  const raster = { width, height, pixels: new Uint8Array(3 * width * height).fill(255) };
  const scale = pixelsPerMm(picture);
  for (const item of picture.items) {
    if (item.kind === 'text') paintText(raster, item, inter, scale);
    else for (const rect of cellRects(item, scale)) fillRect(raster, rect);
  }
  return raster;
}

function fillRect(raster: Raster, { left, top, width, height, color }: PixelRect): void {
  const start = 3 * (top * raster.width + left);
  const row = raster.pixels.subarray(start, start + 3 * width);
  for (let x = 0; x < width; x++) row.set(color, 3 * x);
  for (let y = 1; y < height; y++) raster.pixels.set(row, start + 3 * y * raster.width);
}
