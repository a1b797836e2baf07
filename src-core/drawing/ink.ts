import { KnobsError } from '../errors';
import { PIXELS, SIDE } from '../network/shape';
import { prepare } from './prepare';

/** Cells on each side of a pixel. */
const FINE = 4;
const CELLS = SIDE * FINE;

/** Half of one of MNIST's 256 levels of grey. */
const TOLERANCE = 0.5 / 255;

export type StrokeMode = 'draw' | 'erase';

/** The ink on the drawing pad: finer than the 28×28 pixels that the network sees. */
export class Ink {
  /** [112 × 112], 0 is paper and 1 is ink. */
  readonly #cells = new Float32Array(CELLS * CELLS);

  /**
   * Draws or erases a line through all points, with round ends and an edge that is as soft as
   * MNIST's: from full to none within one pixel. Strokes over each other do not add up.
   * @param points x0, y0, x1, y1, … in pixels, 0 to 28; one point makes a dot. A piece of the line
   *   whose ends are not finite numbers is left out.
   * @param radius half the width of the line, in pixels
   */
  stroke(points: Float32Array, radius: number, mode: StrokeMode): void {
    const count = Math.floor(points.length / 2);
    for (let end = count > 1 ? 1 : 0; end < count; end++) {
      const from = 2 * Math.max(end - 1, 0);
      const to = 2 * end;
      this.#segment(points[from], points[from + 1], points[to], points[to + 1], radius, mode);
    }
  }

  clone(): Ink {
    const copy = new Ink();
    copy.#cells.set(this.#cells);
    return copy;
  }

  clear(): void {
    this.#cells.fill(0);
  }

  /**
   * Replaces the ink by pixels [784], 0 to 1; what is beyond is cut.
   * @throws KnobsError unless there are 784
   */
  setPixels(pixels: ArrayLike<number>): void {
    if (pixels.length !== PIXELS) {
      throw new KnobsError('picture.wrongSize', { expected: PIXELS, found: pixels.length });
    }
    for (let y = 0, i = 0; y < CELLS; y++) {
      const row = Math.floor(y / FINE) * SIDE;
      for (let x = 0; x < CELLS; x++, i++) {
        const value = pixels[row + Math.floor(x / FINE)];
        this.#cells[i] = value > 0 ? Math.min(value, 1) : 0;
      }
    }
  }

  /** What the network sees: [784], each the average of its cells. */
  pixels(): Float32Array {
    const pixels = new Float32Array(PIXELS);
    for (let y = 0, i = 0; y < SIDE; y++) {
      for (let x = 0; x < SIDE; x++, i++) {
        let sum = 0;
        for (let cell = 0; cell < FINE * FINE; cell++) {
          const row = y * FINE + Math.floor(cell / FINE);
          sum += this.#cells[row * CELLS + x * FINE + (cell % FINE)];
        }
        pixels[i] = sum / (FINE * FINE);
      }
    }
    return pixels;
  }

  /** Replaces the ink by what MNIST would have made of it. */
  centre(): void {
    this.setPixels(this.#prepared());
  }

  get isEmpty(): boolean {
    return this.#cells.every((cell) => cell === 0);
  }

  /** Whether `centre` would change nothing that can be seen. */
  get isCentred(): boolean {
    const pixels = this.pixels();
    return this.#prepared().every((value, i) => Math.abs(value - pixels[i]) <= TOLERANCE);
  }

  #prepared(): Float32Array {
    return prepare({ width: CELLS, height: CELLS, pixels: this.#cells });
  }

  /** Only visits the cells near the segment: this runs whenever the pointer moves. */
  #segment(x0: number, y0: number, x1: number, y1: number, radius: number, mode: StrokeMode): void {
    const reach = radius + 0.5;
    const left = cellAt(Math.min(x0, x1) - reach);
    const right = cellAt(Math.max(x0, x1) + reach);
    const top = cellAt(Math.min(y0, y1) - reach);
    const bottom = cellAt(Math.max(y0, y1) + reach);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const x = (column + 0.5) / FINE;
        const y = (row + 0.5) / FINE;
        const coverage = Math.min(reach - distance(x, y, x0, y0, x1, y1), 1);
        if (!(coverage > 0)) continue;
        const cell = row * CELLS + column;
        this.#cells[cell] =
          mode === 'draw'
            ? Math.max(this.#cells[cell], coverage)
            : Math.min(this.#cells[cell], 1 - coverage);
      }
    }
  }
}

/** The cell at a position in pixels, or the nearest one; NaN for NaN, so that nothing is visited. */
function cellAt(position: number): number {
  return Math.min(Math.max(Math.floor(position * FINE), 0), CELLS - 1);
}

/** From the point (x, y) to the segment from (x0, y0) to (x1, y1). */
function distance(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const square = dx * dx + dy * dy;
  const along = square > 0 ? ((x - x0) * dx + (y - y0) * dy) / square : 0;
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
