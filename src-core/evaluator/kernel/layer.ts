import { ACTIVATIONS, BIASES, HALF, INPUTS, LAYER_BYTES, LAYER_FIELDS, OUTPUTS } from './header';
import { OWN_BETWEEN, OWN_HIGHS, OWN_LOWS, SUMS, SUMS_STEP, TILE, UNITS, WEIGHTS } from './header';
import { anyWholeSums, scale, wholeSums } from './first-layer';
import { own, scratch } from './own';
import { noteRange, noteRanges } from './range';

/** Bytes of one neuron's values of one tile. */
const LINE = TILE * 4;

/** The address of a layer's fields. */
export function fieldsOf(layer: i32): u32 {
  return LAYER_FIELDS + layer * LAYER_BYTES;
}

/** One tile's sums of one layer, [outputs × 16]. */
export function sumsOf(fields: u32, tile: u32): u32 {
  const step = load<u32>(fields, SUMS_STEP);
  return step === 0 ? scratch : load<u32>(fields, SUMS) + tile * step;
}

/** One tile's activations of one layer, [outputs × 16]. */
export function activationsOf(fields: u32, tile: u32): u32 {
  return load<u32>(fields, ACTIVATIONS) + tile * load<u32>(fields, OUTPUTS) * LINE;
}

/** All neurons of one layer for one tile. Answers whether an activation changed. */
export function computeLayer(layer: i32, tile: u32): bool {
  const fields = fieldsOf(layer);
  const outputs = load<u32>(fields, OUTPUTS);
  const sums = sumsOf(fields, tile);
  for (let j: u32 = 0; j < outputs; j += 2) {
    if (layer === 0) {
      sumFirst(wholeSums(j, tile), j, sums + j * LINE);
      sumFirst(wholeSums(j + 1, tile), j + 1, sums + (j + 1) * LINE);
    } else {
      sumTwo(fields, tile, j, sums + j * LINE);
    }
  }
  let difference = i32x4.splat(0);
  for (let j: u32 = 0; j < outputs; j += LINES) {
    const lines = min(outputs - j, LINES);
    difference = v128.or(difference, activate(fields, tile, j, lines, sums + j * LINE));
    noteRanges(fields, tile, j);
  }
  return v128.any_true(difference);
}

/**
 * One neuron for one tile, to the last bit as `computeLayer` computes it.
 * @param isSummed whether its sums are there already: only its bias changed
 */
export function computeNeuron(layer: i32, tile: u32, neuron: u32, isSummed: bool): bool {
  const fields = fieldsOf(layer);
  const to = sumsOf(fields, tile) + neuron * LINE;
  if (!isSummed) sumNeuronOf(layer, tile, neuron, to);
  const difference = activate(fields, tile, neuron, 1, to);
  if (!isSummed) noteRange(fields, tile, neuron);
  return v128.any_true(difference);
}

/** One neuron's sums Σ w·a of one tile. */
export function sumNeuronOf(layer: i32, tile: u32, neuron: u32, to: u32): void {
  if (layer === 0) sumFirst(anyWholeSums(neuron, tile), neuron, to);
  else sumOne(fieldsOf(layer), tile, neuron, to);
}

/** Sums of a neuron of the first layer, from whole numbers to float32. */
function sumFirst(from: u32, neuron: u32, to: u32): void {
  const lowUnit = v128.load32_splat(load<u32>(UNITS) + neuron * 4);
  const highUnit = f32x4.mul(lowUnit, f32x4.splat(<f32>HALF));
  const a = scale(from, lowUnit, highUnit);
  const b = scale(from + 32, lowUnit, highUnit);
  const c = scale(from + 64, lowUnit, highUnit);
  const d = scale(from + 96, lowUnit, highUnit);
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
}

/**
 * Sums of two neurons, so that every input that is loaded is used twice. More neurons or inputs at
 * a time would need more registers than there are.
 */
function sumTwo(fields: u32, tile: u32, neuron: u32, to: u32): void {
  const rowBytes = load<u32>(fields, INPUTS) * 4;
  let input = activationsOf(fields - LAYER_BYTES, tile);
  let first = load<u32>(fields, WEIGHTS) + neuron * rowBytes;
  const end = first + rowBytes;
  let a0 = f32x4.splat(0);
  let a1 = f32x4.splat(0);
  let a2 = f32x4.splat(0);
  let a3 = f32x4.splat(0);
  let b0 = f32x4.splat(0);
  let b1 = f32x4.splat(0);
  let b2 = f32x4.splat(0);
  let b3 = f32x4.splat(0);
  let second = end;
  for (; first < end; first += 4) {
    const x0 = v128.load(input);
    const x1 = v128.load(input, 16);
    const x2 = v128.load(input, 32);
    const x3 = v128.load(input, 48);
    const v = v128.load32_splat(first);
    a0 = f32x4.add(a0, f32x4.mul(v, x0));
    a1 = f32x4.add(a1, f32x4.mul(v, x1));
    a2 = f32x4.add(a2, f32x4.mul(v, x2));
    a3 = f32x4.add(a3, f32x4.mul(v, x3));
    const w = v128.load32_splat(second);
    b0 = f32x4.add(b0, f32x4.mul(w, x0));
    b1 = f32x4.add(b1, f32x4.mul(w, x1));
    b2 = f32x4.add(b2, f32x4.mul(w, x2));
    b3 = f32x4.add(b3, f32x4.mul(w, x3));
    input += LINE;
    second += 4;
  }
  v128.store(to, a0);
  v128.store(to, a1, 16);
  v128.store(to, a2, 32);
  v128.store(to, a3, 48);
  v128.store(to, b0, 64);
  v128.store(to, b1, 80);
  v128.store(to, b2, 96);
  v128.store(to, b3, 112);
}

/** Sums of one neuron, added up in the same order as `sumTwo` does. */
function sumOne(fields: u32, tile: u32, neuron: u32, to: u32): void {
  const rowBytes = load<u32>(fields, INPUTS) * 4;
  let input = activationsOf(fields - LAYER_BYTES, tile);
  let weight = load<u32>(fields, WEIGHTS) + neuron * rowBytes;
  const end = weight + rowBytes;
  let a0 = f32x4.splat(0);
  let a1 = f32x4.splat(0);
  let a2 = f32x4.splat(0);
  let a3 = f32x4.splat(0);
  for (; weight < end; weight += 4) {
    const v = v128.load32_splat(weight);
    a0 = f32x4.add(a0, f32x4.mul(v, v128.load(input)));
    a1 = f32x4.add(a1, f32x4.mul(v, v128.load(input, 16)));
    a2 = f32x4.add(a2, f32x4.mul(v, v128.load(input, 32)));
    a3 = f32x4.add(a3, f32x4.mul(v, v128.load(input, 48)));
    input += LINE;
  }
  v128.store(to, a0);
  v128.store(to, a1, 16);
  v128.store(to, a2, 32);
  v128.store(to, a3, 48);
}

/** As many lines go through the sigmoid at a time. */
const LINES: u32 = 4;

/**
 * a = σ(sum + bias) of up to four neighbouring neurons for one tile, from their sums [lines × 16].
 * Answers with the bits that are others than before.
 *
 * σ(z) = 1 / (1 + e^−z), within 1e-6. In three walks: one long chain of instructions for each four
 * numbers would keep the processor from working on many at once.
 */
function activate(fields: u32, tile: u32, neuron: u32, lines: u32, sums: u32): v128 {
  exponents(sums, load<u32>(fields, BIASES) + neuron * 4, lines);
  powers(lines);
  return sigmoids(activationsOf(fields, tile) + neuron * LINE, lines);
}

/**
 * u = −(sum + bias) · log2 e, between the ends of float32's normal numbers; and, on the way, what
 * the sums range over.
 */
function exponents(sums: u32, bias: u32, lines: u32): void {
  const minusLog2E = v128.load32_splat(NUMBERS);
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
    const u = f32x4.mul(f32x4.add(a, shift), minusLog2E);
    v128.store(to, f32x4.pmax(f32x4.pmin(u, most), least));
    const v = f32x4.mul(f32x4.add(b, shift), minusLog2E);
    v128.store(to, f32x4.pmax(f32x4.pmin(v, most), least), 16);
    const w = f32x4.mul(f32x4.add(c, shift), minusLog2E);
    v128.store(to, f32x4.pmax(f32x4.pmin(w, most), least), 32);
    const x = f32x4.mul(f32x4.add(d, shift), minusLog2E);
    v128.store(to, f32x4.pmax(f32x4.pmin(x, most), least), 48);
    v128.store(lows + i, f32x4.pmin(f32x4.pmin(a, b), f32x4.pmin(c, d)));
    v128.store(highs + i, f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
    sums += LINE;
    to += LINE;
    bias += 4;
  }
}

/**
 * e^−z = 2^u = 2^n 2^f with n whole and |f| ≤ 1/2. The numbers are loaded once: as literals they
 * would cost three instructions each time.
 */
function powers(lines: u32): void {
  const rounder = v128.load32_splat(NUMBERS, 12);
  const c5 = v128.load32_splat(NUMBERS, 16);
  const c4 = v128.load32_splat(NUMBERS, 20);
  const c3 = v128.load32_splat(NUMBERS, 24);
  const c2 = v128.load32_splat(NUMBERS, 28);
  const c1 = v128.load32_splat(NUMBERS, 32);
  const one = v128.load32_splat(NUMBERS, 36);
  let at = own + OWN_BETWEEN;
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

/**
 * The sigmoid's numbers. 2^f is within 1e-7 of 1 + c1 f + … + c5 f^5 for |f| ≤ 1/2 (minimax, fitted
 * by Lawson's iteration).
 */
const NUMBERS = memory.data<f32>([
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
]);
