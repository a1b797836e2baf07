import { expect, it } from 'vitest';
import { compareLayers, compareNames, layerKey, namesBiases } from './layer-names';

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

it('are in the order of their numbers, the output last, and in none where other words differ', () => {
  const order = (a: string, b: string) => [compareLayers(a, b), compareLayers(b, a)].map(Math.sign);
  for (const [first, second] of [
    ['fc9.weight', 'fc10.weight'],
    ['dense/dense/kernel:0', 'dense_1/dense_1/kernel:0'],
    ['layers/dense/vars/0', 'layers/dense_1/vars/0'],
    [
      'model_weights/dense_9/sequential_2/dense_9/kernel',
      'model_weights/dense_10/sequential_2/dense_10/kernel',
    ],
    ['block1.fc2.weight', 'block2.fc1.weight'],
    ['W', 'W2'],
    ['hidden2.weight', 'output.weight'],
    ['W_in', 'W_mid'],
    ['fc1.weight', 'out.weight'],
  ]) {
    expect([first, ...order(first, second)]).toEqual([first, -1, 1]);
  }
  expect(order('alpha.weight', 'omega.weight').map(Math.abs)).toEqual([0, 0]);
  expect(order('left', 'right2').map(Math.abs)).toEqual([0, 0]);
  expect(order('fc1.weight', 'fc01.bias').map(Math.abs)).toEqual([0, 0]);
});
