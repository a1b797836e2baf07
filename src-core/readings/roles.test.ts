import { describe, expect, it } from 'vitest';
import { english } from '../words/english';
import { assemble } from './assemble';
import type { Tensor } from './tensor';

function tensor(name: string, ...shape: number[]): Tensor {
  return { name, shape, valueAt: (i) => i };
}

const pair = (name: string, outputs: number, inputs: number) => [
  tensor(`${name}.weight`, outputs, inputs),
  tensor(`${name}.bias`, outputs),
];

function read(...tensors: Tensor[]) {
  const assembly = assemble(tensors);
  if ('question' in assembly) throw new Error('Something was asked.');
  const { network, remarks } = assembly;
  return { network, remarks: remarks.map((remark) => english.say(remark)) };
}

describe('what a layer of weights and biases is not', () => {
  const plain = [...pair('fc1', 16, 784), ...pair('fc2', 10, 16)];

  it.each([
    // The parameters of PyTorch's and Keras's other layers, by their own names.
    [[tensor('ln.weight', 16), tensor('ln.bias', 16)], 'is of a normalization layer'],
    [[tensor('gamma', 16)], 'is of a normalization layer'],
    [[tensor('bn1.running_mean', 16)], 'is of a normalization layer'],
    [[tensor('act.weight', 16)], 'has one number for each neuron but calls them weights'],
    [[tensor('p_re_lu/alpha', 16)], 'is of PReLU'],
    [[tensor('rnn.weight_hh_l0', 16, 16)], 'is of a recurrent layer'],
    [[tensor('fc1.scale', 1)], 'is the scale of quantized weights'],
    [[tensor('conv1.weight', 8, 1, 3, 3)], 'is of a layer that isn’t fully connected'],
  ])('is refused by its name: %j', (others, said) => {
    expect(() => assemble([...plain, ...others])).toThrow(said);
    // In the place of biases too.
    expect(() => assemble([...others, plain[0], ...plain.slice(2)])).toThrow(said);
  });

  it('may be what somebody calls a layer', () => {
    expect(read(...pair('alpha', 16, 784), ...pair('scale', 10, 16)).network.sizes).toEqual([
      784, 16, 10,
    ]);
  });
});

describe('what else a file has', () => {
  it('is passed over and named', () => {
    const { network, remarks } = read(
      ...pair('fc1', 16, 784),
      ...pair('fc2', 10, 16),
      tensor('epochs'),
      tensor('sizes', 3),
      tensor('bn.num_batches_tracked'),
    );
    expect(network.sizes).toEqual([784, 16, 10]);
    expect(remarks).toEqual([
      'Passed over, for it is no part of a network: "epochs", "sizes", "bn.num_batches_tracked".',
    ]);
  });

  it('is refused where it may belong', () => {
    const extra = tensor('extra', 16);
    expect(() => assemble([...pair('fc1', 16, 784), ...pair('fc2', 10, 16), extra])).toThrow(
      'expected the weights and biases of a network',
    );
  });
});

describe('biases', () => {
  it('are 0 where a layer has none, and that is said', () => {
    const { network, remarks } = read(tensor('wih', 16, 784), tensor('who', 10, 16));
    expect(network.sizes).toEqual([784, 16, 10]);
    expect(Array.from(network.layers[0].biases)).toEqual(new Array(16).fill(0));
    expect(network.weightsOf(1, 2)[3]).toBe(35);
    expect(remarks).toEqual(['No biases were found for "wih", "who"; they count as 0.']);
  });

  it('are those of one layer alone, if names say whose', () => {
    const [weight, bias] = pair('fc2', 10, 16);
    const { network, remarks } = read(tensor('fc1.weight', 16, 784), weight, bias);
    expect(Array.from(network.layers[1].biases)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(remarks).toEqual(['No biases were found for "fc1.weight"; they count as 0.']);
  });

  it('may lie in columns under names that do not tell', () => {
    // numpy.savez(f, *weights, *biases)
    const { network } = read(
      ...[tensor('arr_0', 16, 784), tensor('arr_1', 10, 16)],
      ...[tensor('arr_2', 16, 1), tensor('arr_3', 10, 1)],
    );
    expect(network.sizes).toEqual([784, 16, 10]);
    expect(Array.from(network.layers[1].biases)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
