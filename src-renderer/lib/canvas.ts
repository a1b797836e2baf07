import type { Attachment } from 'svelte/attachments';

export interface CanvasSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A 2D context whose units are CSS pixels, cleared, on a canvas with as many pixels as the screen
 * has under it.
 */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: CanvasSize,
): CanvasRenderingContext2D {
  const ratio = devicePixelRatio;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
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

const scratch = new Map<number, HTMLCanvasElement>();

/** Draws a small picture large, every pixel of it a sharp square. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  image: ImageData,
  x: number,
  y: number,
  size: number,
): void {
  let small = scratch.get(image.width);
  if (!small) {
    small = document.createElement('canvas');
    small.width = small.height = image.width;
    scratch.set(image.width, small);
  }
  small.getContext('2d')!.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, x, y, size, size);
}

/** One rem in CSS pixels: what lengths in pictures are measured in. */
export function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
