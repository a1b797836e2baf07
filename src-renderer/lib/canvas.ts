import type { Attachment } from 'svelte/attachments';

export interface CanvasSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A 2D context whose units are CSS pixels, cleared, on a canvas with as many pixels as the screen
 * has under it.
 * @param ground fills all of it, so that the browser need not mix it with what lies below
 */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: CanvasSize,
  ground: string | null = null,
): CanvasRenderingContext2D {
  const ratio = devicePixelRatio;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  const context = canvas.getContext('2d', { alpha: ground === null })!;
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns;
    canvas.height = rows;
    fonts.delete(context);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (ground === null) context.clearRect(0, 0, width, height);
  else {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  return context;
}

/** What each context writes with, since it was last as good as new. */
const fonts = new WeakMap<CanvasRenderingContext2D, string>();

/** The page's font on a canvas. Setting it makes the browser work out styles, so only when it differs. */
export function setFont(context: CanvasRenderingContext2D, pixels: number, weight = 400): void {
  const font = `${weight} ${pixels}px 'Inter Variable', system-ui, sans-serif`;
  if (fonts.get(context) === font) return;
  context.font = font;
  fonts.set(context, font);
}

/** Tells the element's size now and whenever it changes. */
export function observeSize(told: (size: CanvasSize) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      told({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}

const scratch = new Map<string, HTMLCanvasElement>();

/** A small picture on a canvas of its size, which the next one of that size is put on too. */
function small(image: ImageData): HTMLCanvasElement {
  const size = `${image.width} × ${image.height}`;
  let canvas = scratch.get(size);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    scratch.set(size, canvas);
  }
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}

/** Draws a small picture large, every pixel of it a sharp square or rectangle. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  image: ImageData,
  x: number,
  y: number,
  width: number,
  height = width,
): void {
  context.imageSmoothingEnabled = false;
  context.drawImage(small(image), x, y, width, height);
}

/** A small picture as the address of an image. */
export function pictureUrl(image: ImageData): string {
  return small(image).toDataURL();
}

/** One rem in CSS pixels: what lengths in pictures are measured in. */
export function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
