import { describe, expect, it } from 'vitest';
import { contactSheet } from './contact-sheet';
import { pixelSize } from './picture';
import { itemBounds, cellItems, measure, pictured, textsOf } from './testing/picture-parts';

const STRUCTURES = [
  [784, 10],
  [784, 1, 10],
  [784, 16, 16, 10],
  [784, 128, 10],
  [784, 40, 3, 77, 10],
  [784, 1, 128, 1, 128, 10],
  [784, 20, 12, 8, 6, 10],
  [784, 128, 128, 128, 128, 10],
];

describe.each(['', 'a name that is as long as people make them'])('with names “%s”', (name) => {
  it.each(STRUCTURES.map((sizes) => ({ sizes })))(
    '$sizes is on the page, and nothing lies on anything else',
    ({ sizes }) => {
      const sheet = contactSheet(pictured(sizes, name), measure);
      const bounds = sheet.items.map(itemBounds);
      for (const { left, top, right, bottom } of bounds) {
        expect(left).toBeGreaterThanOrEqual(12.9);
        expect(top).toBeGreaterThanOrEqual(12.9);
        expect(right).toBeLessThanOrEqual(sheet.width - 12.9);
        expect(bottom).toBeLessThanOrEqual(sheet.height - 12.9);
      }
      bounds.forEach((one, i) => {
        for (const other of bounds.slice(0, i)) {
          const apart =
            one.left >= other.right - 0.05 ||
            other.left >= one.right - 0.05 ||
            one.top >= other.bottom - 0.05 ||
            other.top >= one.bottom - 0.05;
          if (!apart) expect([one, other]).toBe('apart');
        }
      });
    },
  );
});

it.each(STRUCTURES.map((sizes) => ({ sizes })))(
  '$sizes has all weights and biases',
  ({ sizes }) => {
    const data = pictured(sizes);
    const { parameters, layers } = data.network;
    // All different, and exact in float32.
    parameters.forEach((_, i) => (parameters[i] = (i + 1) / 1024));
    const sheet = contactSheet(data, measure);
    const shown = cellItems(sheet).flatMap(({ values }) => Array.from(values));
    for (const { weights } of layers) {
      const found = new Set(shown);
      expect(weights.every((weight) => found.has(weight))).toBe(true);
    }
    const scales = layers.length * 21;
    const weights = layers.reduce((sum, layer) => sum + layer.weights.length, 0);
    expect(shown).toHaveLength(weights + scales);
    const biases = layers.reduce((sum, layer) => sum + layer.outputs, 0);
    const later = layers.length - 1;
    const signed = textsOf(sheet).filter((text) => /^(bias )?[+−]\d/.test(text));
    // The biases, and both ends of the scales of the later layers.
    expect(signed).toHaveLength(biases + 2 * later);
  },
);

it('is A4 with 300 pixels in an inch for the usual network, larger for larger ones', () => {
  const usual = contactSheet(pictured([784, 16, 16, 10], 'rising stroke'), measure);
  expect(usual).toMatchObject({ width: 210, height: 297, dpi: 300 });
  // 210 mm and 297 mm / 25.4 × 300
  expect(pixelSize(usual)).toEqual({ width: 2480, height: 3508 });
  const largest = contactSheet(pictured([784, 128, 128, 128, 128, 10]), measure);
  expect(largest).toMatchObject({ width: 420, height: 594 });
  const { width, height } = pixelSize(largest);
  expect(width * height).toBeLessThan(16e6);
});

it('says what the network is, and what its neurons are called', () => {
  const data = pictured([784, 16, 16, 10]);
  const names = data.names.map((layer) => [...layer]);
  names[0][13] = 'level\nstroke';
  data.network.layers[0].biases[13] = -2.4;
  data.network.weightsOf(0, 13)[5] = -0.062;
  const texts = textsOf(contactSheet({ ...data, names }, measure));
  expect(texts).toContain('Ten stamps');
  expect(texts).toContain('784-16-16-10 · 13,002 weights and biases · by Ada');
  expect(texts).toEqual(expect.arrayContaining(['Hidden 1', 'Hidden 2', 'Output']));
  const at = texts.indexOf('bias −2.40');
  expect(texts.slice(at - 2, at + 2)).toEqual(['13', 'level stroke', 'bias −2.40', '±0.0620']);
  expect(texts).toContain('13 level stroke');
  // The other layers have no weights but zeros.
  expect(texts.filter((text) => text === 'All weights are 0.')).toHaveLength(2);
});

it('has long names on two lines, and none of what cannot be drawn in title and author', () => {
  const data = pictured([784, 16, 10]);
  const names = data.names.map((layer) => [...layer]);
  names[0][4] = 'the long vertical stroke of seven';
  names[0][5] = 'ring';
  const said = { ...data, names, title: 'Ten\nstamps', author: 'Ada\u0007 L.\n' };
  const sheet = contactSheet(said, measure);
  const texts = textsOf(sheet);
  expect(texts[0]).toBe('Ten stamps');
  expect(texts[1]).toMatch(/ · by Ada L\.$/);
  const at = texts.indexOf('5');
  expect(texts.slice(at - 5, at)).toEqual([
    '4',
    'the long vertical',
    'stroke of seven',
    'bias 0',
    '±0',
  ]);
  expect(texts.slice(at, at + 3)).toEqual(['5', 'ring', 'bias 0']);
});

it('needs no larger paper for long names', () => {
  for (const sizes of [
    [784, 16, 16, 10],
    [784, 20, 20, 10],
    [784, 24, 10],
  ]) {
    const data = pictured(sizes, 'a name that is as long as people make them');
    expect(contactSheet(data, measure)).toMatchObject({ width: 210, height: 297 });
  }
});

it('has room for long names beside few columns', () => {
  const name = 'a name that is as long as people make them';
  const texts = textsOf(contactSheet(pictured([784, 3, 5, 10], name), measure));
  expect(texts).toContain(`${name} 4`);
});

it('has long titles in smaller type', () => {
  const title = 'Ten stamps of Ada that were made by hand on a rainy day in June';
  const { items } = contactSheet({ ...pictured([784, 10]), title }, measure);
  expect(items[0]).toMatchObject({ text: title });
  expect(itemBounds(items[0]).right).toBeCloseTo(210 - 13, 0);
});

it('gives each neuron of the first layer its own scale', () => {
  const data = pictured([784, 2, 10]);
  data.network.weightsOf(0, 0)[0] = 8;
  data.network.weightsOf(0, 1)[0] = -0.5;
  const tiles = cellItems(contactSheet(data, measure)).filter(({ columns }) => columns === 28);
  expect(tiles.map(({ max }) => max)).toEqual([8, 0.5]);
});
