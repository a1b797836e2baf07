import { describe, expect, it } from 'vitest';
import type { ActivationName } from './activations';
import { Network } from './network';
import { formatStructure, isSameStructure, structureOf } from './structure';

describe('a structure', () => {
  it('has sigmoid in every layer unless it says something else', () => {
    const network = new Network([784, 4, 10]);
    expect(network.activations).toEqual(['sigmoid', 'sigmoid']);
    expect(network.layers.map(({ activation }) => activation)).toEqual(['sigmoid', 'sigmoid']);
    expect(structureOf([784, 10])).toEqual({ sizes: [784, 10], activations: ['sigmoid'] });
  });

  it('is kept by a copy of the network', () => {
    const network = new Network({ sizes: [784, 4, 10], activations: ['relu', 'softmax'] });
    expect(network.clone().structure).toEqual(network.structure);
    expect(isSameStructure(network, network.clone())).toBe(true);
    expect(isSameStructure(network, new Network([784, 4, 10]))).toBe(false);
    expect(isSameStructure(network, new Network([784, 5, 10]))).toBe(false);
    expect(isSameStructure(structureOf([784, 10]), structureOf([784, 4, 10]))).toBe(false);
  });

  it('is written as the field does, with activations where they are not all sigmoid', () => {
    expect(formatStructure(structureOf([784, 16, 16, 10]))).toBe('784-16-16-10');
    const mixed: ActivationName[] = ['sigmoid', 'relu', 'softmax'];
    const text = formatStructure({ sizes: [784, 16, 8, 10], activations: mixed });
    expect(text).toBe('784-16 σ-8 ReLU-10 softmax');
  });

  it.each([
    [['relu'], /2 layers.*found 1/],
    [['relu', 'swish'], /layer 2.*swish/],
    [['softmax', 'softmax'], /[Ll]ayer 1.*softmax/],
    [['toString', 'softmax'], /layer 1.*toString/],
  ])('%s for 784-4-10 is refused', (activations, words) => {
    const structure = { sizes: [784, 4, 10], activations: activations as ActivationName[] };
    expect(() => new Network(structure)).toThrow(words);
  });
});
