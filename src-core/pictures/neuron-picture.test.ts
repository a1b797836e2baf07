import { expect, it } from 'vitest';
import { neuronPicture } from './neuron-picture';
import { itemBounds, cellItems, measure, pictured, textsOf } from './testing/picture-parts';

it('is the weights of the pixels with name, place, bias and scale', () => {
  const data = pictured([784, 16, 10], 'rising stroke');
  data.network.weightsOf(0, 3)[783] = -0.25;
  data.network.layers[0].biases[3] = 1.5;
  const picture = neuronPicture(data, { layer: 0, index: 3 }, measure);
  expect(textsOf(picture)).toEqual([
    'rising stroke 3',
    'hidden 1 neuron 3 · Ten stamps',
    'bias +1.50',
    '−0.250',
    '0',
    '+0.250',
  ]);
  const [grid] = cellItems(picture);
  expect(grid).toMatchObject({ x: 9, y: 24, columns: 28, max: 0.25 });
  // 4 mm at 300 dots per inch are 47.2 pixels: 47 of them for each weight.
  expect((grid.width * 300) / 25.4).toBeCloseTo(28 * 47);
  expect(Array.from(grid.values)).toEqual(Array.from(data.network.weightsOf(0, 3)));
});

it('lists the weights of later neurons with the names of where they come from', () => {
  const data = pictured([784, 2, 10]);
  const names = [['left', ''], data.names[1]];
  data.network.weightsOf(1, 7).set([0.5, -2]);
  const picture = neuronPicture({ ...data, names }, { layer: 1, index: 7 }, measure);
  expect(textsOf(picture)).toEqual([
    'output 7',
    'Ten stamps',
    'weights from hidden 1',
    ...['0', 'left', '+0.500', '1', '−2.00'],
    ...['bias 0', '−2.00', '0', '+2.00'],
  ]);
});

it('has long names in smaller type, and a title of what can be drawn', () => {
  // 60 characters, as many as a name may have; 111.4 mm are between the margins.
  const names = [['the long stroke of seven that goes down from the upper right']];
  const data = { ...pictured([784, 1, 10]), title: 'Ten\nstamps\u0000' };
  const picture = neuronPicture(
    { ...data, names: [...names, data.names[1]] },
    { layer: 0, index: 0 },
    measure,
  );
  expect(textsOf(picture).slice(0, 2)).toEqual([names[0][0], 'hidden 1 neuron 0 · Ten stamps']);
  expect(picture.items[0]).toMatchObject({
    size: expect.closeTo((28 * 47 * 25.4) / 300 / (60 * 0.55)),
  });
});

it('gives names in the list the room that they need', () => {
  const data = pictured([784, 2, 10]);
  const names = [['the long stroke of seven', 'x'.repeat(60)], data.names[1]];
  const texts = textsOf(neuronPicture({ ...data, names }, { layer: 1, index: 0 }, measure));
  // 50 mm have room for 32 of 0.55 · 2.8 mm.
  expect(texts).toEqual(expect.arrayContaining([names[0][0], `${'x'.repeat(31)}…`]));
});

it.each([1, 2, 31, 33, 128])('has room for %d weights', (inputs) => {
  const data = pictured([784, inputs, 10], 'a name that is as long as people make them');
  data.network.layers[1].weights.fill(-0.000123);
  const picture = neuronPicture(data, { layer: 1, index: 0 }, measure);
  for (const { left, top, right, bottom } of picture.items.map(itemBounds)) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(8.9);
    expect(right).toBeLessThanOrEqual(picture.width - 8.9);
    expect(bottom).toBeLessThanOrEqual(picture.height - 8.9);
  }
});
