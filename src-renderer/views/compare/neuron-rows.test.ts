import { describe, expect, it } from 'vitest';
import type { ComparisonSide, Comparison } from '#core/compare/comparison';
import { defaultNames } from '#core/document/network-document';
import { Network } from '#core/network/network';
import { differs, keepRows, neuronLayers, unpairedLayers } from './neuron-rows';
import { similarityNumber, similarityWord } from './similarity-text';

function compared(network: Network): ComparisonSide {
  const { sizes, activations, parameters } = network;
  const part = { count: 0, right: 0, cost: 0, confusion: new Uint32Array(110) };
  const names = defaultNames(sizes);
  return {
    sizes,
    activations,
    parameters,
    names,
    muted: names.map((layer) => layer.map(() => false)),
    costName: 'quadratic',
    all: part,
    practice: part,
    exam: part,
    answers: new Uint8Array(),
  };
}

const outputs = (similarity: number | null) =>
  Array.from({ length: 10 }, (_, i) => ({ a: i, b: i, similarity }));

/** Two neurons in A, three in B: the first goes with B's last, the second with B's first. */
function crossed(): Comparison {
  const a = new Network([784, 2, 10]);
  const b = new Network([784, 3, 10]);
  a.weightsOf(0, 0)[5] = 2;
  b.weightsOf(0, 2)[5] = 0.5;
  a.layers[0].biases.set([1, -4]);
  b.layers[0].biases.set([-4, 9, 3]);
  // To output 7: 10 and 20 from A's two, and what they go with gives 12 and 20, the other one −5.
  a.weightsOf(1, 7).set([10, 20]);
  b.weightsOf(1, 7).set([20, -5, 12]);
  const pairs = [
    { a: 0, b: 2, similarity: 0.9 },
    { a: 1, b: 0, similarity: 1 },
    { a: null, b: 1, similarity: null },
  ];
  return {
    a: compared(a),
    b: compared(b),
    layers: [
      { a: 0, b: 0, pairs },
      { a: 1, b: 1, pairs: outputs(0.5) },
    ],
    onlyA: new Uint32Array(),
    onlyB: new Uint32Array(),
  };
}

describe('neurons side by side', () => {
  it('differ by A less B, in every weight and in the bias', () => {
    const [hidden] = neuronLayers(crossed());
    const [first, second, alone] = hidden.rows;
    expect(first.difference?.weights[5]).toBe(1.5);
    expect(first.difference?.bias).toBe(-2);
    expect(first.largest).toBe(2);
    expect(second.largest).toBe(0);
    expect([alone.a, alone.difference, alone.largest]).toEqual([null, null, Infinity]);
    expect(alone.b?.bias).toBe(9);
  });

  it('have the weights of later layers in the order of A, with 0 from what only B has', () => {
    const [, output] = neuronLayers(crossed());
    expect(output.inputs).toEqual([
      { title: 'hidden 1 neuron 0', inA: true, inB: true },
      { title: 'hidden 1 neuron 1', inA: true, inB: true },
      { title: 'hidden 1 neuron 1', inA: false, inB: true },
    ]);
    const { a, b, difference } = output.rows[7];
    expect([...a!.weights]).toEqual([10, 20, 0]);
    expect([...b!.weights]).toEqual([12, 20, -5]);
    expect([...difference!.weights]).toEqual([-2, 0, 5]);
  });

  it('are not subtracted where their weights come from different things', () => {
    const a = new Network([784, 10]);
    const b = new Network([784, 4, 10]);
    const comparison: Comparison = {
      ...crossed(),
      a: compared(a),
      b: compared(b),
      layers: [{ a: 0, b: 1, pairs: outputs(null) }],
    };
    const [layer] = neuronLayers(comparison);
    expect(layer.rows[0].difference).toBeNull();
    expect(similarityWord(layer.rows[0])).toBe('not comparable');
    expect(unpairedLayers(comparison)).toBe('Hidden 1: only in B');
    expect(unpairedLayers(crossed())).toBe('');
  });

  it('are taken from before where nothing changed', () => {
    const before = neuronLayers(crossed());
    const changed = crossed();
    changed.b.parameters[784 * 2 + 5] = 0.75;
    const after = keepRows(before, neuronLayers(changed));
    expect(after[0].rows[0]).not.toBe(before[0].rows[0]);
    expect(after[0].rows[1]).toBe(before[0].rows[1]);
    expect(after[1].rows[7]).toBe(before[1].rows[7]);
  });
});

describe('how alike two neurons are', () => {
  const [{ rows }] = neuronLayers(crossed());

  it('is said in words and as a number', () => {
    expect(rows.map(similarityWord)).toEqual(['alike', 'the same', 'only in B']);
    expect(rows.map(similarityNumber)).toEqual(['0.90', '1.00', '']);
  });

  it('has a word of its own where only the bias differs', () => {
    const { weights } = rows[1].difference!;
    const row = { ...rows[1], difference: { weights, bias: 3 }, largest: 3 };
    expect(similarityWord(row)).toBe('same weights');
  });

  it('says that one is muted where nothing else differs', () => {
    const both = crossed();
    const { b } = both;
    const muted = b.muted.map((layer, l) => layer.map((_, i) => l === 0 && i === 0));
    const [layer] = neuronLayers({ ...both, b: { ...b, muted } });
    expect(layer.rows.map(differs)).toEqual([true, true, true]);
    expect(rows.map(differs)).toEqual([true, false, true]);
    expect(similarityWord(layer.rows[1])).toBe('muted in B only');
  });

  it.each([
    [1, 'nearly the same'],
    [0.98, 'nearly the same'],
    [0.97, 'alike'],
    [0, 'unlike'],
    [-0.4, 'unlike'],
    [-0.41, 'rather opposite'],
    [-1, 'opposite'],
  ])('%d is “%s”', (similarity, word) => {
    expect(similarityWord({ ...rows[0], similarity })).toBe(word);
  });
});
