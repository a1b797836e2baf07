import * as v from 'valibot';
import { choiceSchema } from '../choice/choice';
import { sideSchema } from '../compare/side';
import { DAMAGES } from '../explain/damage-kinds';
import { operationSchema } from '../grid/operation-schema';
import { MAX_NAME_LENGTH, MAX_TEXT_BYTES } from '../document/network-document';
import { CLASSES, PIXELS, SIDE } from '../network/shape';
import { placementSchema } from '../stencils/placement-schema';
import { STENCIL_KINDS } from '../stencils/stencil';
import {
  brushSize,
  countSchema,
  finite,
  floats,
  mask,
  matrixCells,
  mode,
  neuron,
  neurons,
  penPath,
  pictureSchema,
  point,
  selection,
  shareSchema,
  transaction,
} from '../network/schemas';
import { saidSchema } from '../words/said-schema';
import { surgerySchemas } from './surgery-commands';

/*
 * The commands that change the document. Within a transaction each says the whole of what differs
 * by it, so that the last one counts; only strokes go on where they were.
 */

/** More than any network that is allowed has. */
const MOST_PARAMETERS = 200_000;

/** How a drawing tool changes the cells it covers. */
const ink = { value: finite, mode, selection };
const name = v.pipe(v.string(), v.maxLength(4 * MAX_NAME_LENGTH));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_BYTES));
const tag = v.picklist(['yes', 'no', 'any']);
const tags = v.pipe(v.array(tag), v.length(CLASSES));

/** Marked so that a bundle in which no command is checked leaves it out. */
/* @__NO_SIDE_EFFECTS__ */
function edit<const T extends v.ObjectEntries>(entries: T) {
  return v.object({
    /** Of which transaction it is a part; an entry of its own without one. */
    transaction: v.optional(transaction),
    ...entries,
  });
}

export const editSchemas = [
  /** Draws with a round brush of `size` pixels; pressure makes it narrower. First layer only. */
  edit({
    type: v.literal('paint'),
    neuron,
    path: penPath,
    size: brushSize,
    hardness: shareSchema,
    ...ink,
  }),
  edit({
    type: v.literal('shape'),
    neuron,
    shape: v.picklist(['line', 'rectangle', 'ellipse']),
    from: point,
    to: point,
    /** Of the line or the outline, in pixels. */
    width: brushSize,
    hardness: shareSchema,
    filled: v.boolean(),
    ...ink,
  }),
  /** Fills all cells that hang together with one and have nearly its value. */
  edit({
    type: v.literal('fill'),
    neuron,
    column: countSchema,
    row: countSchema,
    tolerance: v.pipe(finite, v.minValue(0)),
    ...ink,
  }),
  /** From `value` at one point to `end` at the other. */
  edit({
    type: v.literal('ramp'),
    neuron,
    shape: v.picklist(['linear', 'radial']),
    from: point,
    to: point,
    value: finite,
    end: finite,
    selection,
  }),
  edit({ type: v.literal('operate'), neurons, operation: operationSchema, selection }),
  /** Moves the selected weights by whole cells; zeros stay behind. */
  edit({
    type: v.literal('moveSelection'),
    neuron,
    selection,
    dx: v.pipe(v.number(), v.safeInteger()),
    dy: v.pipe(v.number(), v.safeInteger()),
  }),
  /** Puts a piece of a grid down with its top left cell at a place; `mask` 0 leaves a cell alone. */
  edit({
    type: v.literal('paste'),
    neuron,
    columns: v.pipe(countSchema, v.minValue(1), v.maxValue(SIDE)),
    rows: v.pipe(countSchema, v.minValue(1), v.maxValue(SIDE)),
    values: floats(1, PIXELS),
    mask,
    column: v.pipe(v.number(), v.safeInteger()),
    row: v.pipe(v.number(), v.safeInteger()),
  }),
  edit({
    type: v.literal('stamp'),
    neurons,
    stencil: v.union([v.picklist(STENCIL_KINDS), pictureSchema]),
    /** What the stencil is called in the history. */
    title: saidSchema,
    placement: placementSchema,
    mode: v.picklist(['set', 'add']),
    selection,
  }),
  edit({
    type: v.literal('across'),
    neurons,
    how: v.picklist(['sameLength', 'sameLargest', 'subtractAverage']),
  }),

  edit({ type: v.literal('setWeight'), neuron, input: countSchema, value: finite }),
  edit({ type: v.literal('setBias'), neuron, value: finite }),
  edit({
    type: v.literal('fitBias'),
    neurons,
    to: v.variant('kind', [
      /** On for this share of the digits. */
      v.object({ kind: v.literal('share'), share: shareSchema }),
      /** Between the chosen digits and the others. */
      v.object({ kind: v.literal('between'), chosen: choiceSchema }),
      /** Between each neuron's own digit, the one its index or its name says, and the others. */
      v.object({ kind: v.literal('own') }),
    ]),
  }),
  edit({ type: v.literal('fitGain'), neurons }),

  /** Sets cells of a later layer's matrix: neuron, input, neuron, input, … */
  edit({
    type: v.literal('paintMatrix'),
    layer: countSchema,
    cells: matrixCells,
    value: finite,
  }),
  /** `on` from each neuron to that of its own number, `off` from all others. */
  edit({ type: v.literal('identity'), layer: countSchema, on: finite, off: finite, bias: finite }),
  edit({ type: v.literal('zeroLayer'), layer: countSchema }),
  edit({ type: v.literal('fillColumn'), layer: countSchema, input: countSchema, value: finite }),
  edit({ type: v.literal('fillRow'), neuron, value: finite }),
  /** The neuron's row: `plus` from the input of its own number, −`minus` from all others. */
  edit({ type: v.literal('ownAgainstOthers'), neurons, plus: finite, minus: finite }),
  /** A row from what its inputs do for the digits it is to answer to. */
  edit({ type: v.literal('tagRow'), neuron, tags, strength: finite, withBias: v.boolean() }),

  edit({ type: v.literal('rename'), neuron, name }),
  edit({ type: v.literal('copyNeuron'), from: neuron, to: neuron }),
  /**
   * Weights, bias and, between hidden neurons, the name of a neuron of another network. A later
   * layer's weights come from the inputs that go with those of the work, see `weightsFor`.
   */
  edit({ type: v.literal('takeNeuron'), from: sideSchema, neuron, to: neuron }),
  /** Together with what they feed: the output stays exactly the same. */
  edit({ type: v.literal('swapNeurons'), layer: countSchema, a: countSchema, b: countSchema }),
  edit({ type: v.literal('clearNeurons'), neurons }),
  /** Breaks a layer on purpose, see `Damage`. */
  edit({
    type: v.literal('damage'),
    layer: countSchema,
    how: v.picklist(DAMAGES),
    amount: v.pipe(finite, v.minValue(0), v.maxValue(1000)),
    seed: countSchema,
  }),
  /** All numbers of a place on the way between two networks of the work's structure. */
  edit({
    type: v.literal('takeMixture'),
    sizes: v.pipe(v.array(countSchema), v.maxLength(100)),
    parameters: floats(1, MOST_PARAMETERS),
    t: shareSchema,
    /** What the two are called in the history. */
    a: saidSchema,
    b: saidSchema,
  }),
  edit({ type: v.literal('mute'), neurons, on: v.boolean() }),
  edit({ type: v.literal('lock'), neurons, on: v.boolean() }),

  /** What the person says about the network; the workbench says in words what is too long. */
  edit({ type: v.literal('setDetails'), title: text, author: text, notes: text }),

  edit({ type: v.literal('renameSnapshot'), id: countSchema, name }),
  edit({ type: v.literal('deleteSnapshot'), id: countSchema }),
  edit({ type: v.literal('returnTo'), id: countSchema }),

  ...surgerySchemas,
] as const;

export type EditCommand = v.InferOutput<(typeof editSchemas)[number]>;
export type EditOf<T extends EditCommand['type']> = Extract<EditCommand, { type: T }>;
