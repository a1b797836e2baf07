import * as v from 'valibot';
import { PIXELS } from '../network/shape';

/*
 * Everything a person can do to the workbench. The schemas are the types: a host whose page is in
 * another process checks what comes from there before it performs it.
 */

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const neuron = v.object({ layer: count, index: count });
/** x0, y0, x1, y1, … in pixels from the top left corner. */
const path = v.pipe(
  v.custom<Float32Array>((value) => value instanceof Float32Array, 'A path is a Float32Array.'),
  v.check(
    (points) => points.length >= 2 && points.length % 2 === 0 && points.every(Number.isFinite),
    'A path is a list of x and y.',
  ),
);

const schemas = [
  /** A gesture is one entry of the history: pointer down to pointer up, a key held. */
  v.object({ type: v.literal('beginGesture') }),
  v.object({ type: v.literal('endGesture') }),
  /** Restores everything from before the gesture. */
  v.object({ type: v.literal('cancelGesture') }),

  /** Sets the weights a round brush of `size` pixels passes over. First layer only. */
  v.object({ type: v.literal('paint'), neuron, path, value: finite, size: finite }),
  v.object({ type: v.literal('setWeight'), neuron, input: count, value: finite }),
  v.object({ type: v.literal('setBias'), neuron, value: finite }),
  v.object({ type: v.literal('rename'), neuron, name: v.string() }),

  v.object({ type: v.literal('undo') }),
  v.object({ type: v.literal('redo') }),
  /** Undoes or redoes until so many entries of the history are done. */
  v.object({ type: v.literal('goTo'), position: count }),

  /** Puts a digit of the set on the pad. */
  v.object({ type: v.literal('pickDigit'), index: count }),
  /** Draws on the pad with a round pen, or takes away what is there. */
  v.object({ type: v.literal('draw'), path, radius: finite, mode: v.picklist(['draw', 'erase']) }),
  v.object({ type: v.literal('clearInput') }),
  /** Scales and centres what is on the pad as the MNIST digits were. */
  v.object({ type: v.literal('centreInput') }),

  /** The neuron whose part in all digits is measured too. */
  v.object({ type: v.literal('inspect'), neuron }),
  /** Goes back to the digits that Knobs came with. */
  v.object({ type: v.literal('useShippedDigits') }),

  /** Starts anew with another network; the history starts anew with it. */
  v.object({
    type: v.literal('new'),
    sizes: v.array(count),
    start: v.picklist(['stamps', 'empty', 'random']),
    seed: count,
  }),
] as const;

const commandSchema = v.variant('type', schemas);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** @throws if this is not a command; the message names the field, not the person's mistake. */
export function parseCommand(value: unknown): Command {
  return v.parse(commandSchema, value);
}

const digitIndices = v.pipe(
  v.custom<Uint32Array>((value) => value instanceof Uint32Array, 'Indices are a Uint32Array.'),
  v.check((indices) => indices.length <= PIXELS, 'At most 784 digits at a time.'),
);

/** Digits whose pictures the page asks for: at most 784 at a time. */
export function parseDigitIndices(value: unknown): Uint32Array {
  return v.parse(digitIndices, value);
}
