import * as v from 'valibot';
import { HIDDEN_ACTIVATIONS, ACTIVATION_NAMES } from '../network/activations';
import {
  countSchema,
  finite,
  floats,
  neuron,
  pictureSchema,
  transaction,
} from '../network/schemas';
import { CLASSES, MAX_HIDDEN_NEURONS, PIXELS } from '../network/shape';
import { saidSchema } from '../words/said-schema';

/* The commands that change the structure. What they must know of the digits, they bring. */

const digit = v.pipe(countSchema, v.maxValue(CLASSES - 1));
const indices = v.pipe(
  v.array(countSchema),
  v.minLength(1),
  v.maxLength(MAX_HIDDEN_NEURONS),
  v.check((list) => new Set(list).size === list.length, 'Expected each neuron once.'),
);

/** Marked so that a bundle in which no command is checked leaves it out. */
/* @__NO_SIDE_EFFECTS__ */
function surgery<const T extends v.ObjectEntries>(entries: T) {
  return v.object({ transaction: v.optional(transaction), ...entries });
}

export const surgerySchemas = [
  /** Behind the others of its layer. */
  surgery({
    type: v.literal('addNeuron'),
    layer: countSchema,
    as: v.variant('kind', [
      /** Nothing feeds it and it feeds nothing. */
      v.object({ kind: v.literal('empty') }),
      /** In the first layer, with the weights of a stamp. */
      v.object({
        kind: v.literal('picture'),
        weights: pictureSchema,
        bias: finite,
        /** What the stamp is called in the history. */
        title: saidSchema,
        /** Which output it is for and which against, by weights of at most `strength`; null for none. */
        towards: v.nullable(
          v.object({ plus: v.nullable(digit), minus: v.nullable(digit), strength: finite }),
        ),
      }),
    ]),
  }),
  /** Puts a copy beside a neuron, which feeds half of what that did. */
  surgery({ type: v.literal('doubleNeuron'), neuron }),
  /** Parts a neuron into one for what lies along a direction, and one for what lies against it. */
  surgery({
    type: v.literal('splitNeuron'),
    neuron,
    direction: floats(1, PIXELS),
    /** What the middle comes to along the direction. */
    offset: finite,
  }),
  surgery({
    type: v.literal('removeNeurons'),
    layer: countSchema,
    indices,
    /** Their mean activations, for the next biases to take over; null to drop what they fed. */
    means: v.nullable(v.pipe(v.array(finite), v.maxLength(MAX_HIDDEN_NEURONS))),
  }),
  /** Makes one of several: the first feeds what all of them did. */
  surgery({ type: v.literal('mergeNeurons'), layer: countSchema, indices }),
  surgery({ type: v.literal('moveNeuron'), neuron, to: countSchema }),
  /** Puts a layer in between that hands on what it is fed. */
  surgery({
    type: v.literal('insertLayer'),
    /** The place it takes among the layers. */
    at: countSchema,
    activation: v.picklist(HIDDEN_ACTIVATIONS),
    /** `exact` leaves what it is fed as it is, if the activation does; the others squash it. */
    how: v.picklist(['exact', 'gentle', 'steep']),
  }),
  surgery({
    type: v.literal('removeLayer'),
    layer: countSchema,
    /** What each of its neurons is taken for, offset + slope · z; null for the tangent at 0. */
    lines: v.nullable(
      v.pipe(v.array(v.object({ slope: finite, offset: finite })), v.maxLength(MAX_HIDDEN_NEURONS)),
    ),
  }),
  surgery({
    type: v.literal('setActivation'),
    layer: countSchema,
    activation: v.picklist(ACTIVATION_NAMES),
    /** Whether weights and biases change so that the network does the same, where they can. */
    isSame: v.boolean(),
  }),
  /** Goes on in another structure with what fits; the rest begins as a new network does. */
  surgery({
    type: v.literal('refit'),
    /** As of a new network; the workbench says in words how many layers there may be. */
    sizes: v.pipe(v.array(countSchema), v.maxLength(100)),
    activations: v.pipe(v.array(v.picklist(ACTIVATION_NAMES)), v.maxLength(100)),
    start: v.picklist(['stamps', 'empty', 'random']),
    seed: countSchema,
  }),
] as const;

export type Surgery = v.InferOutput<(typeof surgerySchemas)[number]>;
