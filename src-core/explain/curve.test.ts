import { describe, expect, it } from 'vitest';
import { testDigits } from '../evaluator/testing/test-digits';
import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { uniform } from '../network/random';
import { bestPlace, exactCurve, rightAt, sweep } from './curve';
import { offsetOfKnob, type Knob } from './curve-knob';
import { sampledCurve } from './curve-samples';
import { CurveTraces } from './curve-traces';
import { livelyNetwork } from './testing/lively-network';
import { rightInPlainArithmetic } from './testing/plain-answers';

const COUNT = 30;
const digits = testDigits(COUNT, 3, 20);
const everything = { from: 0, to: COUNT };

const structures: [number[], ActivationName[]][] = [
  [[], ['sigmoid']],
  [[], ['softmax']],
  [[5], ['sigmoid', 'sigmoid']],
  [[5], ['relu', 'softmax']],
  [
    [6, 5],
    ['tanh', 'relu', 'identity'],
  ],
  [
    [6, 5],
    ['identity', 'tanh', 'relu'],
  ],
  [
    [4, 4, 4, 5],
    ['sigmoid', 'relu', 'tanh', 'sigmoid', 'tanh'],
  ],
];

describe('the curve of a knob', () => {
  it.each(structures)('equals plain arithmetic: %j %j', (hidden, activations) => {
    for (const isMuted of [false, true]) {
      const network = livelyNetwork(hidden, activations, hidden.length + 7);
      const muted = network.layers.map(({ outputs }) =>
        Array.from({ length: outputs }, (_, i) => isMuted && i === 1),
      );
      const traces = new CurveTraces(digits);
      traces.update(network, muted);
      const next = uniform(5);
      for (let turn = 0; turn < 8; turn++) {
        const layer = Math.max(0, network.layers.length - 1 - (turn % 2));
        const { inputs, outputs } = network.layers[layer];
        const knob: Knob = {
          layer,
          index: Math.floor(next() * outputs),
          input: turn % 3 === 0 ? null : Math.floor(next() * inputs),
        };
        const curve = exactCurve(traces, knob, everything);
        const changed = network.clone();
        for (let place = 0; place < 16; place++) {
          const value = Math.fround((next() - 0.5) * 2 ** (10 * next()));
          changed.parameters[offsetOfKnob(network.sizes, knob)] = value;
          const plain = rightInPlainArithmetic(changed, muted, digits);
          expect([knob, value, rightAt(curve, value)]).toEqual([knob, value, plain]);
        }
      }
    }
  });

  it('follows another network as one that is made anew', () => {
    const network = livelyNetwork([6, 5], ['sigmoid', 'sigmoid', 'sigmoid'], 4);
    const traces = new CurveTraces(digits);
    traces.update(network);
    const changed = network.clone();
    changed.layers[1].biases[2] += 1.5;
    traces.update(changed);
    const anew = new CurveTraces(digits);
    anew.update(changed);
    const knob = { layer: 2, index: 3, input: 2 };
    expect(exactCurve(traces, knob, everything)).toEqual(exactCurve(anew, knob, everything));
    traces.update(network);
    expect(exactCurve(traces, knob, everything)).not.toEqual(exactCurve(anew, knob, everything));
  });

  it('is measured before the last two layers', () => {
    const network = livelyNetwork([6, 5], ['sigmoid', 'relu', 'sigmoid'], 9);
    const knob = { layer: 0, index: 2, input: null };
    const span = { from: 20, to: COUNT };
    const curve = sampledCurve({ network, muted: undefined, digits, knob, span });
    const exam = {
      images: digits.images.subarray(20 * 784),
      labels: digits.labels.subarray(20),
    };
    const changed = network.clone();
    const values = new Set<number>();
    for (let value = -16; value <= 16; value += 0.25) {
      changed.layers[0].biases[2] = value;
      const plain = rightInPlainArithmetic(changed, undefined, exam);
      expect([value, rightAt(curve, value)]).toEqual([value, plain]);
      values.add(plain);
    }
    expect(values.size).toBeGreaterThan(1);
  });
});

describe('where most are right', () => {
  const curve = sweep(
    [
      { from: -1, to: 2 },
      { from: 1, to: 4 },
      { from: -Infinity, to: -3 },
    ],
    5,
  );

  it('is counted between the ends of the intervals', () => {
    expect(Array.from(curve.breakpoints)).toEqual([-3, -1, 1, 2, 4]);
    expect(Array.from(curve.right)).toEqual([1, 0, 1, 2, 1, 0]);
  });

  it('is found within limits, and stays where it is unless another is better', () => {
    expect(bestPlace(curve, 0, { from: -8, to: 8 })).toEqual({ value: 1.5, right: 2 });
    expect(bestPlace(curve, 1.25, { from: -8, to: 8 })).toEqual({ value: 1.25, right: 2 });
    expect(bestPlace(curve, 0, { from: -8, to: 1 })).toEqual({ value: 0, right: 1 });
  });
});

describe('inverses', () => {
  it.each(['sigmoid', 'tanh', 'relu', 'identity'] as const)('%s leads back', (name) => {
    const { of, inverse } = ACTIVATIONS[name];
    for (const z of [0.001, 0.5, 2.75]) expect(inverse!(of!(z))).toBeCloseTo(z, 12);
  });
});
