import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { forward } from '../network/forward';
import { uniform } from '../network/random';
import { measureWithout } from './without-it';

/* Against running it again: the picture or the mutes changed by hand, and a whole forward pass. */

const next = uniform(3);
const picture = Float32Array.from({ length: 784 }, () => (next() < 0.2 ? next() : 0));
picture[783] = 0.5;
const shapes = [
  [784, 16, 16, 10],
  [784, 7, 5, 9, 10],
  [784, 10],
];

describe.each(shapes)('without it, in 784-%s-…', (...sizes) => {
  const { network } = randomNetwork(sizes, 8);
  const layer = sizes.length - 2;
  const target = { layer, index: 3, against: 8 };
  const margin = (pixels: ArrayLike<number>, muted?: boolean[][]) => {
    const { z } = forward(network, pixels, muted);
    return z[layer][3] - z[layer][8];
  };
  const found = measureWithout({ network, muted: undefined, target, picture });

  it('tells what each pixel, each patch, and ink where there is none come to', () => {
    expect(found.margin).toBeCloseTo(margin(picture), 9);
    for (let pixel = 0; pixel < 784; pixel += 13) {
      const without = picture.slice();
      without[pixel] = 0;
      expect(found.pixels[pixel]).toBeCloseTo(margin(without), 9);
      const patch = picture.map((ink, p) => {
        const [dx, dy] = [(p % 28) - (pixel % 28), Math.floor(p / 28) - Math.floor(pixel / 28)];
        return Math.abs(dx) <= 1 && Math.abs(dy) <= 1 ? 0 : ink;
      });
      expect(found.patches[pixel]).toBeCloseTo(margin(patch), 9);
      const inked = picture.slice();
      if (inked[pixel] === 0) inked[pixel] = 1;
      expect(found.inked[pixel]).toBeCloseTo(margin(inked), 9);
    }
  });

  it('tells what each neuron comes to: as muted', () => {
    expect(found.neurons.map(({ length }) => length)).toEqual(sizes.slice(1, -1));
    found.neurons.forEach((values, l) =>
      values.forEach((value, index) => {
        const muted = sizes.slice(1).map((count) => new Array<boolean>(count).fill(false));
        muted[l][index] = true;
        expect(value).toBeCloseTo(margin(picture, muted), 9);
      }),
    );
  });
});

it('counts what is muted as 0 before and after', () => {
  const { network } = randomNetwork([784, 6, 6, 10], 2);
  const muted = [6, 6, 10].map((count) => Array.from({ length: count }, (_, j) => j === 2));
  const target = { layer: 2, index: 1, against: null };
  const found = measureWithout({ network, muted, target, picture });
  const z = forward(network, picture, muted).z[2][1];
  expect(found.margin).toBeCloseTo(z, 9);
  expect(found.neurons[0][2]).toBe(found.margin);
  expect(found.neurons[0][3]).not.toBe(found.margin);
});

it('doesn’t add up where a sum bends', () => {
  const { network } = randomNetwork([784, 16, 16, 10], 8);
  const [{ weights }] = network.layers;
  weights.forEach((weight, i) => (weights[i] = 6 * weight));
  const target = { layer: 2, index: 3, against: 8 };
  const { margin, pixels } = measureWithout({ network, muted: undefined, target, picture });
  const blank = forward(network, new Float32Array(784)).z[2];
  const parts = pixels.reduce((sum, without) => sum + (margin - without), 0);
  expect(Math.abs(parts - (margin - (blank[3] - blank[8])))).toBeGreaterThan(0.01);
});
