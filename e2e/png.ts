import { PNG } from 'pngjs';

/** A picture as another program than Knobs reads it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Pixels in an inch, as the file says. */
  readonly dpi: number;
  at(x: number, y: number): number[];
}

export function readPng(bytes: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(bytes, { checkCRC: true });
  const physical = bytes.indexOf('pHYs', 0, 'latin1');
  return {
    width,
    height,
    // Of pHYs' fields the pixels in a metre come first.
    dpi: Math.round(bytes.readUInt32BE(physical + 4) * 0.0254),
    at: (x, y) => {
      const start = 4 * (Math.round(y) * width + Math.round(x));
      return [...data.subarray(start, start + 3)];
    },
  };
}
