import { describe, expect, it } from 'vitest';
import type { Network } from '../network/network';
import { assemble } from './assemble';
import type { Tensor } from './tensor';
import { english } from '../words/english';

/** A tensor whose value at row r, column c is `r + c / 1000`. */
function tensor(name: string, ...shape: number[]): Tensor {
  const columns = shape[1] ?? 1;
  return { name, shape, valueAt: (i) => Math.floor(i / columns) + (i % columns) / 1000 };
}

function networkOf(tensors: Tensor[], answer?: string): Network {
  const assembly = assemble(tensors, answer);
  if ('question' in assembly) throw new Error(english.say(assembly.question.text));
  return assembly.network;
}

function choicesOf(tensors: Tensor[]) {
  const assembly = assemble(tensors);
  if ('network' in assembly) throw new Error('Nothing was asked.');
  return assembly.question.choices.map(({ key, label }) => ({ key, label: english.say(label) }));
}

/** A weight of a network made of such tensors, as [row, column] of where it came from. */
const origin = (network: Network, layer: number, neuron: number, input: number) => {
  const value = network.weightsOf(layer, neuron)[input];
  return [Math.floor(value), Math.round((value % 1) * 1000)];
};

describe('names', () => {
  it('may be any, if the shapes chain', () => {
    const network = networkOf([
      tensor('0.weight', 12, 784),
      tensor('0.bias', 12),
      tensor('2.weight', 10, 12),
      tensor('2.bias', 10),
    ]);
    expect(network.sizes).toEqual([784, 12, 10]);
    expect(origin(network, 0, 3, 700)).toEqual([3, 700]);
    expect(network.layers[1].biases[9]).toBe(9);
  });

  it('need not tell the order where the shapes do', () => {
    const shuffled = [
      tensor('end.bias', 10),
      tensor('start.weight', 5, 784),
      tensor('end.weight', 10, 7),
      tensor('start.bias', 5),
      tensor('between.weight', 7, 5),
      tensor('between.bias', 7),
    ];
    expect(networkOf(shuffled).sizes).toEqual([784, 5, 7, 10]);
  });

  it('tell the order of layers of the same shape, and their biases', () => {
    const named = (name: string, value: number): Tensor[] => [
      { name: `${name}.weight`, shape: [16, 16], valueAt: () => value },
      { name: `${name}.bias`, shape: [16], valueAt: () => -value },
    ];
    const network = networkOf([
      ...named('layer10', 10),
      ...named('layer9', 9),
      tensor('layer1.weight', 16, 784),
      tensor('layer1.bias', 16),
      tensor('layer11.weight', 10, 16),
      tensor('layer11.bias', 10),
    ]);
    expect(network.layers.map(({ weights }) => weights[0])).toEqual([0, 9, 10, 0]);
    expect(network.layers.map(({ biases }) => biases[0])).toEqual([0, -9, -10, 0]);
  });

  it('need not pair biases with weights: then their order does', () => {
    const all = [[16, 784], [16], [16, 16], [16], [10, 16], [10]].map((shape, i) => ({
      ...tensor(`arr_${i}`, ...shape),
      valueAt: () => i,
    }));
    const network = networkOf(all.reverse());
    expect(network.layers.map(({ weights, biases }) => [weights[0], biases[0]])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});

describe('matrices the other way round', () => {
  it('are transposed: a column for each neuron', () => {
    const network = networkOf([
      tensor('dense.kernel', 784, 4),
      tensor('dense.bias', 4),
      tensor('dense_1.kernel', 4, 10),
      tensor('dense_1.bias', 10),
    ]);
    expect(network.sizes).toEqual([784, 4, 10]);
    expect(origin(network, 0, 3, 700)).toEqual([700, 3]);
    expect(origin(network, 1, 9, 2)).toEqual([2, 9]);
  });

  it('are known even where a square one could be either, by the others', () => {
    const square = (first: number[], last: number[]) =>
      networkOf([
        tensor('a.weight', ...first),
        tensor('a.bias', 16),
        tensor('b.weight', 16, 16),
        tensor('b.bias', 16),
        tensor('c.weight', ...last),
        tensor('c.bias', 10),
      ]);
    expect(origin(square([16, 784], [10, 16]), 1, 3, 5)).toEqual([3, 5]);
    expect(origin(square([784, 16], [16, 10]), 1, 3, 5)).toEqual([5, 3]);
  });

  it('have biases in columns or rows, if they are named', () => {
    const network = networkOf([
      tensor('w1', 1, 784),
      tensor('b1', 1, 1),
      tensor('w2', 10, 1),
      tensor('b2', 10, 1),
    ]);
    expect(network.sizes).toEqual([784, 1, 10]);
    expect(network.layers[1].biases[9]).toBe(9);
  });
});

describe('what only a person knows', () => {
  it('is asked: a square matrix between layers that disagree', () => {
    const mixed = [
      tensor('a.weight', 16, 784),
      tensor('a.bias', 16),
      tensor('b.weight', 16, 16),
      tensor('b.bias', 16),
      tensor('c.weight', 16, 10),
      tensor('c.bias', 10),
    ];
    const [straight, turned] = choicesOf(mixed);
    expect(choicesOf(mixed).length).toBe(2);
    expect(straight.label).toBe(
      '"a.weight" (one row for each neuron), "b.weight" (one row for each neuron), "c.weight" (one column for each neuron)',
    );
    expect(origin(networkOf(mixed, straight.key), 1, 3, 5)).toEqual([3, 5]);
    expect(origin(networkOf(mixed, turned.key), 1, 3, 5)).toEqual([5, 3]);
    expect(() => networkOf(mixed, 'x')).toThrow('"x" is none of the ways');
  });

  it('is asked: two layers whose names and ways round contradict each other', () => {
    const swapped = [
      tensor('l1', 16, 784),
      tensor('l2', 16, 32),
      tensor('l3', 32, 16),
      tensor('l4', 10, 16),
      ...[16, 32, 16, 10].map((size, i) => tensor(`v${i}`, size)),
    ];
    expect(
      choicesOf(swapped).map(({ label }) => label.match(/l\d|row|column/g)!.join(' ')),
    ).toEqual([
      'l1 row l2 column l3 column l4 row',
      // Out of the order of their numbers, v0 and v2 may go with l1 and l2 or the other way round.
      'l1 row l3 row l2 row l4 row',
      'l1 row l3 row l2 row l4 row',
    ]);
  });

  it('is asked: biases of the same length whose names go with no weights', () => {
    const unpaired = [
      tensor('W_in', 16, 784),
      tensor('W_mid', 16, 16),
      tensor('W_out', 10, 16),
      { ...tensor('first', 16), valueAt: () => 1 },
      { ...tensor('final', 10), valueAt: () => 3 },
      { ...tensor('extra', 16), valueAt: () => 2 },
    ];
    const choices = choicesOf(unpaired).filter(({ label }) => label.startsWith('"W_in" (one row'));
    const biases = choices.map(({ key, label }) => [
      label.match(/with "(\w+)"/g)!.join(' '),
      ...networkOf(unpaired, key).layers.map(({ biases }) => biases[0]),
    ]);
    expect(biases).toEqual(
      expect.arrayContaining([
        ['with "first" with "extra" with "final"', 1, 2, 3],
        ['with "extra" with "first" with "final"', 2, 1, 3],
      ]),
    );
  });

  it('is asked: layers of the same shape whose names have no numbers', () => {
    const layer = (name: string, outputs: number, inputs: number) => [
      tensor(`${name}.weight`, outputs, inputs),
      tensor(`${name}.bias`, outputs),
    ];
    const words = [
      ...layer('start', 16, 784),
      ...layer('zeta', 16, 16),
      ...layer('alpha', 16, 16),
      ...layer('end', 10, 16),
    ];
    const orders = choicesOf(words).map(({ label }) => label.match(/\w+(?=\.weight)/g)!.join(' '));
    expect(orders).toEqual(['start alpha zeta end', 'start zeta alpha end']);
  });

  it('is not asked: the layers of Keras, of which the first has no number', () => {
    // As model.save_weights of Keras 2 names them, where the first weights are not the only ones [16, 16].
    const named = (name: string, value: number, ...shape: number[]): Tensor[] => [
      { name: `${name}/${name}/kernel:0`, shape, valueAt: () => value },
      { name: `${name}/${name}/bias:0`, shape: shape.slice(1), valueAt: () => -value },
    ];
    const network = networkOf([
      ...named('dense', 1, 784, 16),
      ...named('dense_1', 2, 16, 16),
      ...named('dense_10', 4, 16, 10),
      ...named('dense_2', 3, 16, 16),
    ]);
    expect(network.layers.map(({ weights }) => weights[0])).toEqual([1, 2, 3, 4]);
    expect(network.layers.map(({ biases }) => biases[0])).toEqual([-1, -2, -3, -4]);
  });

  it('is not asked if the biases tell', () => {
    const network = networkOf([
      tensor('l1.weight', 16, 784),
      tensor('l1.bias', 16),
      tensor('l2.weight', 16, 32),
      tensor('l2.bias', 32),
      tensor('l3.weight', 32, 16),
      tensor('l3.bias', 16),
      tensor('l4.weight', 10, 16),
      tensor('l4.bias', 10),
    ]);
    expect(network.sizes).toEqual([784, 16, 32, 16, 10]);
    expect(origin(network, 1, 31, 5)).toEqual([5, 31]);
  });
});

describe('what is no network', () => {
  const LIMITS =
    'expected the weights and biases of a network 784-…-10 with at most 4 hidden layers of 1 to 128 neurons.';

  it('is refused with the shapes that were found', () => {
    const refusal = (...tensors: Tensor[]) => {
      try {
        assemble(tensors);
      } catch (error) {
        return (error as Error).message;
      }
      return 'Nothing was refused.';
    };
    expect(refusal(tensor('a', 10, 783), tensor('b', 10))).toBe(
      `The file has "a" [10,783], "b" [10]; ${LIMITS}`,
    );
    for (const wrong of [
      [tensor('a', 10, 784), tensor('b', 9)],
      [tensor('a', 10, 28, 28), tensor('b', 10)],
      [tensor('a', 129, 784), tensor('b', 129), tensor('c', 10, 129), tensor('d', 10)],
      [tensor('a', 0, 784), tensor('b', 0), tensor('c', 10, 0), tensor('d', 10)],
    ]) {
      expect(refusal(...wrong)).toContain(LIMITS);
    }
    const many = Array.from({ length: 1000 }, (_, i) => tensor(`t${i}`, 10, 784));
    expect(refusal(...many)).toContain('"t9" [10,784], … (1000 tensors);');
  });

  it('has numbers that float32 cannot hold', () => {
    const bias = { name: 'b', shape: [10], valueAt: (i: number) => (i === 4 ? 1e39 : 0) };
    expect(() => assemble([tensor('a', 784, 10), bias])).toThrow(
      'Tensor "b" has 1e+39 at position 4, counted from 0; expected numbers that float32 can hold.',
    );
  });
});
