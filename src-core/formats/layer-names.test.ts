import { expect, it } from 'vitest';
import { compareNames, layerKey, namesBiases } from './layer-names';

it('finds the layer in a name, however a library writes it', () => {
  for (const [weight, bias, key] of [
    ['fc1.weight', 'fc1.bias', 'fc 1'],
    ['hidden1/weight', 'hidden1/bias', 'hidden 1'],
    ['W1', 'b1', '1'],
    ['weights_2', 'biases_2', '2'],
    ['net.0.weight', 'net.0.bias', 'net 0'],
    ['denseKernel', 'denseBias', 'dense'],
    ['layers/dense/vars/0', 'layers/dense/vars/1', 'layers dense'],
    ['coefs_3', 'intercepts_3', '3'],
  ]) {
    expect([layerKey(weight), layerKey(bias)]).toEqual([key, key]);
    expect([namesBiases(weight), namesBiases(bias)]).toEqual([false, true]);
  }
});

it('orders layers as a person counts them', () => {
  const names = [
    'layer10.weight',
    'dense_1.kernel',
    'layer9.weight',
    'dense.kernel',
    'layer1.bias',
  ];
  expect(names.sort(compareNames)).toEqual([
    'dense.kernel',
    'dense_1.kernel',
    'layer1.bias',
    'layer9.weight',
    'layer10.weight',
  ]);
});

it('takes no longer for a name of a million letters', () => {
  expect(layerKey(`${'x1'.repeat(500_000)}.bias`).length).toBeLessThan(400);
});
