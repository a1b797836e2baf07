import { message } from '../../words/message';
import type { Command } from '../commands';
import type { Surgery } from '../surgery-commands';

const neuron = { layer: 0, index: 3 };

/** One good command of each type that changes the structure. */
export const goodSurgeries: {
  readonly [T in Surgery['type']]: Extract<Surgery, { type: T }>;
} = {
  addNeuron: {
    type: 'addNeuron',
    layer: 0,
    as: {
      kind: 'picture',
      weights: new Float32Array(784),
      bias: -1,
      title: message('stencil.ring'),
      towards: { plus: 3, minus: 8, strength: 2 },
    },
  },
  doubleNeuron: { type: 'doubleNeuron', neuron },
  splitNeuron: { type: 'splitNeuron', neuron, direction: new Float32Array(784), offset: 1 },
  removeNeurons: { type: 'removeNeurons', layer: 0, indices: [3, 1], means: [0.5, 0.25] },
  mergeNeurons: { type: 'mergeNeurons', layer: 0, indices: [3, 1] },
  moveNeuron: { type: 'moveNeuron', neuron, to: 0 },
  insertLayer: { type: 'insertLayer', at: 1, activation: 'sigmoid', how: 'gentle' },
  removeLayer: { type: 'removeLayer', layer: 1, lines: [{ slope: 0.25, offset: 0.5 }] },
  setActivation: { type: 'setActivation', layer: 1, activation: 'relu', isSame: false },
  refit: {
    type: 'refit',
    sizes: [784, 12, 10],
    activations: ['relu', 'softmax'],
    start: 'random',
    seed: 4,
  },
};

const bads = [null, 1, {}, 'x'];
const badIndices = [null, 3, [], [-1], [1, 1], [0.5], new Array(129).fill(0).map((_, i) => i)];

/** One good command of each type that changes all at once: damages, or puts something in the place. */
export const goodWholes = {
  damage: { type: 'damage', layer: 1, how: 'noise', amount: 0.5, seed: 3 },
  takeMixture: {
    type: 'takeMixture',
    sizes: [784, 10],
    parameters: new Float32Array(7850),
    t: 0.5,
    a: message('network.work'),
    b: message('network.work'),
  },
  putPicture: { type: 'putPicture', pixels: new Float32Array(784) },
} as const satisfies { readonly [T in Command['type']]?: unknown };

/** What their fields can't be, where that depends on the command. */
export const badSurgeries: Partial<Record<string, Record<string, readonly unknown[]>>> = {
  damage: { amount: [null, NaN, -1, 1001, '1'] },
  takeMixture: {
    parameters: [null, [1], new Float32Array(0), Float32Array.of(NaN), new Float32Array(200_001)],
    t: [null, NaN, -0.1, 1.1, '1'],
    ...{ a: [null, 1, 'A', {}], b: [null, 1, 'B', {}] },
  },
  putPicture: { pixels: [null, [1], new Float32Array(783), new Float32Array(784).fill(NaN)] },
  addNeuron: {
    as: [...bads, { kind: 'full' }, { ...goodSurgeries.addNeuron.as, weights: [1] }],
  },
  doubleNeuron: {},
  splitNeuron: {
    direction: [...bads, new Float32Array(0), new Float32Array(785), Float32Array.of(NaN)],
    offset: [null, NaN, Infinity, '1'],
  },
  removeNeurons: { indices: badIndices, means: [1, [NaN], ['1'], new Array(129).fill(0)] },
  mergeNeurons: { indices: badIndices },
  moveNeuron: { to: [null, -1, 0.5, '1'] },
  insertLayer: {
    at: [null, -1, 0.5, '1'],
    activation: [...bads, 'softmax'],
    how: bads,
  },
  removeLayer: { lines: [1, [1], [{ slope: NaN, offset: 0 }], [{ slope: 1 }]] },
  setActivation: { activation: [...bads, 'step'], isSame: bads },
  refit: {
    sizes: [null, 1, [0.5], ['1'], new Array(101).fill(1)],
    activations: [null, 'relu', ['step'], new Array(101).fill('relu')],
    start: [...bads, 'templates'],
    seed: [null, -1, 0.5, '1'],
  },
};
