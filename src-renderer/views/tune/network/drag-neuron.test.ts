import { expect, it } from 'vitest';
import { nearest } from './drag-neuron';
import { layoutNetwork } from './network-layout';

const layout = layoutNetwork([784, 16, 100, 10], { width: 800, height: 600 }, 14);

it('a neuron that is dragged goes to the nearest place of its own layer', () => {
  const { neurons } = layout.layers[0];
  const pitch = neurons[1].y - neurons[0].y;
  const from = { layer: 0, index: 3 };
  expect(nearest(layout, from, 0, 0)).toBe(3);
  expect(nearest(layout, from, 200, 0.4 * pitch)).toBe(3);
  expect(nearest(layout, from, 0, 0.6 * pitch)).toBe(4);
  expect(nearest(layout, from, 0, -2 * pitch)).toBe(1);
  expect(nearest(layout, from, 0, 5000)).toBe(15);
});

it('in a layer of several columns also beside it', () => {
  const { neurons } = layout.layers[1];
  const beside = neurons.findIndex(({ x, y }) => x > neurons[0].x && y === neurons[0].y);
  expect(beside).toBeGreaterThan(0);
  expect(nearest(layout, { layer: 1, index: 0 }, neurons[beside].x - neurons[0].x, 0)).toBe(beside);
});
