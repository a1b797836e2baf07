import { NEVER, TILE } from './header';
import { NUMBERS, powers } from './power';

/** Outputs, each of which has a share. */
const CLASSES: u32 = 10;
/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;

/**
 * The outputs' shares for one tile [10 × 16]: e^(z − the largest z) over the sum of all of them, in the
 * outputs' order. An output that is muted for good has none.
 */
export function shareOut(sums: u32, biases: u32, to: u32): void {
  const log2E = f32x4.neg(v128.load32_splat(NUMBERS));
  const least = v128.load32_splat(NUMBERS, 8);
  for (let i: u32 = 0; i < LINE; i += 16) {
    const most = largestOf(sums + i, biases);
    let at = i;
    for (let bias = biases; bias < biases + CLASSES * 4; bias += 4) {
      const z = f32x4.add(v128.load(sums + at), v128.load32_splat(bias));
      v128.store(to + at, f32x4.pmax(f32x4.mul(f32x4.sub(z, most), log2E), least));
      at += LINE;
    }
  }
  powers(to, CLASSES);
  divideByTotals(biases, to);
}

/** @param powers of the outputs [10 × 16] */
function divideByTotals(biases: u32, powers: u32): void {
  const never = f32x4.splat(<f32>NEVER);
  const one = f32x4.splat(1);
  for (let i: u32 = 0; i < LINE; i += 16) {
    let total = f32x4.splat(0);
    let at = powers + i;
    for (let bias = biases; bias < biases + CLASSES * 4; bias += 4) {
      const isNever = f32x4.eq(v128.load32_splat(bias), never);
      const power = v128.andnot(v128.load(at), isNever);
      v128.store(at, power);
      total = f32x4.add(total, power);
      at += LINE;
    }
    // The largest one's is 1, so that the total is less only if all are muted.
    const share = f32x4.div(one, f32x4.pmax(total, one));
    for (at = powers + i; at < powers + CLASSES * LINE; at += LINE) {
      v128.store(at, f32x4.mul(v128.load(at), share));
    }
  }
}

/** The largest weighted sum of each of four digits. */
export function largestOf(sums: u32, biases: u32): v128 {
  let most = f32x4.splat(<f32>NEVER);
  for (let k: u32 = 0; k < CLASSES; k++) {
    const z = f32x4.add(v128.load(sums + k * LINE), v128.load32_splat(biases + k * 4));
    most = f32x4.pmax(most, z);
  }
  return most;
}
