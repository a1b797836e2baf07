import { NEVER, OWN_HIGHS, OWN_LOWS, TILE } from './header';
import { own } from './own';

/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;

/**
 * a = z, or with `isCut` what of it is above 0, of up to four lines in one walk, which notes what
 * the sums range over as well; 0 of neurons that are muted for good. Sums and biases are such that z is never
 * beyond float32. Answers with the bits that are others than before.
 */
export function linear(isCut: bool, sums: u32, bias: u32, to: u32, lines: u32): v128 {
  const never = f32x4.splat(<f32>NEVER);
  const least = isCut ? f32x4.splat(0) : never;
  const lows = own + OWN_LOWS;
  const highs = own + OWN_HIGHS;
  const end = sums + lines * LINE;
  let difference = i32x4.splat(0);
  for (let i: u32 = 0; sums < end; i += 16) {
    const shift = v128.load32_splat(bias);
    const isNever = f32x4.eq(shift, never);
    const a = v128.load(sums);
    const b = v128.load(sums, 16);
    const c = v128.load(sums, 32);
    const d = v128.load(sums, 48);
    const u = v128.andnot(f32x4.pmax(least, f32x4.add(a, shift)), isNever);
    const v = v128.andnot(f32x4.pmax(least, f32x4.add(b, shift)), isNever);
    const w = v128.andnot(f32x4.pmax(least, f32x4.add(c, shift)), isNever);
    const x = v128.andnot(f32x4.pmax(least, f32x4.add(d, shift)), isNever);
    const first = v128.or(v128.xor(u, v128.load(to)), v128.xor(v, v128.load(to, 16)));
    const second = v128.or(v128.xor(w, v128.load(to, 32)), v128.xor(x, v128.load(to, 48)));
    difference = v128.or(difference, v128.or(first, second));
    v128.store(to, u);
    v128.store(to, v, 16);
    v128.store(to, w, 32);
    v128.store(to, x, 48);
    v128.store(lows + i, f32x4.pmin(f32x4.pmin(a, b), f32x4.pmin(c, d)));
    v128.store(highs + i, f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
    sums += LINE;
    to += LINE;
    bias += 4;
  }
  return difference;
}
