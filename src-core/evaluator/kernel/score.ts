import { ACTIVATIONS, ANSWERS, BIASES, CONFUSION, COSTS, LABELS } from './header';
import { OUTPUTS, PRACTICE, TILE } from './header';
import { sumsOf } from './layer';

/** From here on σ is 1 in float64 too, so that outputs beyond count as equal. */
const SATURATED: f32 = 36.7368;
const CLASSES: i32 = 10;

/** One tile's answers, its share of the cost, and what its new answers change in the confusion. */
export function scoreTile(fields: u32, tile: u32): void {
  const labels = v128.load(load<u32>(LABELS) + tile * TILE);
  const low = i16x8.extend_low_i8x16_u(labels);
  const high = i16x8.extend_high_i8x16_u(labels);
  const first = i16x8.narrow_i32x4_s(
    scoreFour(fields, tile, 0, i32x4.extend_low_i16x8_u(low)),
    scoreFour(fields, tile, 1, i32x4.extend_high_i16x8_u(low)),
  );
  const second = i16x8.narrow_i32x4_s(
    scoreFour(fields, tile, 2, i32x4.extend_low_i16x8_u(high)),
    scoreFour(fields, tile, 3, i32x4.extend_high_i16x8_u(high)),
  );
  const answers = i8x16.narrow_i16x8_u(first, second);
  const at = load<u32>(ANSWERS) + tile * TILE;
  if (v128.any_true(v128.xor(answers, v128.load(at)))) recount(tile, at, answers);
}

/**
 * The answers to four digits, as 32-bit numbers: the neuron whose weighted sum is largest, the first
 * of equals. σ rises with the sum, and the sum still tells apart what float32 rounds to 1.
 */
function scoreFour(fields: u32, tile: u32, quarter: u32, labels: v128): v128 {
  let sums = sumsOf(fields, tile) + quarter * 16;
  let activations =
    load<u32>(fields, ACTIVATIONS) + tile * load<u32>(fields, OUTPUTS) * TILE * 4 + quarter * 16;
  let bias = load<u32>(fields, BIASES);
  const limit = f32x4.splat(SATURATED);
  const one = f32x4.splat(1);
  let best = f32x4.pmin(f32x4.add(v128.load(sums), v128.load32_splat(bias)), limit);
  let answer = i32x4.splat(0);
  let neuron = answer;
  let cost = f32x4.splat(0);
  for (let j = 0; j < CLASSES; j++) {
    const z = f32x4.pmin(f32x4.add(v128.load(sums), v128.load32_splat(bias)), limit);
    const better = f32x4.gt(z, best);
    best = f32x4.pmax(best, z);
    answer = v128.bitselect(neuron, answer, better);
    const error = f32x4.sub(v128.load(activations), v128.and(one, i32x4.eq(labels, neuron)));
    cost = f32x4.add(cost, f32x4.mul(error, error));
    neuron = i32x4.add(neuron, i32x4.splat(1));
    sums += TILE * 4;
    activations += TILE * 4;
    bias += 4;
  }
  addCost(tile, quarter, v128.and(cost, i32x4.lt_s(labels, i32x4.splat(CLASSES))));
  return answer;
}

function addCost(tile: u32, quarter: u32, cost: v128): void {
  const at = load<u32>(COSTS) + tile * 8;
  const sum =
    <f64>f32x4.extract_lane(cost, 0) +
    <f64>f32x4.extract_lane(cost, 1) +
    (<f64>f32x4.extract_lane(cost, 2) + <f64>f32x4.extract_lane(cost, 3));
  store<f64>(at, (quarter === 0 ? 0 : load<f64>(at)) + sum);
}

function recount(tile: u32, at: u32, answers: v128): void {
  const practice = load<u32>(PRACTICE);
  const labels = load<u32>(LABELS) + tile * TILE;
  let before = v128.load(at);
  v128.store(at, answers);
  for (let i = 0; i < TILE; i++) {
    const answer: u32 = load<u8>(at + i);
    const old: u32 = i8x16.extract_lane_u(before, 0);
    before = v128.shuffle<i8>(before, before, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0);
    if (answer === old) continue;
    const part: u32 = tile * TILE + i < practice ? 0 : 16;
    const row = load<u32>(CONFUSION) + (part + load<u8>(labels + i)) * 16 * 4;
    store<u32>(row + old * 4, load<u32>(row + old * 4) - 1);
    store<u32>(row + answer * 4, load<u32>(row + answer * 4) + 1);
  }
}
