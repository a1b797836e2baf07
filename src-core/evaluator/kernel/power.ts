import { TILE } from './header';

/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;

/**
 * Makes each number u of so many lines 2^u = 2^n 2^f, with n whole and |f| ≤ 1/2. The numbers are loaded once: as literals they
 * would cost three instructions each time.
 */
export function powers(at: u32, lines: u32): void {
  const rounder = v128.load32_splat(NUMBERS, 12);
  const c5 = v128.load32_splat(NUMBERS, 16);
  const c4 = v128.load32_splat(NUMBERS, 20);
  const c3 = v128.load32_splat(NUMBERS, 24);
  const c2 = v128.load32_splat(NUMBERS, 28);
  const c1 = v128.load32_splat(NUMBERS, 32);
  const one = v128.load32_splat(NUMBERS, 36);
  const end = at + lines * LINE;
  for (; at < end; at += 16) {
    const u = v128.load(at);
    const rounded = f32x4.add(u, rounder);
    const f = f32x4.sub(u, f32x4.sub(rounded, rounder));
    const f2 = f32x4.mul(f, f);
    const p45 = f32x4.add(f32x4.mul(c5, f), c4);
    const p23 = f32x4.add(f32x4.mul(c3, f), c2);
    const p01 = f32x4.add(f32x4.mul(c1, f), one);
    const p = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(p45, f2), p23), f2), p01);
    v128.store(at, i32x4.add(p, i32x4.shl(rounded, 23)));
  }
}

/** e^x of four numbers up to 0: of those that are lower than float32 has room for, its least. */
export function powerOf(x: v128): v128 {
  const least = v128.load32_splat(NUMBERS, 8);
  const u = f32x4.pmax(f32x4.mul(x, f32x4.neg(v128.load32_splat(NUMBERS))), least);
  const rounder = v128.load32_splat(NUMBERS, 12);
  const rounded = f32x4.add(u, rounder);
  const f = f32x4.sub(u, f32x4.sub(rounded, rounder));
  const f2 = f32x4.mul(f, f);
  const p45 = f32x4.add(
    f32x4.mul(v128.load32_splat(NUMBERS, 16), f),
    v128.load32_splat(NUMBERS, 20),
  );
  const p23 = f32x4.add(
    f32x4.mul(v128.load32_splat(NUMBERS, 24), f),
    v128.load32_splat(NUMBERS, 28),
  );
  const p01 = f32x4.add(
    f32x4.mul(v128.load32_splat(NUMBERS, 32), f),
    v128.load32_splat(NUMBERS, 36),
  );
  const p = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(p45, f2), p23), f2), p01);
  return i32x4.add(p, i32x4.shl(rounded, 23));
}

/** Where what tanh multiplies its sums by stands, seen from what the sigmoid does. */
export const TWICE: u32 = 40;

/**
 * Numbers of powers and what is made of them. 2^f is within 1e-7 of 1 + c1 f + … + c5 f^5 for |f| ≤ 1/2 (minimax, fitted
 * by Lawson's iteration).
 */
export const NUMBERS = memory.data<f32>([
  -1.4426950408889634, // −log2 e
  126, // 2^±126 are the ends of float32's normal numbers
  -126,
  12582912, // 1.5 · 2^23: added to a small number, its last bits are that number rounded
  0.0013264727340956464, // c5
  0.009671512752355737,
  0.055507337439231835,
  0.24022242083654113,
  0.6931469775981645, // c1
  1,
  -2.8853900817779268, // −2 log2 e
]);
