import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { normal, uniform } from '../network/random';
import {
  changeActivation,
  exactPassing,
  exchangeActivation,
  insertLayer,
  isExact,
  removeLayer,
  squashingPassing,
  tangent,
} from './layers';
import {
  addNeuron,
  doubleNeuron,
  emptyNeuron,
  mergeNeurons,
  moveNeuron,
  removeNeurons,
  splitNeuron,
} from './neurons';
import { putTogether, takeApart, type NetworkParts } from './parts';
import { plainFacts } from '../document/facts';
import { Network } from '../network/network';
import { outgoingTowards } from './towards';

const PIXELS = 784;

/** Parts of a random network; weights are large enough that activations go from end to end. */
function random(hidden: readonly number[], activations: readonly ActivationName[], seed: number) {
  const next = normal(seed);
  const sizes = [PIXELS, ...hidden, 10];
  let id = 0;
  return activations.map((activation, l) => ({
    activation,
    neurons: Array.from({ length: sizes[l + 1] }, () => ({
      ...{ id: id++, name: '', muted: next() > 1.5, locked: false },
      weights: Array.from({ length: sizes[l] }, () => next() / Math.sqrt(l === 0 ? 20 : 2)),
      bias: next(),
    })),
  }));
}

/** A thousand digits, or what may be taken for them: a seventh of the pixels inked. */
const next = uniform(11);
const digits = Array.from({ length: 1000 }, () =>
  Array.from({ length: PIXELS }, () => (next() < 1 / 7 ? next() : 0)),
);

/** What the outputs are for one digit, by the definition, in float64. */
function outputs(parts: NetworkParts, pixels: readonly number[]): number[] {
  let a: readonly number[] = pixels;
  for (const { activation, neurons } of parts) {
    const z = neurons.map(({ weights, bias }) => weights.reduce((s, w, i) => s + w * a[i], bias));
    const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
    a = z.map((value, i) => {
      if (neurons[i].muted) return 0;
      const { of } = ACTIVATIONS[activation];
      return of ? of(value) : Math.exp(value) / total;
    });
  }
  return [...a];
}

/** The largest difference of any output over all digits. */
function farthest(one: NetworkParts, other: NetworkParts, some = digits): number {
  return some.reduce((most, pixels) => {
    const [a, b] = [outputs(one, pixels), outputs(other, pixels)];
    return Math.max(most, ...a.map((value, k) => Math.abs(value - b[k])));
  }, 0);
}

const sigmoids = random([6, 5], ['sigmoid', 'sigmoid', 'sigmoid'], 1);
const mixed = random([6, 5, 4], ['tanh', 'relu', 'identity', 'softmax'], 2);
const [first, second] = [0, 1].map((layer) => ({ layer, index: 2 }));

describe('what leaves every output as it is, over 1,000 digits in float64', () => {
  it.each([
    ['an empty neuron', addNeuron(sigmoids, 1, emptyNeuron(sigmoids, 1))],
    ['a copy that shares what it feeds', doubleNeuron(sigmoids, first)],
    ['the same in a later layer', doubleNeuron(sigmoids, second)],
    ['moving a neuron', moveNeuron(sigmoids, first, 5)],
    ['the identity in between', insertLayer(sigmoids, 1, exactPassing('identity'))],
    ['ReLU after sigmoid', insertLayer(sigmoids, 2, exactPassing('relu'))],
    ['tanh in place of sigmoid', exchangeActivation(sigmoids, 1, 'tanh')],
  ])('%s', (_, after) => {
    expect(farthest(sigmoids, after)).toBeLessThan(1e-12);
    expect(after).not.toEqual(sigmoids);
  });

  it.each([
    ['a copy', doubleNeuron(mixed, second)],
    ['sigmoid in place of tanh', exchangeActivation(mixed, 0, 'sigmoid')],
    ['ReLU after ReLU', insertLayer(mixed, 2, exactPassing('relu'))],
    [
      'removing an identity layer',
      removeLayer(
        mixed,
        2,
        mixed[2].neurons.map(() => tangent('identity')),
      ),
    ],
  ])('%s, with other activations', (_, after) => {
    expect(farthest(mixed, after)).toBeLessThan(1e-12);
    expect(after).not.toEqual(mixed);
  });

  it('merging neurons that are the same, muted or not', () => {
    for (const mutes of [
      [false, false, false],
      [false, true, false],
      [true, false, false],
      [true, true, true],
    ]) {
      const source = sigmoids[0].neurons[1];
      const same = sigmoids[0].neurons.map((neuron, i) => {
        const at = [1, 3, 4].indexOf(i);
        return at < 0 ? neuron : { ...source, id: neuron.id, muted: mutes[at] };
      });
      const before = [{ ...sigmoids[0], neurons: same }, ...sigmoids.slice(1)];
      const after = mergeNeurons(before, 0, [1, 3, 4]);
      expect(after[0].neurons).toHaveLength(4);
      expect(farthest(before, after)).toBeLessThan(1e-12);
    }
  });

  it('only the answer, where an output changes from sigmoid to tanh', () => {
    const after = exchangeActivation(sigmoids, 2, 'tanh');
    for (const pixels of digits.slice(0, 50)) {
      const [a, b] = [outputs(sigmoids, pixels), outputs(after, pixels)].map((of) =>
        of.map((value, k) => (sigmoids[2].neurons[k].muted ? -Infinity : value)),
      );
      expect(b.indexOf(Math.max(...b))).toBe(a.indexOf(Math.max(...a)));
    }
    expect(farthest(sigmoids, after)).toBeGreaterThan(0.1);
  });
});

describe('parameters in float32', () => {
  it('are off by no more than rounding explains', () => {
    const { sizes } = new Network([PIXELS, 6, 5, 10]);
    const names = sigmoids.map(({ neurons }) => neurons.map(() => ''));
    const empty = new Network(sizes);
    const start = { ...empty.structure, parameters: empty.parameters, facts: plainFacts(names) };
    const before = takeApart(putTogether(sigmoids, start));
    const after = takeApart(putTogether(exchangeActivation(before, 1, 'tanh'), start));
    // A sum of five products, each rounded by 2⁻²⁴ of it, and an output moves by a quarter of that.
    expect(farthest(before, after)).toBeLessThan(8 * 5 * 2 ** -24);
    expect(farthest(before, after)).toBeGreaterThan(0);
    // Halves, and sums of what was halved, are exact.
    const halves = takeApart(putTogether(doubleNeuron(before, first), start));
    expect(farthest(before, halves)).toBeLessThan(1e-12);
    // So are the zeros and ones of a layer that passes everything on.
    for (const passing of ['identity', 'relu'] as const) {
      const passed = takeApart(putTogether(insertLayer(before, 1, exactPassing(passing)), start));
      expect(farthest(before, passed)).toBeLessThan(1e-12);
    }
    // Each weight of what three neurons fed, up to 8, is rounded once more.
    const neurons = before[0].neurons.map((neuron, i) => {
      return i < 3 ? { ...before[0].neurons[0], id: neuron.id } : neuron;
    });
    const threefold = [{ ...before[0], neurons }, ...before.slice(1)];
    const merged = takeApart(putTogether(mergeNeurons(threefold, 0, [0, 1, 2]), start));
    expect(farthest(threefold, merged)).toBeLessThan(8 * 5 * 2 ** -24);
    expect(farthest(threefold, merged)).toBeGreaterThan(0);
  });
});

describe('what costs something', () => {
  it('removing a neuron takes away what it fed, or leaves its mean', () => {
    const parts = [
      {
        activation: 'sigmoid' as const,
        neurons: [0.5, 2].map((bias, i) => ({
          ...{ id: i, name: '', muted: false, locked: false, bias },
          weights: new Array<number>(PIXELS).fill(0),
        })),
      },
      {
        activation: 'identity' as const,
        neurons: Array.from({ length: 10 }, (_, k) => ({
          ...{ id: 2 + k, name: '', muted: false, locked: false, bias: k },
          weights: [3, -4],
        })),
      },
    ];
    const dropped = removeNeurons(parts, 0, [1], null);
    expect(dropped[1].neurons[2]).toMatchObject({ weights: [3], bias: 2 });
    // The mean activation 0.25 times the weight −4.
    const folded = removeNeurons(parts, 0, [1], [0.25]);
    expect(folded[1].neurons[2]).toMatchObject({ weights: [3], bias: 1 });
    const muted = [
      { ...parts[0], neurons: parts[0].neurons.map((neuron) => ({ ...neuron, muted: true })) },
      parts[1],
    ];
    expect(removeNeurons(muted, 0, [1], [0.25])[1].neurons[2]).toMatchObject({ bias: 2 });
  });

  it('a gentle sigmoid in between is nearly nothing, a steep one is where all is 0 or 1', () => {
    const none = random([6, 5], ['sigmoid', 'sigmoid', 'sigmoid'], 5).map((layer) => ({
      ...layer,
      neurons: layer.neurons.map((neuron) => ({ ...neuron, muted: false })),
    }));
    for (const activation of ['sigmoid', 'tanh'] as const) {
      const gentle = insertLayer(none, 1, squashingPassing('sigmoid', activation, 'gentle'));
      const some = digits.slice(0, 100);
      expect(farthest(none, gentle, some)).toBeLessThan(0.01);
      expect(farthest(none, gentle, some)).toBeGreaterThan(1e-8);
      const decided = [
        {
          ...none[0],
          neurons: none[0].neurons.map((neuron) => ({
            ...neuron,
            weights: neuron.weights.map((weight) => 1e6 * weight),
          })),
        },
        ...none.slice(1),
      ];
      const steep = insertLayer(decided, 1, squashingPassing('sigmoid', activation, 'steep'));
      // σ(±6) is 0.0025 from an end; tanh(±6) is 1e-5 from one.
      expect(farthest(decided, steep, some)).toBeLessThan(0.02);
      const removed = removeLayer(
        gentle,
        1,
        gentle[1].neurons.map(() => tangent(activation)),
      );
      expect(farthest(none, removed, some)).toBeLessThan(1e-9);
    }
  });

  it('a neuron that is split feeds as much, for both sides of the middle', () => {
    const direction = Array.from({ length: PIXELS }, (_, p) => (p === 3 ? 2 : 0));
    const after = splitNeuron(sigmoids, first, { direction, offset: 0.5 });
    const [one, other] = [2, 3].map((i) => after[0].neurons[i]);
    const was = sigmoids[0].neurons[2];
    expect([one.weights[3], other.weights[3]]).toEqual([was.weights[3] + 2, was.weights[3] - 2]);
    expect([one.bias, other.bias]).toEqual([was.bias - 0.5, was.bias + 0.5]);
    expect(after[1].neurons[0].weights.slice(2, 4)).toEqual([
      sigmoids[1].neurons[0].weights[2] / 2,
      sigmoids[1].neurons[0].weights[2] / 2,
    ]);
  });
});

describe('a new neuron that is for one digit and against another', () => {
  it('feeds outputs alone, or what leads to them by its weights', () => {
    expect(outgoingTowards(sigmoids, 1, { plus: 3, minus: 8, strength: 2 })).toEqual([
      0, 0, 0, 2, 0, 0, 0, 0, -2, 0,
    ]);
    const towards = outgoingTowards(sigmoids, 0, { plus: 3, minus: 8, strength: 2 });
    const effect = sigmoids[1].neurons.map(
      (_, i) => sigmoids[2].neurons[3].weights[i] - sigmoids[2].neurons[8].weights[i],
    );
    const most = Math.max(...effect.map(Math.abs));
    expect(towards).toEqual(effect.map((value) => (2 * value) / most));
  });
});

describe('what can’t be', () => {
  it('is refused', () => {
    expect(() => addNeuron(sigmoids, 2, emptyNeuron(sigmoids, 1))).toThrow('outputs stay');
    expect(() => doubleNeuron(sigmoids, { layer: 2, index: 0 })).toThrow('outputs stay');
    expect(() => doubleNeuron(sigmoids, { layer: 0, index: 6 })).toThrow('no neuron 6');
    expect(() => removeNeurons(sigmoids, 1, [0, 1, 2, 3, 4], null)).toThrow('at least one neuron');
    expect(() => insertLayer(sigmoids, 0, exactPassing('identity'))).toThrow('after the pixels');
    const deep = random([2, 2, 2, 2], ['tanh', 'tanh', 'tanh', 'tanh', 'tanh'], 3);
    expect(() => insertLayer(deep, 2, exactPassing('identity'))).toThrow('4 hidden layers');
    expect(() => removeLayer(sigmoids, 2, [])).toThrow('outputs stay');
    expect(() => exchangeActivation(sigmoids, 0, 'relu')).toThrow('do the same');
    expect(changeActivation(sigmoids, 0, 'relu')[0].activation).toBe('relu');
  });
});

it('only the identity, and ReLU where nothing is below 0, change nothing in between', () => {
  const names = ['sigmoid', 'tanh', 'relu', 'identity'] as const;
  const exact = names.map((before) => names.filter((name) => isExact(before, name)));
  expect(exact).toEqual([['relu', 'identity'], ['identity'], ['relu', 'identity'], ['identity']]);
});
