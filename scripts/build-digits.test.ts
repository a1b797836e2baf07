import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinDigitSets } from '../src-core/digits/idx';
import { readDigitSet } from '../src-core/digits/read-digits';
import { buildFiles, pick, readPackage, splitPositions } from './build-digits';

// Counted in the files of mnist 1.1.0 with another program (NumPy).
const COUNTS = [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978];

const all = readPackage();
const { practice, exam } = splitPositions(10_000);
const files = buildFiles();

function read(part: string) {
  return readDigitSet(
    files.get(`${part}-images-idx3-ubyte.gz`)!,
    files.get(`${part}-labels-idx1-ubyte.gz`)!,
    part,
  );
}

function countsOf(labels: Uint8Array): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const label of labels) counts[label]++;
  return counts;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the package mnist', () => {
  it('has 10,000 digits, so many of each', () => {
    expect(all.images.length).toBe(10_000 * 784);
    expect(countsOf(all.labels)).toEqual(COUNTS);
  });

  it('is turned back into the bytes of MNIST', () => {
    // SHA-256 of np.rint(data * 255).astype(np.uint8) of 0.json to 9.json, computed with NumPy.
    expect(sha256(all.images)).toBe(
      '0768d16c5adea568dee18fa5e4e1acb117e9ec2c5d6b1dffe5fc29c1e61c1eca',
    );
  });
});

describe('practice and exam', () => {
  it('share no digit and leave none out', () => {
    expect(practice.length).toBe(8_000);
    expect(exam.length).toBe(2_000);
    const positions = new Set([...practice, ...exam]);
    expect(positions.size).toBe(10_000);
    expect(Math.min(...positions)).toBe(0);
    expect(Math.max(...positions)).toBe(9_999);
  });

  it('both have every digit in its share, since they are shuffled', () => {
    const counts = countsOf(pick(all, exam).labels);
    // Five standard deviations of a draw without replacement: below 62 for each digit.
    counts.forEach((count, digit) => expect(Math.abs(count - COUNTS[digit] / 5)).toBeLessThan(62));
  });
});

describe('the files', () => {
  it('are four, and gzip reads them', () => {
    expect([...files.keys()]).toEqual([
      'practice-images-idx3-ubyte.gz',
      'practice-labels-idx1-ubyte.gz',
      'exam-images-idx3-ubyte.gz',
      'exam-labels-idx1-ubyte.gz',
    ]);
    expect(gunzipSync(files.get('exam-images-idx3-ubyte.gz')!).length).toBe(16 + 2_000 * 784);
    expect(gunzipSync(files.get('practice-labels-idx1-ubyte.gz')!).length).toBe(8 + 8_000);
  });

  it('say nothing of when they were made', () => {
    for (const bytes of files.values()) expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  });

  it('read back as the digits they were made of', () => {
    const set = joinDigitSets(read('practice'), read('exam'), 'MNIST');
    const expected = pick(all, [...practice, ...exam]);
    expect(set.practice).toBe(8_000);
    expect(sha256(set.images)).toBe(sha256(expected.images));
    expect(sha256(set.labels)).toBe(sha256(expected.labels));
    expect(countsOf(set.labels)).toEqual(COUNTS);
  });
});
