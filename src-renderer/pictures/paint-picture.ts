import { KnobsError } from '#core/errors';
import { cellRects } from '#core/pictures/cell-rects';
import {
  pixelSize,
  pixelsPerMm,
  type Item,
  type Measure,
  type Picture,
  type TextItem,
} from '#core/pictures/picture';
import { withResolution } from '#core/pictures/png';
import { setFont } from '../lib/canvas';
import { css } from '../lib/color';

/** Text is measured at this size, in pixels, and its width taken to be in proportion. */
const MEASURED_SIZE = 100;

/** Measures with the page's own font. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size, weight) => {
    setFont(context, MEASURED_SIZE, weight);
    return (context.measureText(text).width * size) / MEASURED_SIZE;
  };
}

/** A picture as the bytes of a PNG that knows how large it is on paper. */
export function paintPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixelSize(picture);
  const scale = pixelsPerMm(picture);
  return paintPng({ width, height, dpi: picture.dpi }, (context) => {
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    for (const item of picture.items) paintItem(context, item, scale);
  });
}

function paintItem(context: CanvasRenderingContext2D, item: Item, scale: number): void {
  if (item.kind === 'text') return paintText(context, item, scale);
  for (const { left, top, width, height, color } of cellRects(item, scale)) {
    context.fillStyle = css(color);
    context.fillRect(left, top, width, height);
  }
}

function paintText(context: CanvasRenderingContext2D, item: TextItem, scale: number): void {
  setFont(context, item.size * scale, item.weight);
  context.fillStyle = css(item.color);
  context.textAlign = item.align;
  context.textBaseline = 'alphabetic';
  context.translate(item.x * scale, item.y * scale);
  if (item.turned) context.rotate(-Math.PI / 2);
  context.fillText(item.text, 0, 0);
  context.resetTransform();
}

/**
 * What is drawn on a canvas of so many pixels, as the bytes of a PNG.
 * @throws KnobsError if the browser has no memory for so large a picture
 */
export async function paintPng(
  { width, height, dpi }: { width: number; height: number; dpi: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context) draw(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!context || !blob) throw new KnobsError('picture.noMemory');
  return withResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
}
