import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { copySelected, type Clip } from './clip';
import { clipToText, textToClip } from './clip-text';
import { bits } from './testing/pictures';

const clip = (columns: number, values: number[], mask = values.map(() => 1)): Clip => ({
  columns,
  rows: values.length / columns,
  values: Float32Array.from(values),
  mask: Uint8Array.from(mask),
});

describe('clipToText', () => {
  it('is one line a row, apart by tabs, and empty where there is nothing', () => {
    expect(clipToText(clip(3, [0.1, -2, 7, 4, 5, 0], [1, 1, 0, 1, 1, 1]))).toBe(
      '0.1\t-2\t\n4\t5\t0\n',
    );
  });
});

describe('textToClip', () => {
  it('reads what people and spreadsheets write', () => {
    expect(textToClip('1,5\t−2\r\n +.5 \t\r\n')).toEqual(clip(2, [1.5, -2, 0.5, 0], [1, 1, 1, 0]));
    expect(textToClip('1e3\t–2.5E−1\t3.\t-1e+2')).toEqual(clip(4, [1000, -0.25, 3, -100]));
    expect(textToClip('1\r2\r')).toEqual(clip(1, [1, 2]));
  });

  it.each([
    ['1\t2\n3\tx', 'Row 2, column 2 is "x"; expected a number such as −0.25.'],
    ['1,234.5', 'Row 1, column 1 is "1,234.5"; expected a number such as −0.25.'],
    ['0x10', 'Row 1, column 1 is "0x10"; expected a number such as −0.25.'],
    ['Infinity', 'Row 1, column 1 is "Infinity"; expected a number such as −0.25.'],
    ['1\t1e39', 'Row 1, column 2 is "1e39"; expected at most 3.4 × 10³⁸.'],
    ['1\t2\n3', 'Row 2 ends after column 1; expected it to end after column 2, as row 1 does.'],
    ['1\n2\t7', 'Row 2 has a column 2: "7"; expected it to end after column 1, as row 1 does.'],
    ['1\n'.repeat(29), 'The text has 29 rows; expected at most 28.'],
    ['1\t'.repeat(28) + '1', 'Row 1 has 29 columns; expected at most 28.'],
    ['', 'The text has no numbers; expected rows of numbers with tabs between them.'],
    ['\t\n\t\n', 'The text has no numbers; expected rows of numbers with tabs between them.'],
  ])('refuses %j', (text, message) => {
    expect(() => textToClip(text)).toThrow(new KnobsError('plain', { text: message }));
  });

  it('takes as much as there is room for', () => {
    const full = clip(
      28,
      Array.from({ length: 784 }, (_, i) => i / 7),
    );
    expect(textToClip(clipToText(full))).toEqual(full);
    expect(() => textToClip('1\t2\t3', { columns: 2, rows: 2 })).toThrow('at most 2');
  });
});

describe('there and back', () => {
  it('gives every float32 and every shape to the bit', () => {
    const cell = fc.option(fc.float({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    const side = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(side, side, fc.infiniteStream(cell), (columns, rows, stream) => {
        const cells = Array.from({ length: columns * rows }, () => stream.next().value!);
        if (cells.every((value) => value === null)) return;
        const start = clip(
          columns,
          cells.map((value) => value ?? 0),
          cells.map((value) => Number(value !== null)),
        );
        const read = textToClip(clipToText(start));
        expect({ ...read, values: bits(read.values) }).toEqual({
          ...start,
          values: bits(start.values),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('of a copied piece is the piece', () => {
    const size = { columns: 3, rows: 1 };
    const copied = copySelected(size, Float32Array.of(1, 2, 3), Uint8Array.of(1, 0, 1))!;
    expect(textToClip(clipToText(copied))).toEqual(copied);
  });
});
