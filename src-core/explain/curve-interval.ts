import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { exactSum } from '../network/exact-sum';
import { NEVER } from '../network/muted';
import { CLASSES } from '../network/shape';
import type { Knob } from './curve-knob';
import type { CurveTraces } from './curve-traces';

/** An open interval of numbers; empty unless `from` < `to`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const NOWHERE: Interval = { from: Infinity, to: -Infinity };
const EVERYWHERE: Interval = { from: -Infinity, to: Infinity };

/**
 * For which values of a knob of the last two layers the answer to a digit is its label. A weighted sum
 * of the outputs is linear in a knob of its own; all of them are linear in the activation of a neuron of
 * the layer before, which only ever rises with that neuron's weighted sum, and that is linear in the knob.
 * Where two outputs share the largest sum, the digit is undecided: so the interval is open.
 */
export function intervalOf(traces: CurveTraces, knob: Knob, digit: number): Interval {
  const last = traces.network.layers.length - 1;
  if (traces.isMuted(last, traces.digits.labels[digit])) return NOWHERE;
  return knob.layer === last ? ofOutput(traces, knob, digit) : ofHidden(traces, knob, digit);
}

function ofOutput(traces: CurveTraces, { layer, index, input }: Knob, digit: number): Interval {
  const label = traces.digits.labels[digit];
  if (index !== label) {
    if (traces.isMuted(layer, index)) return traces.isRight(digit) ? EVERYWHERE : NOWHERE;
    const own = traces.z(layer)[digit * CLASSES + label];
    const most = largestOther(traces, digit, index);
    return own > most ? solve(traces, { layer, index, input }, digit, -Infinity, own) : NOWHERE;
  }
  return solve(
    traces,
    { layer, index, input },
    digit,
    largestOther(traces, digit, label),
    Infinity,
  );
}

/** The largest z of the outputs that are neither the label nor this one; −Infinity for none. */
function largestOther(traces: CurveTraces, digit: number, index: number): number {
  const last = traces.network.layers.length - 1;
  const z = traces.z(last);
  const label = traces.digits.labels[digit];
  let most = -Infinity;
  for (let k = 0; k < CLASSES; k++) {
    if (k === index || k === label || traces.isMuted(last, k)) continue;
    most = Math.max(most, z[digit * CLASSES + k]);
  }
  return most;
}

/** For which values of a knob the weighted sum of its neuron is between two numbers. */
function solve(
  traces: CurveTraces,
  knob: Knob,
  digit: number,
  low: number,
  high: number,
): Interval {
  const by = knob.input === null ? 1 : traces.input(knob.layer, digit, knob.input);
  const rest = restOf(traces, knob, digit);
  if (by === 0) return low < rest && rest < high ? EVERYWHERE : NOWHERE;
  const [one, other] = [(low - rest) / by, (high - rest) / by];
  return by > 0 ? { from: one, to: other } : { from: other, to: one };
}

/** The weighted sum of a neuron without what its knob adds. */
function restOf(traces: CurveTraces, { layer, index, input }: Knob, digit: number): number {
  const { inputs, biases } = traces.network.layers[layer];
  const weights = traces.network.weightsOf(layer, index);
  const terms = new Float64Array(inputs + 1);
  terms[0] = input === null ? 0 : biases[index];
  for (let i = 0; i < inputs; i++) {
    if (i !== input) terms[i + 1] = weights[i] * traces.input(layer, digit, i);
  }
  if (layer > 0) return exactSum(terms);
  // As pixels are added up elsewhere.
  let sum = terms[0];
  for (let i = 1; i <= inputs; i++) sum += terms[i];
  return sum;
}

function ofHidden(traces: CurveTraces, knob: Knob, digit: number): Interval {
  const { layer, index, input } = knob;
  const { activation, biases } = traces.network.layers[layer];
  const isOff = traces.isMuted(layer, index) || (input !== null && biases[index] === NEVER);
  if (isOff) return traces.isRight(digit) ? EVERYWHERE : NOWHERE;
  const { from, to } = neededActivation(traces, { layer, index }, digit);
  if (from >= to) return NOWHERE;
  return solve(traces, knob, digit, lastNotAbove(activation, from), firstNotBelow(activation, to));
}

/** Between which activations of a neuron before the output the digit is right. */
function neededActivation(
  traces: CurveTraces,
  { layer, index }: { readonly layer: number; readonly index: number },
  digit: number,
): Interval {
  const { inputs, weights, biases } = traces.network.layers[layer + 1];
  const terms = new Float64Array(inputs + 1);
  const label = traces.digits.labels[digit];
  const a = traces.a(layer);
  const start = digit * inputs;
  const without = (k: number) => {
    terms[0] = biases[k];
    for (let i = 0; i < inputs; i++) terms[i + 1] = weights[k * inputs + i] * a[start + i];
    terms[index + 1] = 0;
    return exactSum(terms);
  };
  const own = without(label);
  let [from, to] = [-Infinity, Infinity];
  for (let k = 0; k < CLASSES; k++) {
    if (k === label || traces.isMuted(layer + 1, k)) continue;
    // The margin own − z_k + slope · a is above 0.
    const slope = weights[label * inputs + index] - weights[k * inputs + index];
    const margin = own - without(k);
    if (slope === 0 && margin <= 0) return NOWHERE;
    if (slope > 0) from = Math.max(from, -margin / slope);
    if (slope < 0) to = Math.min(to, -margin / slope);
  }
  return { from, to };
}

/** The largest weighted sum whose activation is not above a number. */
export function lastNotAbove(name: ActivationName, a: number): number {
  const { range, inverse } = ACTIVATIONS[name];
  if (a < range[0] || a === -Infinity) return -Infinity;
  if (a >= range[1]) return Infinity;
  // Float64 has no activation between the end of the range and where it is rounded to it.
  return a === range[0] ? floorOf(name) : inverse!(a);
}

/** The smallest weighted sum whose activation is not below a number. */
export function firstNotBelow(name: ActivationName, a: number): number {
  const { range, inverse } = ACTIVATIONS[name];
  if (a <= range[0]) return -Infinity;
  if (a > range[1] || a === Infinity) return Infinity;
  return a === range[1] ? ceilingOf(name) : inverse!(a);
}

const floors = new Map<ActivationName, number>();
const ceilings = new Map<ActivationName, number>();

/** Below which weighted sum an activation is the least there is. */
function floorOf(name: ActivationName): number {
  return known(floors, name, (of, z) => of(z) > ACTIVATIONS[name].range[0]);
}

/** From which weighted sum on an activation is the greatest there is. */
function ceilingOf(name: ActivationName): number {
  return known(ceilings, name, (of, z) => of(z) >= ACTIVATIONS[name].range[1]);
}

/** Where something begins to be so, by halving what is between. */
function known(
  ends: Map<ActivationName, number>,
  name: ActivationName,
  isThere: (of: (z: number) => number, z: number) => boolean,
): number {
  const found = ends.get(name);
  if (found !== undefined) return found;
  const of = ACTIVATIONS[name].of!;
  let [low, high] = [-1000, 1000];
  while (true) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isThere(of, middle)) high = middle;
    else low = middle;
  }
  ends.set(name, high);
  return high;
}
