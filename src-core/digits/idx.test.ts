import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { joinDigitSets, writeImages, writeLabels } from './idx';
import { readDigitSet } from './read-digits';

// Made by hand after the "File formats" section of the MNIST page; nothing of it comes from idx.ts.
function imagesFile(
  count: number,
  { magic = 0x803, rows = 28, columns = 28, declared = count, size = count * 784 } = {},
): Uint8Array {
  const bytes = Buffer.alloc(16 + size);
  [magic, declared, rows, columns].forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
  for (let i = 0; i < size; i++) bytes[16 + i] = (i * 7) % 256;
  return new Uint8Array(bytes);
}

function labelsFile(labels: number[], { magic = 0x801, declared = labels.length } = {}) {
  const bytes = Buffer.alloc(8 + labels.length);
  bytes.writeUInt32BE(magic, 0);
  bytes.writeUInt32BE(declared, 4);
  bytes.set(labels, 8);
  return new Uint8Array(bytes);
}

const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(KnobsError);
    return (error as KnobsError).message;
  }
  throw new Error('Nothing was refused.');
}

const refuseImages = (bytes: Uint8Array) =>
  refusal(() => readDigitSet(bytes, labelsFile([1, 2]), 'x'));
const refuseLabels = (bytes: Uint8Array) => refusal(() => readDigitSet(imagesFile(2), bytes, 'x'));

describe('readDigitSet', () => {
  it('reads raw files', () => {
    const set = readDigitSet(imagesFile(3), labelsFile([7, 0, 9]), 'Three digits');
    expect(set.name).toBe('Three digits');
    expect(set.images.length).toBe(3 * 784);
    expect([...set.images.subarray(0, 3)]).toEqual([0, 7, 14]);
    expect(set.images[2351]).toBe((2351 * 7) % 256);
    expect([...set.labels]).toEqual([7, 0, 9]);
    expect(set.practice).toBe(3);
  });

  it('reads what gzip has packed, in files of any size', () => {
    const labels = Array.from({ length: 500 }, (_, i) => i % 10);
    const set = readDigitSet(gzip(imagesFile(500)), gzip(labelsFile(labels)), 'x', 400);
    expect(Buffer.from(set.images).equals(imagesFile(500).subarray(16))).toBe(true);
    expect([...set.labels]).toEqual(labels);
    expect(set.practice).toBe(400);
  });

  it('reads from the middle of a larger buffer', () => {
    const padded = new Uint8Array([1, 2, 3, ...gzip(imagesFile(1)), 4]);
    expect(readDigitSet(padded.subarray(3, -1), labelsFile([5]), 'x').images[1]).toBe(7);
  });

  it('refuses a wrong magic number', () => {
    expect(refuseImages(labelsFile(new Array<number>(20).fill(1)))).toBe(
      'The images file starts with the magic number 0x00000801; expected 0x00000803.',
    );
    expect(refuseLabels(gzip(imagesFile(2)))).toBe(
      'The labels file starts with the magic number 0x00000803; expected 0x00000801.',
    );
  });

  it('refuses images that are not 28×28', () => {
    expect(refuseImages(imagesFile(2, { rows: 32, columns: 32, size: 2048 }))).toBe(
      'The images file has entries of 32×32 pixels; expected 28×28.',
    );
  });

  it('refuses a size that is not the declared one', () => {
    expect(refuseImages(imagesFile(2, { declared: 3 }))).toBe(
      'The images file has 1584 bytes; its header declares 3 entries, which take 2368 bytes.',
    );
    expect(refuseLabels(labelsFile([1, 2, 3], { declared: 2 }))).toContain('has 11 bytes');
    expect(refuseImages(gzip(imagesFile(2, { declared: 3 })))).toContain('has 1584 bytes');
  });

  it('refuses empty files and empty sets', () => {
    expect(refuseImages(new Uint8Array())).toBe(
      'The images file has 0 bytes; an IDX header alone takes 16.',
    );
    expect(refuseLabels(gzip(new Uint8Array(3)))).toBe(
      'The labels file has 3 bytes; an IDX header alone takes 8.',
    );
    expect(refuseImages(imagesFile(0))).toBe('The images file is empty: it declares 0 entries.');
  });

  it('refuses more digits than anyone has, before it looks for them', () => {
    expect(refuseImages(imagesFile(2, { declared: 0xffffffff }))).toBe(
      'The images file declares 4294967295 entries; expected at most 100000.',
    );
  });

  it('refuses labels that are not digits, and says which', () => {
    expect(refuseLabels(labelsFile([4, 10]))).toBe(
      'Label 2 of 2 is 10; expected a digit from 0 to 9.',
    );
  });

  it('refuses different numbers of images and labels', () => {
    expect(refuseImages(imagesFile(3))).toBe(
      'There are 3 images but 2 labels; expected one label for each image.',
    );
  });

  it('refuses an impossible number of digits to practise on', () => {
    for (const practice of [-1, 3, 0.5, NaN]) {
      expect(refusal(() => readDigitSet(imagesFile(2), labelsFile([1, 2]), 'x', practice))).toBe(
        `${String(practice).replace('-', '−')} of 2 digits can’t be practice digits; expected a whole number from 0 to 2.`,
      );
    }
  });
});

describe('a damaged gzip file', () => {
  const whole = gzip(imagesFile(2));

  it('is refused wherever it is cut', () => {
    for (let length = 2; length < whole.length; length++) {
      expect(refuseImages(whole.slice(0, length))).toMatch(
        /^The images file is cut short or damaged/,
      );
    }
  });

  it('is never read as other digits, whichever bit is changed', () => {
    let refused = 0;
    for (let bit = 80; bit < whole.length * 8; bit++) {
      const changed = whole.slice();
      changed[bit >> 3] ^= 1 << (bit & 7);
      try {
        const { images } = readDigitSet(changed, labelsFile([1, 2]), 'x');
        // A bit that means nothing, such as the length of a code that is not used.
        expect(Buffer.from(images).equals(imagesFile(2).subarray(16))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(KnobsError);
        refused++;
      }
    }
    expect(refused / (whole.length * 8 - 80)).toBeGreaterThan(0.95);
  });

  it('is refused if something follows it', () => {
    expect(refuseImages(new Uint8Array([...whole, 0, 0, 0, 0, 0, 0, 0, 0]))).toContain('damaged');
    expect(refuseImages(new Uint8Array([...whole, ...whole]))).toBe(
      'The images file holds several gzip files in one; expected a single one.',
    );
  });
});

describe('a gzip bomb', () => {
  it('is refused by its header, however far it would unpack', () => {
    const bomb = gzip(new Uint8Array(60_000_000));
    expect(refuseImages(bomb)).toContain('magic number 0x00000000');
  });

  it('is refused as soon as it passes what its header declares', () => {
    const bomb = gzip(imagesFile(2, { size: 60_000_000 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(refuseImages(bomb)).toBe(
      'The images file unpacks to more than the 1584 bytes its header declares.',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});

describe('writeImages and writeLabels', () => {
  it('write the files as they were made by hand', () => {
    expect(writeImages(imagesFile(3).slice(16))).toEqual(imagesFile(3));
    expect(writeLabels(Uint8Array.of(7, 0, 9))).toEqual(labelsFile([7, 0, 9]));
  });
});

describe('joinDigitSets', () => {
  it('puts practice first', () => {
    const practice = readDigitSet(imagesFile(2), labelsFile([1, 2]), 'a');
    const exam = readDigitSet(imagesFile(1), labelsFile([3]), 'b');
    const both = joinDigitSets(practice, exam, 'both');
    expect(both.name).toBe('both');
    expect([...both.labels]).toEqual([1, 2, 3]);
    expect(both.practice).toBe(2);
    expect([...both.images.subarray(2 * 784, 2 * 784 + 2)]).toEqual([0, 7]);
  });
});
