import { ACTIVATION, ACTIVATIONS, BIASES, HALF, INPUTS, LARGEST, LAYER_BYTES } from './header';
import { LAYER_FIELDS, OUTPUTS, SATURATES, SOFTMAX, SUMS, SUMS_STEP, TILE, UNITS } from './header';
import { WEIGHTS } from './header';
import { activateLines, LINES } from './activate';
import { anyWholeSums, scale, wholeSums } from './first-layer';
import { scratch } from './own';
import { noteRange, noteRanges } from './range';
import { shareOut } from './softmax';

/** Bytes of one neuron's values of one tile. */
const LINE: u32 = TILE * 4;

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
  const saturates = load<u32>(fields, SATURATES) !== 0;
  for (let j: u32 = 0; j < outputs; j += 2) {
    if (saturates) {
      sumWithin(fields, tile, j, sums + j * LINE);
      sumWithin(fields, tile, j + 1, sums + (j + 1) * LINE);
    } else if (layer === 0) {
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
  finishLayer(layer, tile);
  return v128.any_true(difference);
}

/** What is to be done for one tile after any of a layer's neurons were computed. */
export function finishLayer(layer: i32, tile: u32): void {
  const fields = fieldsOf(layer);
  if (load<u32>(fields, ACTIVATION) !== SOFTMAX) return;
  shareOut(sumsOf(fields, tile), load<u32>(fields, BIASES), activationsOf(fields, tile));
}

/**
 * One neuron for one tile, to the last bit as `computeLayer` computes it, but for `finishLayer`.
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
  else {
    const fields = fieldsOf(layer);
    if (load<u32>(fields, SATURATES)) sumWithin(fields, tile, neuron, to);
    else sumOne(fields, tile, neuron, to);
  }
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

/**
 * Sums of one neuron that may grow beyond float32: each step is kept within it. Where none does, to
 * the last bit as the others find them.
 */
function sumWithin(fields: u32, tile: u32, neuron: u32, to: u32): void {
  const rowBytes = load<u32>(fields, INPUTS) * 4;
  const inputs = activationsOf(fields - LAYER_BYTES, tile);
  const weights = load<u32>(fields, WEIGHTS) + neuron * rowBytes;
  for (let i: u32 = 0; i < LINE; i += 16) {
    let sum = f32x4.splat(0);
    let input = inputs + i;
    for (let weight = weights; weight < weights + rowBytes; weight += 4) {
      const product = within(f32x4.mul(v128.load32_splat(weight), v128.load(input)));
      sum = within(f32x4.add(sum, product));
      input += LINE;
    }
    v128.store(to + i, sum);
  }
}

function within(four: v128): v128 {
  const most = f32x4.splat(<f32>LARGEST);
  return f32x4.pmax(f32x4.pmin(four, most), f32x4.neg(most));
}

/** Activations of up to four neighbouring neurons for one tile; answers with the bits that changed. */
function activate(fields: u32, tile: u32, neuron: u32, lines: u32, sums: u32): v128 {
  const bias = load<u32>(fields, BIASES) + neuron * 4;
  const to = activationsOf(fields, tile) + neuron * LINE;
  return activateLines(load<u32>(fields, ACTIVATION), sums, bias, to, lines);
}
