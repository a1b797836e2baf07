import { ANSWERS, BIASES, COSTS, CROSS_ENTROPY, GAPS, LABELS, NUMBERS } from './header';
import { PLACED_ANSWERS, PRACTICE, TILE } from './header';
import { crossEntropy, wideSquares } from './cost';
import { activationsOf, sumsOf } from './layer';
import { confusion, scratch } from './own';

const CLASSES: i32 = 10;
/** The answer where several outputs share the largest weighted sum. */
const UNDECIDED = CLASSES;

/** One tile's answers, its share of the cost, and what its new answers change in the confusion. */
export function scoreTile(fields: u32, tile: u32): void {
  const labels = load<u32>(LABELS) + tile * TILE;
  const sums = sumsOf(fields, tile);
  const activations = activationsOf(fields, tile);
  const gaps = load<u32>(GAPS) + tile * TILE * 2;
  let cost = scoreEight(fields, sums, activations, labels, scratch, gaps);
  cost = f64x2.add(
    cost,
    scoreEight(fields, sums + 32, activations + 32, labels + 8, scratch + 8, gaps + 16),
  );
  let sum = f64x2.extract_lane(cost, 0) + f64x2.extract_lane(cost, 1);
  if (load<u32>(CROSS_ENTROPY)) sum = 2 * crossEntropy(fields, sums, labels);
  // Of outputs without an end, whose squares float32 has no room for.
  else if (sum === Infinity) sum = wideSquares(activations, labels);
  store<f64>(load<u32>(COSTS) + tile * 8, sum);
  const answers = v128.load(scratch);
  const at = load<u32>(PLACED_ANSWERS) + tile * TILE;
  if (v128.any_true(v128.xor(answers, v128.load(at)))) recount(tile, at, answers);
}

/**
 * Writes the answers to eight digits, as bytes: the neuron whose weighted sum is largest, or
 * undecided if the second largest is the same. Activations rise with the sum, and the sum still tells
 * apart what float32 rounds to 1. Writes how close the two are, too. Answers with their cost, in two parts.
 */
function scoreEight(
  fields: u32,
  sums: u32,
  activations: u32,
  labels: u32,
  to: u32,
  gaps: u32,
): v128 {
  const wide = v128.load8x8_u(labels);
  const label0 = i32x4.extend_low_i16x8_u(wide);
  const label1 = i32x4.extend_high_i16x8_u(wide);
  const one = f32x4.splat(1);
  const next = i32x4.splat(1);
  let best0 = f32x4.splat(-Infinity);
  let best1 = best0;
  let second0 = best0;
  let second1 = best0;
  let answer0 = i32x4.splat(0);
  let answer1 = answer0;
  let neuron = answer0;
  let cost0 = f32x4.splat(0);
  let cost1 = cost0;
  let bias = load<u32>(fields, BIASES);
  const end = bias + CLASSES * 4;
  for (; bias < end; bias += 4) {
    const b = v128.load32_splat(bias);
    const z0 = f32x4.add(v128.load(sums), b);
    const z1 = f32x4.add(v128.load(sums, 16), b);
    // The numbers of neurons rise, so the later of two is the greater.
    answer0 = i32x4.max_s(answer0, v128.and(neuron, f32x4.gt(z0, best0)));
    answer1 = i32x4.max_s(answer1, v128.and(neuron, f32x4.gt(z1, best1)));
    second0 = f32x4.pmax(second0, f32x4.pmin(z0, best0));
    second1 = f32x4.pmax(second1, f32x4.pmin(z1, best1));
    best0 = f32x4.pmax(best0, z0);
    best1 = f32x4.pmax(best1, z1);
    const y0 = v128.and(one, i32x4.eq(label0, neuron));
    const y1 = v128.and(one, i32x4.eq(label1, neuron));
    const error0 = f32x4.sub(v128.load(activations), y0);
    const error1 = f32x4.sub(v128.load(activations, 16), y1);
    cost0 = f32x4.add(cost0, f32x4.mul(error0, error0));
    cost1 = f32x4.add(cost1, f32x4.mul(error1, error1));
    neuron = i32x4.add(neuron, next);
    sums += TILE * 4;
    activations += TILE * 4;
  }
  v128.store(gaps, f32x4.pmin(f32x4.sub(best0, second0), f32x4.sub(best1, second1)));
  // The greatest number of all, so that it is left where it goes together with another.
  const undecided = i32x4.splat(UNDECIDED);
  answer0 = i32x4.max_s(answer0, v128.and(undecided, f32x4.eq(second0, best0)));
  answer1 = i32x4.max_s(answer1, v128.and(undecided, f32x4.eq(second1, best1)));
  const answers = i16x8.narrow_i32x4_s(answer0, answer1);
  v128.store64_lane(to, i8x16.narrow_i16x8_u(answers, answers), 0);
  const classes = i32x4.splat(CLASSES);
  const counted0 = v128.and(cost0, i32x4.lt_s(label0, classes));
  const counted1 = v128.and(cost1, i32x4.lt_s(label1, classes));
  return f64x2.add(twoSums(counted0), twoSums(counted1));
}

/** Four numbers added up to two in float64. */
function twoSums(four: v128): v128 {
  const rest = v128.shuffle<i64>(four, four, 1, 1);
  return f64x2.add(f64x2.promote_low_f32x4(four), f64x2.promote_low_f32x4(rest));
}

/** `COSTS` over neighbouring tiles. */
export function sumCosts(tile: u32, end: u32): f64 {
  const costs = load<u32>(COSTS);
  let sum: f64 = 0;
  for (; tile < end; tile++) sum += load<f64>(costs + tile * 8);
  return sum;
}

function recount(tile: u32, at: u32, answers: v128): void {
  const practice = load<u32>(PRACTICE);
  const labels = load<u32>(LABELS) + tile * TILE;
  const numbers = load<u32>(NUMBERS) + tile * TILE * 4;
  let before = v128.load(at);
  v128.store(at, answers);
  for (let i = 0; i < TILE; i++) {
    const answer: u32 = load<u8>(at + i);
    const old: u32 = i8x16.extract_lane_u(before, 0);
    before = v128.shuffle<i8>(before, before, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0);
    if (answer === old) continue;
    store<u8>(load<u32>(ANSWERS) + load<u32>(numbers + i * 4), answer);
    const part: u32 = tile * TILE + i < practice ? 0 : 16;
    const row = confusion + (part + load<u8>(labels + i)) * 16 * 4;
    store<u32>(row + old * 4, load<u32>(row + old * 4) - 1);
    store<u32>(row + answer * 4, load<u32>(row + answer * 4) + 1);
  }
}
