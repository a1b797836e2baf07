import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from './idx';
import { pairDigitFiles } from './pair';

const images = writeImages(new Uint8Array(2 * 784));
const labels = writeLabels(Uint8Array.of(3, 5));
const file = (name: string, bytes: Uint8Array) => ({ name, bytes });

describe('pairDigitFiles', () => {
  it('tells images from labels by content, raw or gzipped, in any order', () => {
    const packed = new Uint8Array(gzipSync(images));
    const pair = pairDigitFiles([file('b', labels), file('a', packed)]);
    expect(pair.images).toBe(packed);
    expect(pair.labels).toBe(labels);
  });

  it('calls the set what both names have in common', () => {
    const pair = pairDigitFiles([
      file('t10k-images-idx3-ubyte.gz', new Uint8Array(gzipSync(images))),
      file('t10k-labels-idx1-ubyte.gz', new Uint8Array(gzipSync(labels))),
    ]);
    expect(pair.name).toBe('t10k');
  });

  it('matches by name where there are several of a kind', () => {
    const pair = pairDigitFiles([
      file('train-images-idx3-ubyte', images),
      file('train-labels-idx1-ubyte', labels),
      file('t10k-labels-idx1-ubyte', writeLabels(Uint8Array.of(1))),
    ]);
    expect(pair.labels).toBe(labels);
  });

  it.each([
    [
      [file('x.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)), file('l', labels)],
      /x\.png is not an IDX/,
    ],
    [[file('i', images)], /labels are missing/],
    [[file('l', labels), file('k', labels)], /images are missing/],
    [
      [file('cut.gz', new Uint8Array(gzipSync(images)).slice(0, 12)), file('l', labels)],
      /cut\.gz is not/,
    ],
    [
      [
        file('train-images', images),
        file('train-labels', labels),
        file('test-images', images),
        file('test-labels', labels),
      ],
      /two files at a time/,
    ],
  ])('refuses what is not one pair', (files, sentence) => {
    expect(() => pairDigitFiles(files)).toThrow(sentence);
  });
});
