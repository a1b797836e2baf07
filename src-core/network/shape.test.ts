import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import {
  checkNeuron,
  checkSizes,
  DEFAULT_SIZES,
  formatSizes,
  layersOf,
  parameterCount,
} from './shape';

function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(KnobsError);
    return (error as KnobsError).message;
  }
  throw new Error('Nothing was refused.');
}

describe('parameterCount', () => {
  it('is 13,002 for 784-16-16-10', () => {
    // 784·16 + 16·16 + 16·10 weights and 16 + 16 + 10 biases.
    expect(formatSizes(DEFAULT_SIZES)).toBe('784-16-16-10');
    expect(parameterCount(DEFAULT_SIZES)).toBe(13_002);
  });

  it('counts any other structure', () => {
    expect(parameterCount([784, 10])).toBe(7_850);
    expect(parameterCount([784, 30, 10])).toBe(23_860);
    // The largest: 784·128 + 128, three times 128·128 + 128, and 128·10 + 10.
    expect(parameterCount([784, 128, 128, 128, 128, 10])).toBe(151_306);
  });
});

describe('layersOf', () => {
  it('lays each layer out as its weights and then its biases', () => {
    expect(layersOf([784, 16, 16, 10])).toEqual([
      { key: 'hidden1', inputs: 784, outputs: 16, weightOffset: 0, biasOffset: 12_544 },
      { key: 'hidden2', inputs: 16, outputs: 16, weightOffset: 12_560, biasOffset: 12_816 },
      { key: 'output', inputs: 16, outputs: 10, weightOffset: 12_832, biasOffset: 12_992 },
    ]);
  });

  it('calls the only layer the output', () => {
    expect(layersOf([784, 10]).map(({ key }) => key)).toEqual(['output']);
  });
});

describe('checkSizes', () => {
  it('allows 0 to 4 hidden layers of 1 to 128 neurons', () => {
    for (const sizes of [
      [784, 10],
      [784, 1, 10],
      [784, 128, 10],
      [784, 1, 2, 3, 4, 10],
    ]) {
      expect(() => checkSizes(sizes)).not.toThrow();
    }
  });

  it('refuses anything else, and says what', () => {
    expect(refusal(() => checkSizes([]))).toBe(
      'A network starts with 784 inputs, one for each pixel; found no layers.',
    );
    expect(refusal(() => checkSizes([784]))).toBe(
      'A network has at least one layer of neurons; found only its inputs.',
    );
    for (const sizes of [
      [783, 16, 10],
      ['784', 10],
      [10, 784],
    ]) {
      expect(refusal(() => checkSizes(sizes))).toBe(
        `A network starts with 784 inputs, one for each pixel; found ${sizes.join('-')}.`,
      );
    }
    for (const sizes of [
      [784, 16],
      [784, 16, 11],
      [784, 784],
    ]) {
      expect(refusal(() => checkSizes(sizes))).toBe(
        `A network ends in 10 outputs, one for each digit; found ${sizes.join('-')}.`,
      );
    }
    expect(refusal(() => checkSizes([784, 5, 5, 5, 5, 5, 10]))).toBe(
      'A network has at most 4 hidden layers; found 5.',
    );
    for (const size of [0, -1, 129, 1.5, NaN, Infinity, '16', null]) {
      expect(refusal(() => checkSizes([784, 16, size, 10]))).toBe(
        `Hidden layer 2 has ${size} neurons; expected a whole number from 1 to 128.`,
      );
    }
  });
});

describe('checkNeuron', () => {
  it('allows the neurons that are there', () => {
    for (const [layer, index] of [
      [0, 0],
      [0, 15],
      [1, 2],
      [2, 9],
    ]) {
      expect(() => checkNeuron([784, 16, 3, 10], { layer, index })).not.toThrow();
    }
  });

  it('refuses any other', () => {
    for (const [layer, index] of [
      [0, 16],
      [1, 3],
      [2, 10],
      [3, 0],
      [-1, 0],
      [0, -1],
      [0, 0.5],
      [NaN, 0],
    ]) {
      expect(refusal(() => checkNeuron([784, 16, 3, 10], { layer, index }))).toBe(
        `There is no neuron ${index} in layer ${layer + 1} of a 784-16-3-10 network.`,
      );
    }
  });
});
