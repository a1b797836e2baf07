import {
  BIASES,
  CLOSE,
  CLOSE_ROOM,
  FIRST_ERRORS,
  GAPS,
  INPUTS,
  LAYER_BYTES,
  LAYERS,
} from './header';
import { OUTPUTS, SIGMOID_ERROR, STEEPEST, SUM_ERROR, TILE, TILES, TWINS, WEIGHTS } from './header';
import { ACTIVATION, IDENTITY, LEAST_ERROR, RELU, TANH, TANH_ERROR } from './header';
import { activationsOf, fieldsOf, sumsOf } from './layer';

/*
 * Digits whose answer float32 can't be trusted with: their two largest sums are closer than the errors
 * of both can be. How errors come about and add up: see `close-answers.ts`.
 */

const CLASSES: u32 = 10;
const LINE: u32 = TILE * 4;

/**
 * Notes the places of such digits, unless the two are twins'. Answers how many.
 * @param apart what is further apart is not looked at any closer
 */
export function closeDigits(apart: f32): u32 {
  const tiles = load<u32>(TILES);
  const limit = f32x4.splat(apart);
  let gaps = load<u32>(GAPS);
  let found: u32 = 0;
  for (let tile: u32 = 0; tile < tiles; tile++) {
    const isFar = v128.and(f32x4.gt(v128.load(gaps), limit), f32x4.gt(v128.load(gaps, 16), limit));
    if (!i32x4.all_true(isFar) && areClose(tile, limit)) found = closeIn(tile, found);
    gaps += LINE / 2;
  }
  return found;
}

/** Whether of any digit the two largest sums are so close, twins aside. */
function areClose(tile: u32, limit: v128): bool {
  const fields = fieldsOf(load<i32>(LAYERS) - 1);
  const sums = sumsOf(fields, tile);
  const biases = load<u32>(fields, BIASES);
  const twins = load<u32>(TWINS);
  for (let i: u32 = 0; i < LINE; i += 16) {
    let best = f32x4.splat(-Infinity);
    let second = best;
    for (let k: u32 = 0; k < CLASSES; k++) {
      if (load<u32>(twins + k * 4) !== k) continue;
      const z = f32x4.add(v128.load(sums + k * LINE + i), v128.load32_splat(biases + k * 4));
      second = f32x4.pmax(second, f32x4.pmin(z, best));
      best = f32x4.pmax(best, z);
    }
    if (!i32x4.all_true(f32x4.gt(f32x4.sub(best, second), limit))) return true;
  }
  return false;
}

function closeIn(tile: u32, found: u32): u32 {
  const errors = errorsOf(tile);
  const fields = fieldsOf(load<i32>(LAYERS) - 1);
  const sums = sumsOf(fields, tile);
  const biases = load<u32>(fields, BIASES);
  const twins = load<u32>(TWINS);
  const close = load<u32>(CLOSE);
  // Twice, for what is rounded here.
  const two = f32x4.splat(2);
  for (let i: u32 = 0; i < LINE; i += 16) {
    let best = f32x4.splat(-Infinity);
    let leastOfBest = best;
    let mostOfBest = best;
    let mostOfOthers = best;
    for (let k: u32 = 0; k < CLASSES; k++) {
      if (load<u32>(twins + k * 4) !== k) continue;
      const z = f32x4.add(v128.load(sums + k * LINE + i), v128.load32_splat(biases + k * 4));
      const error = f32x4.mul(two, v128.load(errors + k * LINE + i));
      const most = f32x4.add(z, error);
      const isBest = f32x4.gt(z, best);
      mostOfOthers = f32x4.pmax(mostOfOthers, v128.bitselect(mostOfBest, most, isBest));
      mostOfBest = v128.bitselect(most, mostOfBest, isBest);
      leastOfBest = v128.bitselect(f32x4.sub(z, error), leastOfBest, isBest);
      best = f32x4.pmax(best, z);
    }
    let lanes = i32x4.bitmask(v128.not(f32x4.gt(leastOfBest, mostOfOthers)));
    for (; lanes !== 0; lanes &= lanes - 1) {
      store<u32>(close + found * 4, tile * TILE + i / 4 + ctz(lanes));
      found++;
    }
  }
  return found;
}

/** How far each output's sums of one tile can be from the exact ones, [10 × 16]. */
function errorsOf(tile: u32): u32 {
  const layers = load<i32>(LAYERS);
  const room = load<u32>(CLOSE_ROOM);
  const half = load<u32>(CLOSE_ROOM + 4);
  let to = room;
  for (let layer = 0; layer < layers; layer++) {
    const fields = fieldsOf(layer);
    const outputs = load<u32>(fields, OUTPUTS);
    const from = to;
    to = from === room ? room + half : room;
    for (let j: u32 = 0; j < outputs; j++) {
      if (layer === 0) firstErrors(j, to + j * LINE);
      else laterErrors(fields, tile, j, from, to + j * LINE);
    }
    if (layer < layers - 1) {
      const kind = load<u32>(fields, ACTIVATION);
      // Linear ones pass an error on as it is, or cut it off.
      if (kind === RELU || kind === IDENTITY) continue;
      const activations = activationsOf(fields, tile);
      for (let i: u32 = 0; i < outputs * LINE; i += 16) {
        if (kind === TANH) passOnTanh(activations + i, to + i);
        else passOn(activations + i, to + i);
      }
    }
  }
  return to;
}

function firstErrors(neuron: u32, to: u32): void {
  const error = v128.load32_splat(load<u32>(FIRST_ERRORS) + neuron * 4);
  for (let i: u32 = 0; i < LINE; i += 16) v128.store(to + i, error);
}

/** @param before the errors of the activations that the neuron adds up */
function laterErrors(fields: u32, tile: u32, neuron: u32, before: u32, to: u32): void {
  const inputs = load<u32>(fields, INPUTS);
  const weights = load<u32>(fields, WEIGHTS) + neuron * inputs * 4;
  const bias = f32x4.abs(v128.load32_splat(load<u32>(fields, BIASES) + neuron * 4));
  const rounding = f32x4.splat(<f32>(inputs + 3) * <f32>SUM_ERROR);
  const least = f32x4.splat(<f32>LEAST_ERROR);
  const activations = activationsOf(fields - LAYER_BYTES, tile);
  for (let i: u32 = 0; i < LINE; i += 16) {
    let size = bias;
    let passedOn = least;
    for (let k: u32 = 0; k < inputs; k++) {
      const weight = f32x4.abs(v128.load32_splat(weights + k * 4));
      const a = f32x4.abs(v128.load(activations + k * LINE + i));
      size = f32x4.add(size, f32x4.mul(weight, a));
      passedOn = f32x4.add(passedOn, f32x4.mul(weight, v128.load(before + k * LINE + i)));
    }
    v128.store(to + i, f32x4.add(passedOn, f32x4.mul(rounding, size)));
  }
}

/** Makes errors of sums those of the sigmoids that come of them. */
function passOn(activations: u32, errors: u32): void {
  const one = f32x4.splat(1);
  const steepest = f32x4.splat(<f32>STEEPEST);
  const own = f32x4.splat(<f32>SIGMOID_ERROR);
  const a = v128.load(activations);
  const error = v128.load(errors);
  // σ′ = a (1 − a), and e^error times as much at most, which is less than 1 + 2 error up to 1.
  const slope = f32x4.add(f32x4.mul(a, f32x4.sub(one, a)), own);
  const growth = f32x4.add(one, f32x4.add(error, error));
  const near = f32x4.pmin(steepest, f32x4.mul(slope, growth));
  const most = v128.bitselect(steepest, near, f32x4.gt(error, one));
  v128.store(errors, f32x4.pmin(one, f32x4.add(f32x4.mul(most, error), own)));
}

/** The same of tanh. */
function passOnTanh(activations: u32, errors: u32): void {
  const one = f32x4.splat(1);
  const own = f32x4.splat(<f32>TANH_ERROR);
  const a = v128.load(activations);
  const error = v128.load(errors);
  // tanh′ = 1 − a², and e^2error times as much at most, which is less than 1 + 4 error up to 1/2.
  const slope = f32x4.add(f32x4.sub(one, f32x4.mul(a, a)), f32x4.add(own, own));
  const four = f32x4.splat(4);
  const near = f32x4.pmin(one, f32x4.mul(slope, f32x4.add(one, f32x4.mul(four, error))));
  const most = v128.bitselect(one, near, f32x4.gt(error, f32x4.splat(0.5)));
  const passedOn = f32x4.add(f32x4.mul(most, error), own);
  v128.store(errors, f32x4.pmin(f32x4.splat(2), passedOn));
}
