import { gzipSync } from 'node:zlib';
import type { TestFile } from './disk';

/* IDX files as the MNIST database's page lays them down, written here without Knobs' own writer. */

const SIDE = 28;

/** Pictures without ink, and their labels. @param counts how many of each label [10] */
export function blankDigits(counts: readonly number[]): { images: Buffer; labels: Buffer } {
  const labels = counts.flatMap((count, label) => Array<number>(count).fill(label));
  return {
    images: idx(0x803, [labels.length, SIDE, SIDE], Buffer.alloc(labels.length * SIDE * SIDE)),
    labels: idx(0x801, [labels.length], Buffer.from(labels)),
  };
}

export function idx(magic: number, sizes: readonly number[], data: Buffer): Buffer {
  const header = Buffer.alloc(4 + 4 * sizes.length);
  header.writeUInt32BE(magic);
  sizes.forEach((size, i) => header.writeUInt32BE(size, 4 + 4 * i));
  return Buffer.concat([header, data]);
}

/** The two files of a set, called as MNIST's are. */
export function digitFiles(
  name: string,
  { images, labels }: { images: Buffer; labels: Buffer },
): [TestFile, TestFile] {
  return [
    { name: `${name}-images-idx3-ubyte`, bytes: images },
    { name: `${name}-labels-idx1-ubyte`, bytes: labels },
  ];
}

export function gzipped({ name, bytes }: TestFile): TestFile {
  return { name: `${name}.gz`, bytes: gzipSync(bytes) };
}
