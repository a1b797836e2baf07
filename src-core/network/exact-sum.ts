/**
 * The sum of the first terms, the same in whatever order they come: the exact sum, rounded once, to
 * the nearest float64 and halfway cases to even, as Python's math.fsum.
 *
 * Summed with what each addition leaves over, and a bound on what is still missing (T. Ogita,
 * S. Rump, S. Oishi, "Accurate Sum and Dot Product", 2005, Algorithm 4.4 and its bound n²u² Σ|x|):
 * where all that the bound allows rounds to the same number, that is the sum. Elsewhere, as where
 * terms cancel to nothing, it is added up part by part.
 */
export function exactSum(terms: Float64Array, count = terms.length): number {
  if (count === 0) return 0;
  let sum = terms[0];
  let rest = 0;
  let size = Math.abs(sum);
  for (let i = 1; i < count; i++) {
    const term = terms[i];
    const total = sum + term;
    const virtual = total - sum;
    rest += sum - (total - virtual) + (term - virtual);
    size += Math.abs(term);
    sum = total;
  }
  if (size === 0) return sum;
  // Four times the bound: what rounding adds to it is less.
  const missing = 4 * count * count * ROUNDING * ROUNDING * size;
  const least = sum + (rest - missing);
  return missing > 0 && least === sum + (rest + missing) ? least : sumOfParts(terms, count);
}

/** Of float64: half of the distance from 1 to the next number. */
const ROUNDING = 2 ** -53;

/**
 * By parts that don't overlap, in ascending magnitude, which together are the sum (J. R. Shewchuk,
 * "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", 1997).
 */
function sumOfParts(terms: Float64Array, count: number): number {
  const parts: number[] = [];
  for (let i = 0; i < count; i++) {
    let sum = terms[i];
    let kept = 0;
    for (const part of parts) {
      const total = sum + part;
      const virtual = total - sum;
      const rest = sum - (total - virtual) + (part - virtual);
      if (rest !== 0) parts[kept++] = rest;
      sum = total;
    }
    parts[kept++] = sum;
    parts.length = kept;
  }
  return rounded(parts);
}

/** The sum of parts that don't overlap, rounded once. */
function rounded(parts: readonly number[]): number {
  let i = parts.length - 1;
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
