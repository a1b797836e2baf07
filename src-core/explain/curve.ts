import { intervalOf, type Interval } from './curve-interval';
import type { Knob } from './curve-knob';
import type { CurveTraces } from './curve-traces';
import type { DigitSpan } from './digit-span';

/** How many digits are right as a function of one number, which is constant between places. */
export interface Curve {
  /** Ascending, each once [n]. */
  readonly breakpoints: Float64Array;
  /** How many are right before, between and behind them [n + 1]. */
  readonly right: Uint32Array;
  /** Of so many digits. */
  readonly count: number;
}

/** The exact curve of a knob of the last two layers: where intervals begin and end, swept. */
export function exactCurve(traces: CurveTraces, knob: Knob, { from, to }: DigitSpan): Curve {
  const intervals: Interval[] = [];
  for (let digit = from; digit < to; digit++) {
    const interval = intervalOf(traces, knob, digit);
    if (interval.from < interval.to) intervals.push(interval);
  }
  return sweep(intervals, to - from);
}

/** How many of some open intervals there are at every place. */
export function sweep(intervals: readonly Interval[], count: number): Curve {
  const begin = Float64Array.from(intervals, ({ from }) => from).sort();
  const end = Float64Array.from(intervals, ({ to }) => to).sort();
  const breakpoints = new Float64Array(begin.length + end.length);
  const right = new Uint32Array(begin.length + end.length + 1);
  let [b, e] = [0, 0];
  while (begin[b] === -Infinity) b++;
  right[0] = b;
  let n = 0;
  while (b < begin.length || e < end.length) {
    const at = Math.min(begin[b] ?? Infinity, end[e] ?? Infinity);
    if (at === Infinity) break;
    while (begin[b] === at) b++;
    while (end[e] === at) e++;
    breakpoints[n++] = at;
    right[n] = b - e;
  }
  return { breakpoints: breakpoints.slice(0, n), right: right.slice(0, n + 1), count };
}

/** How many are right at a value that is no breakpoint. */
export function rightAt({ breakpoints, right }: Curve, value: number): number {
  return right[segmentOf(breakpoints, value)];
}

/** How many breakpoints are below a value. */
export function segmentOf(breakpoints: Float64Array, value: number): number {
  let [low, high] = [0, breakpoints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breakpoints[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where most digits are right. */
export interface BestPlace {
  readonly value: number;
  readonly right: number;
}

/**
 * The value within limits with which most digits are right; of several the one that is nearest to the
 * present value, which is no breakpoint, and that itself if none is better. A number that float32 has.
 */
export function bestPlace(curve: Curve, present: number, { from, to }: Interval): BestPlace {
  const { breakpoints, right } = curve;
  let best: BestPlace = { value: present, right: rightAt(curve, present) };
  for (let s = 0; s < right.length; s++) {
    if (right[s] < best.right) continue;
    const low = Math.max(from, s === 0 ? -Infinity : breakpoints[s - 1]);
    const high = Math.min(to, s === breakpoints.length ? Infinity : breakpoints[s]);
    const value = Math.fround((low + high) / 2);
    if (!(low < value && value < high)) continue;
    const isNearer = Math.abs(value - present) < Math.abs(best.value - present);
    if (right[s] > best.right || isNearer) best = { value, right: right[s] };
  }
  return best;
}
