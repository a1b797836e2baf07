import type { TextItem } from '#core/pictures/picture';
import { Coverage } from './coverage';
import type { Inter } from './inter';
import { linesOf, type Segment } from './outline';
import type { Raster } from './raster';

/** Paints a line of text with smooth edges. @param scale pixels per millimetre */
export function paintText(raster: Raster, item: TextItem, inter: Inter, scale: number): void {
  const line = inter.lineOf(item.text, item.weight);
  const size = item.size * scale;
  const perUnit = size / line.unitsPerEm;
  const shift = { left: 0, center: -line.width / 2, right: -line.width }[item.align] * size;
  // Along the line, and upwards from it.
  const toPixel = item.turned
    ? (along: number, up: number) => [item.x * scale - up, item.y * scale - shift - along] as const
    : (along: number, up: number) => [item.x * scale + shift + along, item.y * scale - up] as const;

  const segments: Segment[] = [];
  for (const { path, x, y } of line.glyphs) {
    for (const [x0, y0, x1, y1] of linesOf(path, 1 / perUnit)) {
      const from = toPixel((x + x0) * perUnit, (y + y0) * perUnit);
      const to = toPixel((x + x1) * perUnit, (y + y1) * perUnit);
      segments.push([...from, ...to]);
    }
  }
  if (segments.length > 0) blend(raster, segments, item);
}

/** Fills the outline, as far as it lies on the picture. */
function blend(raster: Raster, segments: readonly Segment[], { color }: TextItem): void {
  const xs = segments.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = segments.flatMap(([, y0, , y1]) => [y0, y1]);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const coverage = new Coverage(
    Math.ceil(Math.max(...xs)) - left + 1,
    Math.ceil(Math.max(...ys)) - top + 1,
  );
  for (const [x0, y0, x1, y1] of segments) coverage.line(x0 - left, y0 - top, x1 - left, y1 - top);
  coverage.forEach((column, row, share) => {
    const [x, y] = [left + column, top + row];
    if (x < 0 || y < 0 || x >= raster.width || y >= raster.height) return;
    const at = 3 * (y * raster.width + x);
    for (let channel = 0; channel < 3; channel++) {
      const under = raster.pixels[at + channel];
      raster.pixels[at + channel] = Math.round(under + (color[channel] - under) * share);
    }
  });
}
