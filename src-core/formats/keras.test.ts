import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keras } from './keras';
import { writeH5 } from './h5-library';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';

const fixture = new Uint8Array(
  readFileSync(new URL('fixtures/foreign/keras.weights.h5', import.meta.url)),
);

beforeAll(() => keras.prepare!());

interface Data {
  readonly shape: number[];
  readonly dtype?: string;
}

/** A file with such datasets of zeros. */
const file = (datasets: Record<string, Data>) =>
  writeH5((h5) => {
    for (const [name, { shape, dtype = '<f4' }] of Object.entries(datasets)) {
      const count = shape.reduce((product, size) => product * size, 1);
      const data = dtype === '<f8' ? new Float64Array(count) : new Float32Array(count);
      h5.create_dataset({ name, data, shape, dtype });
    }
  });
const refuse = (datasets: Record<string, Data>) => refusalOf(keras, file(datasets));

it('takes datasets of any names whose shapes chain, of float32 or float64', () => {
  const datasets = { kernel: { shape: [784, 10], dtype: '<f8' }, bias: { shape: [10] } };
  expect(readDocument(keras, file(datasets)).network.sizes).toEqual([784, 10]);
});

describe('what is refused', () => {
  it('is cut short or damaged, and then the library says why', () => {
    for (const length of [8, 100, 5000, fixture.length - 1]) {
      expect(refusalOf(keras, fixture.subarray(0, length))).toMatch(
        /^The file is cut short or damaged: the HDF5 library says ".+\.$/,
      );
    }
    expect(readDocument(keras, fixture).network.sizes).toEqual([784, 4, 4, 10]);
  });

  it('is no network', () => {
    expect(refuse({ a: { shape: [784, 10] }, b: { shape: [9] } })).toMatch(
      /^The file has "a" \[784,10\], "b" \[9\]; expected the weights and biases of a network/,
    );
    expect(refuse({})).toContain('is missing; the file has no tensors.');
  });

  it('holds something else than floats', () => {
    expect(refuse({ a: { shape: [10], dtype: '<i4' } })).toBe(
      'Dataset "a" does not hold float32 or float64; expected nothing else.',
    );
  });

  it('is far too large, or has far too much in it', () => {
    expect(refuse({ a: { shape: [3000, 1000] } })).toBe(
      'Dataset "a" has the shape [3000,1000], which is far more than any layer of a network takes.',
    );
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`d${i}`, { shape: [1] }]),
    );
    expect(refuse(many)).toContain('The file has more than 1000 groups and datasets');
    const deep = writeH5((h5) => {
      let path = '';
      for (let depth = 0; depth < 10; depth++) h5.create_group((path += `${depth ? '/' : ''}g`));
    });
    expect(refusalOf(keras, deep)).toContain('or more than 8 levels of them.');
  });
});
