import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../bytes/utf8';
import { nielsenJson } from './nielsen-json';

const rows = (outputs: number, inputs: number, first = 0) =>
  Array.from({ length: outputs }, (_, j) =>
    Array.from({ length: inputs }, (_, i) => (first + j + i) % 97),
  );
const column = (count: number) => Array.from({ length: count }, (_, i) => i);

function read(file: object) {
  const reading = nielsenJson.read(encodeUtf8(JSON.stringify(file)));
  if ('question' in reading) throw new Error('Something was asked.');
  return { ...reading, network: reading.document.network };
}

/** Columns as rows. */
const turned = (matrix: number[][]) => matrix[0].map((_, i) => matrix.map((row) => row[i]));

describe('arrays under any names', () => {
  it('are a state dict', () => {
    const { network, leavesOpen } = read({
      'fc1.weight': rows(3, 784),
      'fc1.bias': column(3),
      'fc2.weight': rows(10, 3, 5),
      'fc2.bias': column(10),
    });
    expect(network.sizes).toEqual([784, 3, 10]);
    expect(network.weightsOf(0, 2)[7]).toBe(9);
    expect(network.weightsOf(1, 9)[1]).toBe(15);
    expect(Array.from(network.layers[1].biases)).toEqual(column(10));
    expect(leavesOpen).toBe('everything');
  });

  it('may lie deep, the other way round, with biases in columns', () => {
    const { network } = read({
      epoch: 30,
      model: {
        layers: [
          { weights: turned(rows(3, 784)), biases: column(3).map((one) => [one]) },
          { weights: turned(rows(10, 3, 5)), biases: column(10).map((one) => [one]) },
        ],
      },
    });
    expect(network.weightsOf(0, 2)[7]).toBe(9);
    expect(network.weightsOf(1, 9)[1]).toBe(15);
  });

  it('name their activations', () => {
    const layers = {
      layer_0_weights: turned(rows(3, 784)),
      layer_0_biases: column(3),
      layer_1_weights: turned(rows(10, 3)),
      layer_1_biases: column(10),
    };
    const said = read({ ...layers, activation: 'ReLU' });
    expect([said.network.activations, said.leavesOpen]).toEqual([['relu', 'softmax'], 'inputs']);
    expect(read({ ...layers, activations: ['tanh', 'sigmoid'] }).network.activations).toEqual([
      ...['tanh', 'sigmoid'],
    ]);
    expect(() => read({ ...layers, activation: 'swish' })).toThrow(
      'The file has the activation "swish"; expected sigmoid, ReLU, tanh, identity or',
    );
    expect(() => read({ ...layers, activations: ['tanh', 'tanh', 'tanh', 'tanh'] })).toThrow(
      'The file names the activations of 4 layers; expected those of 2.',
    );
  });

  it('are what brain.js writes', () => {
    const { network } = read({
      type: 'NeuralNetwork',
      sizes: [784, 2, 10],
      layers: [
        { weights: [], biases: [] },
        { weights: rows(2, 784), biases: column(2) },
        { weights: rows(10, 2), biases: column(10) },
      ],
      trainOpts: { activation: 'sigmoid', errorThresh: 0.005 },
    });
    expect(network.activations).toEqual(['sigmoid', 'sigmoid']);
    expect(network.weightsOf(1, 4)[1]).toBe(5);
  });

  it('are refused as parts of other layers', () => {
    expect(() => read({ type: 'RNNTimeStep', layers: [rows(10, 784)] })).toThrow(
      'is of a recurrent layer',
    );
  });
});
