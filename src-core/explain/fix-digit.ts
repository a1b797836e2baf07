import type { DigitSet } from '../digits/digit-set';
import { pixelsOf } from '../digits/digit-set';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { NEVER, type Muted } from '../network/muted';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import { intervalOf, type Interval } from './curve-interval';
import { hasExactCurve, offsetOfKnob, type Knob } from './curve-knob';
import { CurveTraces } from './curve-traces';
import { neededChange } from './fix-search';

/** A knob that puts a digit right by itself, and the smallest change found that does. */
export interface KnobFix extends Knob {
  /** The new value less the present one. */
  readonly change: number;
  /** The new value, as float32 has it. */
  readonly value: number;
}

/** A digit that isn't read as its label. */
export interface WrongDigit {
  readonly network: Network;
  readonly muted: Muted | undefined;
  readonly digits: Pick<DigitSet, 'images' | 'labels'>;
  /** Which of the digits. */
  readonly digit: number;
}

/**
 * All single knobs of a layer by which a digit is read as its label: the smallest change of each, in
 * closed form in the last two layers, and the smallest that a search finds in those before. Every one
 * is verified by a forward pass with the new number as float32. None for a digit that is right.
 */
export function fixesIn(layer: number, { network, muted, digits, digit }: WrongDigit): KnobFix[] {
  const image = digits.images.subarray(digit * PIXELS, (digit + 1) * PIXELS);
  const label = digits.labels[digit];
  const traces = new CurveTraces({ images: image, labels: Uint8Array.of(label), practice: 1 });
  traces.update(network, muted);
  if (traces.isRight(0)) return [];
  const wins = tester(network, muted, pixelsOf({ images: image }, 0), label);
  const found: KnobFix[] = [];
  const { inputs, outputs, biases } = network.layers[layer];
  for (let index = 0; index < outputs; index++) {
    if (traces.isMuted(layer, index)) continue;
    const needed = hasExactCurve(network, { layer })
      ? null
      : neededChange(traces, { layer, index });
    for (let i = -1; i < inputs; i++) {
      const input = i < 0 ? null : i;
      const by = input === null ? 1 : traces.input(layer, 0, input);
      if (by === 0 || (input !== null && biases[index] === NEVER)) continue;
      const knob = { layer, index, input };
      const present = network.parameters[offsetOfKnob(network.sizes, knob)];
      const goals = needed
        ? needed.map((dz) => ({ end: present + dz / by, direction: Math.sign(dz / by) }))
        : nearestEnd(intervalOf(traces, knob, 0), present);
      const fixes = goals.flatMap((goal) => settled(goal, present, wins(knob)) ?? []);
      fixes.sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
      if (fixes.length > 0) found.push({ ...knob, ...fixes[0] });
    }
  }
  return found;
}

/** Where what is wanted begins, and in which direction it lies from there. */
interface Goal {
  readonly end: number;
  readonly direction: number;
}

function nearestEnd({ from, to }: Interval, present: number): Goal[] {
  if (!(from < to)) return [];
  return from >= present ? [{ end: from, direction: 1 }] : [{ end: to, direction: -1 }];
}

/** Whether a digit is right with another number in the place of a knob. */
function tester(network: Network, muted: Muted | undefined, pixels: Float32Array, label: number) {
  const changed = network.clone();
  return (knob: Knob) => {
    const offset = offsetOfKnob(network.sizes, knob);
    return (value: number): boolean => {
      changed.parameters[offset] = value;
      const isRight = answerOf(forward(changed, pixels, muted), muted) === label;
      changed.parameters[offset] = network.parameters[offset];
      return isRight;
    };
  };
}

/** Steps behind an end that are tried, in units of float32's last place. */
const STEPS = [0, 1, 2, 4, 8, 16, 64, 256, 1024, 4096];

/**
 * The first number of float32 behind an end that wins, whether the change is added to the present one
 * before rounding or is itself rounded first; null if there is none.
 */
function settled(
  { end, direction }: Goal,
  present: number,
  wins: (value: number) => boolean,
): Pick<KnobFix, 'change' | 'value'> | null {
  const place = lastPlace(Math.max(Math.abs(end), Math.abs(present)));
  for (const steps of STEPS) {
    const value = Math.fround(end + direction * steps * place);
    if (!Number.isFinite(value) || (value - end) * direction < 0) continue;
    const change = value - present;
    const rounded = [Math.fround(present + change), Math.fround(present + Math.fround(change))];
    if (change !== 0 && [value, ...rounded].every(wins)) return { change, value };
  }
  return null;
}

/** The distance of a number of float32 to the next. */
function lastPlace(size: number): number {
  return 2 ** (Math.max(-126, Math.floor(Math.log2(size || 1e-45))) - 23);
}
