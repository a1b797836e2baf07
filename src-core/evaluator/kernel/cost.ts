import { ACTIVATION, BIASES, NEVER, SOFTMAX, TILE } from './header';
import { powerOf } from './power';
import { largestOf } from './softmax';

/* Costs of one tile that take more than what the answers are found by anyway. */

const CLASSES: u32 = 10;
/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;
const LN_2: f32 = 0.6931471805599453;

/** Σ (a − y)² of activations whose squares float32 may have no room for. */
export function wideSquares(activations: u32, labels: u32): f64 {
  let sum: f64 = 0;
  for (let i: u32 = 0; i < LINE / 4; i++) {
    const label: u32 = load<u8>(labels + i);
    if (label >= CLASSES) continue;
    for (let k: u32 = 0; k < CLASSES; k++) {
      const a = <f64>load<f32>(activations + k * LINE + i * 4);
      const error = k === label ? a - 1 : a;
      sum += error * error;
    }
  }
  return sum;
}

/** The cross-entropy, from the outputs' weighted sums: see `ACTIVATIONS`. */
export function crossEntropy(fields: u32, sums: u32, labels: u32): f64 {
  const kind = load<u32>(fields, ACTIVATION);
  const biases = load<u32>(fields, BIASES);
  const counted = i32x4.splat(CLASSES);
  let total = f64x2.splat(0);
  for (let i: u32 = 0; i < LINE; i += 16) {
    const label = i32x4.extend_low_i16x8_u(
      i16x8.extend_low_i8x16_u(v128.load32_zero(labels + i / 4)),
    );
    const cost =
      kind === SOFTMAX
        ? ofShares(sums + i, biases, label)
        : ofProbabilities(sums + i, biases, label);
    const four = v128.and(cost, i32x4.lt_s(label, counted));
    const rest = v128.shuffle<i64>(four, four, 1, 1);
    total = f64x2.add(total, f64x2.promote_low_f32x4(four));
    total = f64x2.add(total, f64x2.promote_low_f32x4(rest));
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
}

/** Σ ln(1 + e^w) of four digits, where w is −z of the right output and z of the others. */
function ofProbabilities(sums: u32, biases: u32, label: v128): v128 {
  let cost = f32x4.splat(0);
  for (let k: u32 = 0; k < CLASSES; k++) {
    const z = f32x4.add(v128.load(sums + k * LINE), v128.load32_splat(biases + k * 4));
    const wrong = v128.bitselect(f32x4.neg(z), z, i32x4.eq(label, i32x4.splat(k)));
    const power = powerOf(f32x4.neg(f32x4.abs(wrong)));
    const rest = logOfOneAnd(power);
    cost = f32x4.add(cost, f32x4.add(f32x4.pmax(f32x4.splat(0), wrong), rest));
  }
  return within(cost);
}

/** ln Σ e^z − z of the right output, of four digits. */
function ofShares(sums: u32, biases: u32, label: v128): v128 {
  const never = f32x4.splat(<f32>NEVER);
  const most = largestOf(sums, biases);
  let total = f32x4.splat(0);
  let own = never;
  for (let k: u32 = 0; k < CLASSES; k++) {
    const z = f32x4.add(v128.load(sums + k * LINE), v128.load32_splat(biases + k * 4));
    total = f32x4.add(total, powerOf(f32x4.sub(z, most)));
    own = v128.bitselect(z, own, i32x4.eq(label, i32x4.splat(k)));
  }
  return within(f32x4.add(logOf(total), f32x4.sub(most, own)));
}

/** Where float32 has no room for a cost it is the largest there is. */
function within(cost: v128): v128 {
  return f32x4.pmin(cost, f32x4.neg(f32x4.splat(<f32>NEVER)));
}

/** ln x of four numbers from 1 on: n ln 2 + ln m with x = 2^n m and 1 ≤ m < 2. */
function logOf(x: v128): v128 {
  const n = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(127)));
  const m = v128.or(v128.and(x, i32x4.splat(0x7fffff)), i32x4.splat(0x3f800000));
  const rest = logOfOneAnd(f32x4.sub(m, f32x4.splat(1)));
  return f32x4.add(f32x4.mul(n, f32x4.splat(LN_2)), rest);
}

/** ln(1 + t) of four numbers from 0 to 1: 2 artanh s = 2 (s + s³/3 + s⁵/5 + …) with s = t / (2 + t). */
function logOfOneAnd(t: v128): v128 {
  const s = f32x4.div(t, f32x4.add(t, f32x4.splat(2)));
  const s2 = f32x4.mul(s, s);
  let sum = f32x4.splat(<f32>(1.0 / 13));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(<f32>(1.0 / 11)));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(<f32>(1.0 / 9)));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(<f32>(1.0 / 7)));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(<f32>(1.0 / 5)));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(<f32>(1.0 / 3)));
  sum = f32x4.add(f32x4.mul(sum, s2), f32x4.splat(1));
  return f32x4.mul(f32x4.add(s, s), sum);
}
