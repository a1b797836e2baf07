import { describe, expect, it } from 'vitest';
import { assemble } from './assemble';
import type { Tensor } from './tensor';

const tensor = (name: string, ...shape: number[]): Tensor => ({ name, shape, valueAt: () => 0.5 });
const plain = [
  tensor('hidden1.weight', 4, 784),
  tensor('hidden1.bias', 4),
  tensor('output.weight', 10, 4),
  tensor('output.bias', 10),
];

describe('an empty tensor', () => {
  const activationsOf = (...more: Tensor[]) => {
    const assembly = assemble([...more, ...plain]);
    return 'network' in assembly ? assembly.network.activations : [];
  };

  it('under the name of a layer and an activation says that the layer has it', () => {
    expect(activationsOf()).toEqual(['sigmoid', 'sigmoid']);
    expect(activationsOf(tensor('hidden1.relu', 0))).toEqual(['relu', 'sigmoid']);
    expect(activationsOf(tensor('output.softmax', 0), tensor('hidden1.tanh', 0))).toEqual([
      'tanh',
      'softmax',
    ]);
  });

  it.each([
    ['is no activation', [tensor('hidden1.swish', 0)]],
    ['is not empty', [tensor('hidden1.relu', 1)]],
    ['is of no layer', [tensor('hidden2.relu', 0)]],
    ['is a second one', [tensor('hidden1.relu', 0), tensor('hidden1.tanh', 0)]],
  ])('that %s keeps the file from being read as what it is not', (_, more) => {
    expect(() => assemble([...plain, ...more])).toThrow();
  });

  it('keeps other programs’ names from being read as well', () => {
    const others = plain.map(({ name, ...rest }) => ({ name: `net.${name}`, ...rest }));
    expect(() => assemble([...others, tensor('hidden1.relu', 0)])).toThrow();
    expect(() => assemble([...plain, tensor('hidden1.softmax', 0)])).toThrow(/softmax/);
  });
});
