import { expect, it } from 'vitest';
import { Network } from '../network/network';
import { isThumbnail, thumbnailOf } from './thumbnail';

it('is the means of squares of weights, each neuron as strong as its strongest', () => {
  const network = new Network([784, 16, 10]);
  // Of neuron 2, the square of 2 × 2 weights at the top right, and one in the third row of squares.
  const weights = network.weightsOf(0, 2);
  for (const at of [26, 27, 54, 55]) weights[at] = -8;
  weights[4 * 28 + 10] = 8;
  const { side, tiles } = thumbnailOf(network);
  expect(side).toBe(14);
  const expected = new Int8Array(16 * 14 * 14);
  expected[2 * 196 + 13] = -127;
  // The mean of 8, 0, 0 and 0 is a quarter of the strongest: 31.75.
  expected[2 * 196 + 2 * 14 + 5] = 32;
  expect(tiles).toEqual(expected);
});

it.each([
  [1, 28],
  [4, 28],
  [5, 14],
  [16, 14],
  [17, 7],
  [64, 7],
  [65, 4],
  [128, 4],
])('of %i neurons has pictures of %i pixels a side, and is small', (neurons, side) => {
  const network = new Network([784, neurons, 10]);
  network.parameters.fill(3);
  const thumbnail = thumbnailOf(network);
  expect(thumbnail.side).toBe(side);
  expect(thumbnail.tiles).toEqual(new Int8Array(neurons * side * side).fill(127));
  expect(thumbnail.tiles.length).toBeLessThanOrEqual(3136);
  expect(isThumbnail(thumbnail)).toBe(true);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['another side', { side: 5, tiles: new Int8Array(25) }],
  ['no pictures', { side: 7, tiles: new Int8Array(0) }],
  ['a piece of a picture', { side: 7, tiles: new Int8Array(50) }],
  ['too many pictures', { side: 28, tiles: new Int8Array(5 * 784) }],
  ['other bytes', { side: 7, tiles: new Uint8Array(49) }],
  ['numbers', { side: 7, tiles: new Array(49).fill(0) }],
])('(%s) is none', (_what, value) => {
  expect(isThumbnail(value)).toBe(false);
});
