/**
 * How much of each pixel the inside of an outline covers, summed up line by line: every line adds to
 * the pixels that it crosses how much of them lies to its right, so that the running sum along a row
 * is the covered share. Exact for straight lines; curves are made of short ones.
 * The method is Raph Levien's, as he describes it in "Inside the fastest font renderer in the world".
 */
export class Coverage {
  readonly width: number;
  readonly height: number;
  /** Of each pixel what it adds to the running sum of its row; a column more than there are. */
  readonly #steps: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#steps = new Float32Array((width + 2) * height);
  }

  /** A side of the outline; all of it must lie within. Down and up are opposite directions. */
  line(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const direction = y0 < y1 ? 1 : -1;
    const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
    const slope = (x1 - x0) / (y1 - y0);
    const start = y0 < y1 ? x0 : x1;
    for (let row = Math.floor(top); row < Math.min(this.height, Math.ceil(bottom)); row++) {
      const from = Math.max(top, row);
      const to = Math.min(bottom, row + 1);
      const left = start + (from - top) * slope;
      const right = start + (to - top) * slope;
      this.#cross(row, Math.min(left, right), Math.max(left, right), direction * (to - from));
    }
  }

  /**
   * A piece of a line within one row of pixels.
   * @param amount its height, positive if it leads down
   */
  #cross(row: number, left: number, right: number, amount: number): void {
    const start = row * (this.width + 2);
    const first = Math.floor(left);
    const last = Math.max(first, Math.ceil(right) - 1);
    // How much of the row lies to the right of the piece, up to the right side of each pixel.
    let before = 0;
    for (let column = first; column <= last; column++) {
      const covered = amount * shareRightOf(left, right, column + 1);
      this.#steps[start + column] += covered - before;
      before = covered;
    }
    this.#steps[start + last + 1] += amount - before;
  }

  /** Calls back for every pixel that is covered, with the share of it, up to 1. */
  forEach(paint: (column: number, row: number, share: number) => void): void {
    for (let row = 0; row < this.height; row++) {
      let sum = 0;
      for (let column = 0; column < this.width; column++) {
        sum += this.#steps[row * (this.width + 2) + column];
        const share = Math.min(1, Math.abs(sum));
        if (share > 0.002) paint(column, row, share);
      }
    }
  }
}

/** Of the pixel that ends at `end`, the part right of a line from `left` to `right`, on average. */
function shareRightOf(left: number, right: number, end: number): number {
  return meanBeyond(left, right, end) - meanBeyond(left, right, end - 1);
}

/** The mean of max(0, end − x) for all x from `left` to `right`. */
function meanBeyond(left: number, right: number, end: number): number {
  if (right - left < 1e-6) return Math.max(0, end - left);
  return (halfSquare(end - left) - halfSquare(end - right)) / (right - left);
}

function halfSquare(value: number): number {
  return value > 0 ? (value * value) / 2 : 0;
}
