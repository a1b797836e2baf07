import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward } from '../network/forward';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { uniform } from '../network/random';
import type { NeuronPair } from './comparison';
import { matchNetworks } from './match';

/** A network with its hidden neurons in another order, which computes the same. */
function shuffled(network: Network, seed: number): { network: Network; orders: number[][] } {
  const next = uniform(seed);
  const copy = new Network(network.sizes);
  const orders = network.layers.map(({ outputs }, layer) => {
    const order = [...Array(outputs).keys()];
    if (layer === network.layers.length - 1) return order;
    for (let i = outputs - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  });
  network.layers.forEach(({ inputs, biases }, layer) => {
    const before = orders[layer - 1] ?? [...Array(inputs).keys()];
    orders[layer].forEach((from, at) => {
      const weights = network.weightsOf(layer, from);
      copy.weightsOf(layer, at).set(before.map((input) => weights[input]));
      copy.layers[layer].biases[at] = biases[from];
    });
  });
  return { network: copy, orders };
}

const partnersOf = (pairs: readonly NeuronPair[]) => pairs.map(({ a, b }) => [a, b]);
const similarities = (pairs: readonly NeuronPair[]) => pairs.map(({ similarity }) => similarity);

describe('networks worked by hand', () => {
  /** One hidden layer whose neurons see the first three pixels only. */
  function threePixels(rows: number[][]): Network {
    const network = new Network([784, rows.length, 10]);
    rows.forEach((row, index) => network.weightsOf(0, index).set(row));
    return network;
  }

  it('go together where the weights are most alike, and the rest stand alone', () => {
    const a = threePixels([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    const b = threePixels([
      [0, 0, 2],
      [-1, 0, 0],
      [0, 0.5, 0],
      [3, 0, 0],
    ]);
    const [{ pairs }] = matchNetworks(a, b);
    expect(partnersOf(pairs)).toEqual([
      [0, 3],
      [1, 2],
      [2, 0],
      [null, 1],
    ]);
    for (const similarity of similarities(pairs).slice(0, 3)) expect(similarity).toBeCloseTo(1, 12);
    expect(pairs[3].similarity).toBeNull();
    const [{ pairs: turned }] = matchNetworks(b, a);
    expect(partnersOf(turned)).toEqual([
      [0, 2],
      [1, null],
      [2, 1],
      [3, 0],
    ]);
  });

  it('are alike as Pearson’s correlation says', () => {
    // Of two spikes on 784 pixels: −1/784² × 784 over 1/784 − 1/784² × 784 is −1/783.
    const [{ pairs }] = matchNetworks(threePixels([[1, 0, 0]]), threePixels([[0, 4, 0]]));
    expect(pairs[0].similarity).toBeCloseTo(-1 / 783, 12);
  });

  it('pair for the best of all, not one after the other', () => {
    // Rows a0 = p + q, a1 = p; b0 = p, b1 = p + 0.1 r. Greedily, a0 would take b0: but a1 is b0.
    const a = threePixels([
      [1, 1, 0],
      [1, 0, 0],
    ]);
    const b = threePixels([
      [1, 0, 0],
      [1, 0, 0.1],
    ]);
    expect(partnersOf(matchNetworks(a, b)[0].pairs)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('take rows without variation for the same only if they are', () => {
    const a = threePixels([[1, 2, 3], [], []]);
    const b = threePixels([[], [], [1, 2, 3]]);
    a.weightsOf(0, 1).fill(0.5);
    const [{ pairs }] = matchNetworks(a, b);
    // Half of everything and nothing are not alike; nothing and nothing are.
    expect(pairs).toEqual([
      { a: 0, b: 2, similarity: 1 },
      { a: 1, b: 1, similarity: 0 },
      { a: 2, b: 0, similarity: 1 },
    ]);
  });

  it('pair neurons of the same number where nothing tells them apart', () => {
    const empty = new Network([784, 4, 3, 10]);
    for (const { pairs } of matchNetworks(empty, empty.clone())) {
      expect(pairs).toEqual(pairs.map((_, i) => ({ a: i, b: i, similarity: 1 })));
    }
  });

  it('compare later layers in the order of the pairs, with 0 from what only one has', () => {
    const a = new Network([784, 2, 1, 10]);
    const b = new Network([784, 3, 1, 10]);
    a.weightsOf(0, 0)[5] = 1;
    a.weightsOf(0, 1)[6] = 1;
    b.weightsOf(0, 0)[6] = 1;
    b.weightsOf(0, 1)[5] = 1;
    b.weightsOf(0, 2)[9] = 1;
    a.weightsOf(1, 0).set([3, -1]);
    b.weightsOf(1, 0).set([-1, 3, 1]);
    const [first, second] = matchNetworks(a, b);
    expect(partnersOf(first.pairs)).toEqual([
      [0, 1],
      [1, 0],
      [null, 2],
    ]);
    // (3, −1, 0) and (3, −1, 1): less their means (7, −5, −2)/3 and (2, −2, 0) they come to
    // (14 + 10)/3 = 8, over the roots of 78/9 and 8.
    expect(second.pairs[0].similarity).toBeCloseTo(8 / Math.sqrt((78 / 9) * 8), 12);
  });

  it('pair outputs by their digits, however unlike they are', () => {
    const a = new Network([784, 10]);
    a.weightsOf(0, 3)[7] = 1;
    const b = new Network([784, 10]);
    b.weightsOf(0, 4)[7] = 1;
    const [{ a: layer, pairs }] = matchNetworks(a, b);
    expect(layer).toBe(0);
    expect(partnersOf(pairs)).toEqual(Array.from({ length: 10 }, (_, i) => [i, i]));
    expect(similarities(pairs)).toEqual([1, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
  });
});

describe('a network with its neurons in another order', () => {
  // Among them one whose neurons have but one or two inputs, which no correlation tells apart.
  it.each([
    [[784, 16, 16, 10]],
    [[784, 128, 128, 10]],
    [[784, 3, 40, 2, 7, 10]],
    [[784, 1, 9, 10]],
  ])('%j is matched with itself exactly', (sizes) => {
    const { network } = randomNetwork(sizes, 4);
    const other = shuffled(network, 9);
    const pixels = new Float32Array(784).fill(0.3);
    // The reordering itself is right: all outputs are the same.
    expect(forward(other.network, pixels).z.at(-1)).toEqual(forward(network, pixels).z.at(-1));
    matchNetworks(other.network, network).forEach(({ a, b, pairs }, layer) => {
      expect([a, b]).toEqual([layer, layer]);
      expect(pairs.map(({ b }) => b)).toEqual(other.orders[layer]);
      for (const { similarity } of pairs) expect(similarity).toBe(1);
    });
  });
});

describe('networks of any two structures', () => {
  const sizes = fc
    .array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 })
    .map((hidden) => [784, ...hidden, 10]);

  it('pair every neuron once, as many as there can be', () => {
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), (sizesA, sizesB, seed) => {
        const a = randomNetwork(sizesA, seed).network;
        const b = randomNetwork(sizesB, seed + 1).network;
        const layers = matchNetworks(a, b);
        const hidden = Math.min(sizesA.length, sizesB.length) - 2;
        expect(layers.map((layer) => [layer.a, layer.b])).toEqual([
          ...Array.from({ length: hidden }, (_, l) => [l, l]),
          [sizesA.length - 2, sizesB.length - 2],
        ]);
        for (const { a: layerA, b: layerB, pairs } of layers) {
          const [countA, countB] = [sizesA[layerA + 1], sizesB[layerB + 1]];
          expect(pairs).toHaveLength(Math.max(countA, countB));
          expect(pairs.slice(0, countA).map(({ a }) => a)).toEqual([...Array(countA).keys()]);
          const others = pairs.flatMap(({ b }) => (b === null ? [] : [b]));
          expect(others.sort((x, y) => x - y)).toEqual([...Array(countB).keys()]);
          const isUneven = layerA !== layerB;
          for (const { a, b, similarity } of pairs) {
            expect(similarity === null).toBe(a === null || b === null || isUneven);
            if (similarity !== null) expect(Math.abs(similarity)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('agree, whichever comes first', () => {
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), (sizesA, sizesB, seed) => {
        const a = randomNetwork(sizesA, seed).network;
        const b = randomNetwork(sizesB, seed + 1).network;
        const key = (one: number | null, other: number | null) => `${one} ${other}`;
        const turned = matchNetworks(b, a);
        matchNetworks(a, b).forEach(({ pairs }, i) => {
          expect(pairs.map(({ a, b }) => key(a, b)).sort()).toEqual(
            turned[i].pairs.map(({ a, b }) => key(b, a)).sort(),
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});
