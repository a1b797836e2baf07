import * as v from 'valibot';
import { ACTIVATION_NAMES } from '../network/activations';
import { COST_NAMES } from '../network/costs';
import { PIXELS, SIDE } from '../network/shape';
import { countSchema, finite, path, pictureSchema, transaction } from '../network/schemas';
import { editSchemas } from './edit-commands';

/*
 * Everything a person can do to the workbench. The schemas are the types: a host whose page is in
 * another process checks what comes from there before it performs it.
 */

/**
 * What a person does over a while is one entry of the history: pointer down to pointer up, a key
 * held, a preview until it is decided on. What is said for one that is not open counts for nothing.
 */
const transactionSchemas = [
  v.object({
    type: v.literal('beginGesture'),
    transaction: v.object({
      id: transaction,
      kind: v.picklist(['hand', 'preview', 'learning', 'mission']),
    }),
  }),
  v.object({ type: v.literal('endGesture'), transaction }),
  /** Restores what would be there without it. */
  v.object({ type: v.literal('cancelGesture'), transaction }),
  /** What it did so far stays, whatever becomes of the page. */
  v.object({ type: v.literal('markCheckpoint'), transaction }),
] as const;

/** More than any network that ships. */
const MOST_EXAMPLE_BYTES = 1_000_000;
const exampleBytes = v.pipe(
  v.custom<Uint8Array>((value) => value instanceof Uint8Array, 'The file is a Uint8Array.'),
  v.check((bytes) => bytes.length <= MOST_EXAMPLE_BYTES, 'No example is that long.'),
);

const schemas = [
  ...transactionSchemas,
  ...editSchemas,

  /** Puts the network as it is aside under a name, with how many digits are right. */
  v.object({ type: v.literal('takeSnapshot'), name: v.pipe(v.string(), v.maxLength(200)) }),

  /** While a hand is down it only takes back what that hand does. */
  v.object({ type: v.literal('undo') }),
  /** Nothing while a hand is down. */
  v.object({ type: v.literal('redo') }),
  /** Ends what is under way, and undoes or redoes until so many entries of the history are done. */
  v.object({ type: v.literal('goTo'), position: countSchema }),

  /** Puts a digit of the set on the pad. */
  v.object({ type: v.literal('pickDigit'), index: countSchema }),
  /** Before the first `draw` of a stroke, so that `cancelStroke` can take it back. */
  v.object({ type: v.literal('beginStroke') }),
  /** Draws on the pad with a round pen, or takes away what is there. */
  v.object({
    type: v.literal('draw'),
    path,
    /** In pixels. */
    radius: v.pipe(finite, v.minValue(0.1), v.maxValue(SIDE)),
    mode: v.picklist(['draw', 'erase']),
  }),
  /** Restores the pad as it was at `beginStroke`, unless something else was put on it since. */
  v.object({ type: v.literal('cancelStroke') }),
  v.object({ type: v.literal('clearInput') }),
  /** Scales and centres what is on the pad as the MNIST digits were. */
  v.object({ type: v.literal('centreInput') }),
  /** Puts a picture on the pad as it is. */
  v.object({ type: v.literal('putPicture'), pixels: pictureSchema }),

  /** Goes back to the digits that Knobs came with. */
  v.object({ type: v.literal('useShippedDigits') }),

  /** Measures another cost, where the output can have it: see `costsFor`. */
  v.object({ type: v.literal('useCost'), cost: v.picklist(COST_NAMES) }),

  /** Closes a file that was opened to be compared with. */
  v.object({ type: v.literal('forgetOther'), id: countSchema }),

  /** Starts anew with another network; the history starts anew with it. */
  v.object({
    type: v.literal('new'),
    /** The workbench says in words how many layers there may be. */
    sizes: v.pipe(v.array(countSchema), v.maxLength(100)),
    /** Sigmoid in every layer if left out. */
    activations: v.optional(v.pipe(v.array(v.picklist(ACTIVATION_NAMES)), v.maxLength(100))),
    start: v.picklist(['stamps', 'templates', 'empty', 'random']),
    seed: countSchema,
  }),
  /** The same with a network that ships with Knobs, from its file in Knobs' own format. */
  v.object({ type: v.literal('newFromExample'), bytes: exampleBytes }),
] as const;

const commandSchema = v.variant('type', schemas);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Commands about transactions themselves; edits say in which one they are. */
export type TransactionCommand = v.InferOutput<(typeof transactionSchemas)[number]>;

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
