import { readFileSync } from 'node:fs';
import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { keras } from './keras';
import { loadH5, writeH5 } from './h5-library';
import { provideH5Here } from './testing/h5-here';
import { readAnyDocument } from './testing/read-document';
import { anyRefusalOf } from './testing/refusal';

const fixture = new Uint8Array(
  readFileSync(new URL('fixtures/foreign/keras.weights.h5', import.meta.url)),
);

beforeAll(async () => {
  provideH5Here();
  await loadH5();
});

interface Data {
  readonly shape: number[];
  readonly dtype?: string;
}

/** A file with such datasets of zeros. */
const file = (datasets: Record<string, Data>) =>
  writeH5((h5) => {
    for (const [name, { shape, dtype = '<f4' }] of Object.entries(datasets)) {
      name
        .split('/')
        .slice(0, -1)
        .forEach((group) => h5.create_group(group));
      const count = shape.reduce((product, size) => product * size, 1);
      const data = dtype === '<f8' ? new Float64Array(count) : new Float32Array(count);
      h5.create_dataset({ name, data, shape, dtype });
    }
  });
const refuse = (datasets: Record<string, Data>) => anyRefusalOf(keras, file(datasets));

it('takes datasets of any names whose shapes chain, of float32 or float64', async () => {
  const datasets = { kernel: { shape: [784, 10], dtype: '<f8' }, bias: { shape: [10] } };
  expect((await readAnyDocument(keras, file(datasets))).network.sizes).toEqual([784, 10]);
});

it('may have something in front, of 512 bytes or of any power of two beyond', async () => {
  for (const front of [512, 1024]) {
    const later = new Uint8Array(front + fixture.length);
    later.set(fixture, front);
    expect((await readAnyDocument(keras, later)).network.sizes).toEqual([784, 4, 4, 10]);
  }
  expect(await anyRefusalOf(keras, new Uint8Array(100_000))).toMatch(
    /^The file begins with the bytes 00 /,
  );
});

describe('what is refused', () => {
  it('is no HDF5 file', async () => {
    const EXPECTED = 'expected 89 48 44 46 0d 0a 1a 0a, with which every HDF5 file begins.';
    const text = strToU8('hello, world, this is a text');
    expect(await anyRefusalOf(keras, text)).toBe(`The file begins with "hello, w"; ${EXPECTED}`);
    expect(await anyRefusalOf(keras, Uint8Array.of(0x89, 0x48, 0x44, 0, 1))).toBe(
      `The file begins with the bytes 89 48 44 00 01; ${EXPECTED}`,
    );
  });

  it('is cut short', async () => {
    expect(await anyRefusalOf(keras, fixture.subarray(0, 47))).toBe(
      'The file is cut short: it has 47 bytes; expected at least the 48 that say what is in it.',
    );
    // What h5py has written is as long as its superblock says.
    for (const length of [100, 5000, fixture.length - 1]) {
      expect(await anyRefusalOf(keras, fixture.subarray(0, length))).toBe(
        `The file is cut short: it has ${length} bytes, and by its own first bytes it should have ${fixture.length}.`,
      );
    }
    expect((await readAnyDocument(keras, fixture)).network.sizes).toEqual([784, 4, 4, 10]);
  });

  it('is damaged, and then it says where', async () => {
    // The heaps in which the names of a group's members are begin like this: of the root, then of layers.
    const heaps = Array.from({ length: fixture.length }, (_, at) => at).filter(
      (at) => strFromU8(fixture.subarray(at, at + 4), true) === 'HEAP',
    );
    const withoutHeap = (i: number) => fixture.with(heaps[i], 0);
    expect(await anyRefusalOf(keras, withoutHeap(0))).toBe(
      'The file is damaged: it begins as HDF5 files do, but its root group cannot be read.',
    );
    expect(await anyRefusalOf(keras, withoutHeap(1))).toMatch(
      /^The file is damaged: it has "(layers|vars)", but that cannot be read as HDF5\.$/,
    );
  });

  it('is no network', async () => {
    expect(await refuse({ a: { shape: [784, 10] }, b: { shape: [9] } })).toMatch(
      /^The file has "a" \[784,10\], "b" \[9\]; expected the weights and biases of a network/,
    );
    expect(await refuse({})).toMatch(
      /^The file has no datasets; expected the weights and biases of /,
    );
    expect(await refuse({ 'output/weight': { shape: [10, 784] } })).toBe(
      'Dataset "output/bias" is missing; the file has "output/weight". Expected hidden1/weight, hidden1/bias, … output/weight, output/bias.',
    );
  });

  it('holds something else than floats', async () => {
    expect(await refuse({ a: { shape: [10], dtype: '<i4' } })).toBe(
      'Dataset "a" holds integers; expected float32 or float64.',
    );
  });

  it('is far too large, or has far too much in it', async () => {
    expect(await refuse({ a: { shape: [3000, 1000] } })).toBe(
      'Dataset "a" has the shape [3000,1000], which is far more than any layer of a network takes.',
    );
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`d${i}`, { shape: [1] }]),
    );
    expect(await refuse(many)).toContain('The file has more than 1000 groups and datasets');
    const deep = writeH5((h5) => {
      let path = '';
      for (let depth = 0; depth < 10; depth++) h5.create_group((path += `${depth ? '/' : ''}g`));
    });
    expect(await anyRefusalOf(keras, deep)).toContain('or more than 8 levels of them.');
  });
});
