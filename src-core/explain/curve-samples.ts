import type { DigitSet } from '../digits/digit-set';
import { Evaluator } from '../evaluator/evaluator';
import { effectiveParameters, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import type { Curve } from './curve';
import { offsetOfKnob, type Knob } from './curve-knob';
import type { DigitSpan } from './digit-span';

/** At how many places the accuracy is measured on either side of 0. */
const PLACES = 64;
/** How far out, at least. */
const LEAST_REACH = 16;

interface Sampled {
  readonly network: Network;
  readonly muted: Muted | undefined;
  readonly digits: DigitSet;
  readonly knob: Knob;
  readonly span: DigitSpan;
}

/**
 * The curve of a knob of any layer as the evaluator measures it: at places at equal distances up to twice
 * the present value (16 at least) either way, and at the present value. Between two places that differ it is
 * taken to change halfway.
 */
export function sampledCurve({ network, muted, digits, knob, span }: Sampled): Curve {
  const parameters = muted ? effectiveParameters(network, muted) : network.parameters;
  const evaluator = new Evaluator(partOf(digits, span), network, parameters);
  const offset = offsetOfKnob(network.sizes, knob);
  const present = network.parameters[offset];
  try {
    const at = placesAround(present);
    const counts = at.map((value) => {
      evaluator.apply([{ offset, after: Float32Array.of(value) }]);
      return evaluator.measure(0).all.right;
    });
    const breakpoints: number[] = [];
    const right = [counts[0]];
    for (let i = 1; i < at.length; i++) {
      if (counts[i] === counts[i - 1]) continue;
      breakpoints.push((at[i - 1] + at[i]) / 2);
      right.push(counts[i]);
    }
    const count = span.to - span.from;
    return { breakpoints: Float64Array.from(breakpoints), right: Uint32Array.from(right), count };
  } finally {
    evaluator.end();
  }
}

/** Ascending, each once, the present value among them. */
function placesAround(present: number): number[] {
  const reach = Math.max(LEAST_REACH, 2 * Math.abs(present));
  const regular = Array.from({ length: 2 * PLACES + 1 }, (_, i) => (reach * (i - PLACES)) / PLACES);
  return [...new Set([...regular, present].map(Math.fround))].sort((a, b) => a - b);
}

function partOf({ name, images, labels }: DigitSet, { from, to }: DigitSpan): DigitSet {
  return {
    ...{ name, practice: to - from },
    images: images.subarray(from * PIXELS, to * PIXELS),
    labels: labels.subarray(from, to),
  };
}
