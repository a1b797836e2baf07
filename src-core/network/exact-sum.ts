/**
 * A sum that is the same in whatever order its terms come: the exact sum, rounded once at the end
 * (J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
 * Predicates", 1997, as in Python's math.fsum).
 */
export class ExactSum {
  /** Parts that don't overlap, in ascending magnitude; together they are the sum. */
  #parts: number[] = [];

  add(term: number): void {
    const parts: number[] = [];
    let sum = term;
    for (const part of this.#parts) {
      const total = sum + part;
      const virtual = total - sum;
      const rest = sum - (total - virtual) + (part - virtual);
      if (rest !== 0) parts.push(rest);
      sum = total;
    }
    parts.push(sum);
    this.#parts = parts;
  }

  /** The sum so far, rounded to the nearest float64; halfway cases to even. */
  get value(): number {
    const parts = this.#parts;
    let i = parts.length - 1;
    if (i < 0) return 0;
    let sum = parts[i];
    while (i > 0) {
      const total = sum + parts[--i];
      const rest = parts[i] - (total - sum);
      sum = total;
      if (rest === 0) continue;
      // The rest is half of the last place, and what follows decides which way to round.
      const next = i > 0 ? parts[i - 1] : 0;
      if (next !== 0 && rest < 0 === next < 0) {
        const up = sum + 2 * rest;
        if (up - sum === 2 * rest) return up;
      }
      return sum;
    }
    return sum;
  }
}
