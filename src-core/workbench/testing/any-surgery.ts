import fc from 'fast-check';
import { ACTIVATION_NAMES, HIDDEN_ACTIVATIONS } from '../../network/activations';
import { message } from '../../words/message';
import type { EditCommand } from '../edit-commands';
import type { Surgery } from '../surgery-commands';

/* Changes of the structure for property tests; some name what isn't there and are refused. */

const { constant, constantFrom } = fc;
const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true, min: -9, max: 9 }));
const layer = fc.nat(3);
const digit = fc.option(fc.nat(9), { nil: null });
const neuron = fc.record({ layer, index: fc.nat(9) });
const indices = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 });
const type = <T extends EditCommand['type']>(t: T) => constant(t);

/** By their types, so that none can be forgotten. */
export const surgeries: {
  readonly [T in Surgery['type']]: fc.Arbitrary<Extract<Surgery, { type: T }>>;
} = {
  addNeuron: fc.record({
    type: type('addNeuron'),
    layer,
    as: fc.oneof(
      fc.record({ kind: constant('empty' as const) }),
      fc.record({
        kind: constant('picture' as const),
        weights: value.map((weight) => new Float32Array(784).fill(weight)),
        bias: value,
        title: constant(message('stencil.ring')),
        towards: fc.option(fc.record({ plus: digit, minus: digit, strength: value }), {
          nil: null,
        }),
      }),
    ),
  }),
  doubleNeuron: fc.record({ type: type('doubleNeuron'), neuron }),
  splitNeuron: fc.record({
    type: type('splitNeuron'),
    neuron: fc.record({ layer: constant(0), index: fc.nat(9) }),
    direction: value.map((weight) => new Float32Array(784).fill(weight, 100, 300)),
    offset: value,
  }),
  removeNeurons: fc.record({
    type: type('removeNeurons'),
    layer,
    indices,
    means: fc.option(fc.array(value, { minLength: 3, maxLength: 3 }), { nil: null }),
  }),
  mergeNeurons: fc.record({ type: type('mergeNeurons'), layer, indices }),
  moveNeuron: fc.record({ type: type('moveNeuron'), neuron, to: fc.nat(12) }),
  insertLayer: fc.record({
    type: type('insertLayer'),
    at: fc.nat(3),
    activation: constantFrom(...HIDDEN_ACTIVATIONS),
    how: constantFrom('exact' as const, 'gentle' as const, 'steep' as const),
  }),
  removeLayer: fc.record({
    type: type('removeLayer'),
    layer,
    lines: fc.option(fc.array(fc.record({ slope: value, offset: value }), { maxLength: 20 }), {
      nil: null,
    }),
  }),
  setActivation: fc.record({
    type: type('setActivation'),
    layer,
    activation: constantFrom(...ACTIVATION_NAMES),
    isSame: fc.boolean(),
  }),
  refit: fc
    .array(fc.tuple(fc.integer({ min: 9, max: 13 }), constantFrom(...HIDDEN_ACTIVATIONS)), {
      maxLength: 3,
    })
    .chain((hidden) =>
      fc.record({
        type: type('refit'),
        sizes: constant([784, ...hidden.map(([size]) => size), 10]),
        activations: constantFrom(...ACTIVATION_NAMES).map((output) => [
          ...hidden.map(([, name]) => name),
          output,
        ]),
        start: constantFrom('stamps' as const, 'empty' as const, 'random' as const),
        seed: fc.nat(),
      }),
    ),
};

export const anySurgery: fc.Arbitrary<EditCommand> = fc.oneof(...Object.values(surgeries));
