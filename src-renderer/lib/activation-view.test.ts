import { describe, expect, it } from 'vitest';
import {
  activationText,
  fillOf,
  fullOf,
  scaleText,
  spanOn,
  structureText,
} from './activation-view';

describe('an activation on the page', () => {
  it('ends an axis with a short number', () => {
    expect(scaleText(1)).toBe('1');
    expect(scaleText(-1)).toBe('−1');
    expect(scaleText(12.34)).toBe('12.3');
  });

  it('is a share, or a number with its sign', () => {
    expect(activationText(0.5)).toBe('0.500');
    expect(activationText(-0.5, 2)).toBe('−0.50');
    expect(activationText(12.5, 2)).toBe('12.50');
    expect(activationText(3.4e38)).toBe('3.40e38');
  });

  it('fills a neuron next to 1, or next to the largest where there is no end', () => {
    expect(fullOf('sigmoid', [0.1, 0.2])).toBe(1);
    expect(fullOf('tanh', [-0.1])).toBe(1);
    expect(fullOf('relu', [0, 4, 2])).toBe(4);
    expect(fullOf('identity', [3, -6])).toBe(6);
    expect(fullOf('relu', [0, 0])).toBe(1);
    expect(fillOf(-3, 6)).toBe(0.5);
  });

  it('stands on an axis from 0, or on both sides of the middle', () => {
    expect(spanOn('sigmoid', 0.25, 1)).toEqual([0, 0.25]);
    expect(spanOn('relu', 3, 4)).toEqual([0, 0.75]);
    expect(spanOn('tanh', -1, 1)).toEqual([0, 0.5]);
    expect(spanOn('identity', 3, 6)).toEqual([0.5, 0.75]);
  });
});

it('a structure says its activations', () => {
  const sizes = [784, 16, 10];
  expect(structureText({ sizes, activations: ['sigmoid', 'sigmoid'] })).toBe('784 → 16 σ → 10 σ');
  expect(structureText({ sizes, activations: ['relu', 'softmax'] })).toBe(
    '784 → 16 ReLU → 10 softmax',
  );
});
