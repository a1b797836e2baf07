import { IDENTITY, NEVER, OWN_BETWEEN, OWN_HIGHS, OWN_LOWS, RELU, SIGMOID } from './header';
import { TANH, TILE } from './header';
import { linear } from './linear';
import { own } from './own';
import { NUMBERS, powers, TWICE } from './power';
import { noteLines } from './range';

/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;
/** As many lines are activated at a time. */
export const LINES: u32 = 4;

/**
 * Activations of up to four neighbouring neurons for one tile, from their sums [lines × 16] and biases
 * [lines]; those of softmax, which takes all of a layer, only note their ranges here. Answers with the
 * bits that are others than before.
 */
export function activateLines(kind: u32, sums: u32, bias: u32, to: u32, lines: u32): v128 {
  if (kind === SIGMOID) {
    exponents(sums, bias, lines, NUMBERS);
    powers(own + OWN_BETWEEN, lines);
    return sigmoids(to, lines);
  }
  if (kind === TANH) {
    exponents(sums, bias, lines, NUMBERS + TWICE);
    powers(own + OWN_BETWEEN, lines);
    return tanhs(to, bias, lines);
  }
  if (kind === RELU || kind === IDENTITY) return linear(kind === RELU, sums, bias, to, lines);
  noteLines(sums, lines);
  return i32x4.splat(0);
}

/*
 * σ(z) = 1 / (1 + e^−z), within 1e-6, and tanh z = 2 σ(2z) − 1. In three walks: one long chain of
 * instructions for each four numbers would keep the processor from working on many at once.
 */

/**
 * u = (sum + bias) · factor, between the ends of float32's normal numbers; and, on the way, what
 * the sums range over.
 */
function exponents(sums: u32, bias: u32, lines: u32, factors: u32): void {
  const factor = v128.load32_splat(factors);
  const most = v128.load32_splat(NUMBERS, 4);
  const least = v128.load32_splat(NUMBERS, 8);
  let to = own + OWN_BETWEEN;
  const lows = own + OWN_LOWS;
  const highs = own + OWN_HIGHS;
  const end = sums + lines * LINE;
  for (let i: u32 = 0; sums < end; i += 16) {
    const shift = v128.load32_splat(bias);
    const a = v128.load(sums);
    const b = v128.load(sums, 16);
    const c = v128.load(sums, 32);
    const d = v128.load(sums, 48);
    const u = f32x4.mul(f32x4.add(a, shift), factor);
    v128.store(to, f32x4.pmax(f32x4.pmin(u, most), least));
    const v = f32x4.mul(f32x4.add(b, shift), factor);
    v128.store(to, f32x4.pmax(f32x4.pmin(v, most), least), 16);
    const w = f32x4.mul(f32x4.add(c, shift), factor);
    v128.store(to, f32x4.pmax(f32x4.pmin(w, most), least), 32);
    const x = f32x4.mul(f32x4.add(d, shift), factor);
    v128.store(to, f32x4.pmax(f32x4.pmin(x, most), least), 48);
    v128.store(lows + i, f32x4.pmin(f32x4.pmin(a, b), f32x4.pmin(c, d)));
    v128.store(highs + i, f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
    sums += LINE;
    to += LINE;
    bias += 4;
  }
}

/** a = 1 / (1 + e^−z). Answers with the bits that are others than before. */
function sigmoids(to: u32, lines: u32): v128 {
  const one = v128.load32_splat(NUMBERS, 36);
  let difference = i32x4.splat(0);
  let from = own + OWN_BETWEEN;
  const end = from + lines * LINE;
  for (; from < end; from += 16) {
    const a = f32x4.div(one, f32x4.add(v128.load(from), one));
    difference = v128.or(difference, v128.xor(a, v128.load(to)));
    v128.store(to, a);
    to += 16;
  }
  return difference;
}

/** a = 2 / (1 + e^−2z) − 1, and 0 of neurons that are muted for good. */
function tanhs(to: u32, bias: u32, lines: u32): v128 {
  const one = v128.load32_splat(NUMBERS, 36);
  const two = f32x4.add(one, one);
  const never = f32x4.splat(<f32>NEVER);
  let difference = i32x4.splat(0);
  let from = own + OWN_BETWEEN;
  const end = from + lines * LINE;
  for (; from < end; bias += 4) {
    const isNever = f32x4.eq(v128.load32_splat(bias), never);
    for (const next = from + LINE; from < next; from += 16) {
      const a = f32x4.sub(f32x4.div(two, f32x4.add(v128.load(from), one)), one);
      const heard = v128.andnot(a, isNever);
      difference = v128.or(difference, v128.xor(heard, v128.load(to)));
      v128.store(to, heard);
      to += 16;
    }
  }
  return difference;
}
