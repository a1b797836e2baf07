import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { readDigitCsv } from './digit-csv';

const pixels = (first: number) => [first, ...new Array<number>(782).fill(0), 9];
const bytes = (text: string) => new TextEncoder().encode(text);
const table = (rows: readonly (readonly (string | number)[])[], delimiter = ',', end = '\n') =>
  bytes(rows.map((row) => row.join(delimiter)).join(end) + end);
const names = Array.from({ length: 784 }, (_, i) => `pixel${i}`);

function expectTwo(file: Uint8Array) {
  const set = readDigitCsv(file, 'x');
  expect([...set.labels]).toEqual([7, 3]);
  expect([...set.images]).toEqual([...pixels(255), ...pixels(4)]);
  expect(set.practice).toBe(2);
}

describe('a table of digits', () => {
  const rows = [
    [7, ...pixels(255)],
    [3, ...pixels(4)],
  ];

  it.each([
    ['without names', table(rows)],
    ['with names', table([['label', ...names], ...rows])],
    ['with semicolons and Windows ends of lines', table(rows, ';', '\r\n')],
    ['of decimals, in quotation marks', table(rows.map((row) => row.map((v) => `"${v}.0"`)))],
    ['as NumPy writes numbers', table(rows.map((row) => row.map((v) => v.toExponential(18))))],
    ['with names that are numbers', table([['label', ...names.map((_, i) => i)], ...rows])],
    ['with a byte order mark and empty lines', bytes(`\ufeff\n\n${rows.join('\n\n')}`)],
    [
      'with the label last, by its name',
      table([[...names, 'Class'], ...rows.map(([label, ...digit]) => [...digit, label])]),
    ],
  ])('is read %s', (_, file) => expectTwo(file));

  it('has its labels last if the first column is the same in all rows', () => {
    const set = readDigitCsv(
      table([
        [...pixels(0), 7],
        [...pixels(0), 3],
      ]),
      'x',
    );
    expect([...set.labels]).toEqual([7, 3]);
    expect([...set.images]).toEqual([...pixels(0), ...pixels(0)]);
  });

  it.each([
    ['', 'The table is empty; expected a row for each digit.'],
    [`label,${names.join()}\n`, 'The table is empty; expected a row for each digit.'],
    [`${rows[0].join()}\n1,2`, 'Row 2 has 2 columns; expected 785, a label and 784 pixels.'],
    [
      pixels(1).join(),
      'The labels are missing: row 1 has 784 columns; expected 785, a label and 784 pixels.',
    ],
    [
      [1, 256, ...pixels(1).slice(1)].join(),
      'Row 1, column 2 is not a whole number from 0 to 255.',
    ],
    [
      [1, '0.5', ...pixels(1).slice(1)].join(),
      'Row 1, column 2 is not a whole number from 0 to 255.',
    ],
    [
      [1, '1 2', ...pixels(1).slice(1)].join(),
      'Row 1, column 2 is not a whole number from 0 to 255.',
    ],
    [['x', ...pixels(1)].join(), 'Row 1, column 1 is not a whole number from 0 to 255.'],
    [
      [1, '2.5e-1', ...pixels(1).slice(1)].join(),
      'Row 1, column 2 is not a whole number from 0 to 255.',
    ],
    [[1, '', ...pixels(1).slice(1)].join(), 'Row 1, column 2 is not a whole number from 0 to 255.'],
    [[10, ...pixels(1)].join(), 'Label 1 of 1 is 10; expected a digit from 0 to 9.'],
    [
      `label,${names.toReversed().join()}\n${rows[0].join()}`,
      'The names of the columns are not in the order of a digit; expected the label first or last, and the pixels numbered row by row.',
    ],
  ])('is refused by what is wrong with it', (text, refusal) => {
    expect(() => readDigitCsv(bytes(text), 'x')).toThrow(
      new KnobsError('plain', { text: refusal }),
    );
  });

  it('is read or refused, whatever is changed in it', () => {
    const whole = table([['label', ...names], ...rows]);
    let seed = 1;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    let refused = 0;
    for (let i = 0; i < 1000; i++) {
      const damaged = whole.slice(0, next(4) === 0 ? next(whole.length) : whole.length);
      for (let n = next(6); n >= 0; n--) damaged[next(damaged.length)] = next(256);
      try {
        readDigitCsv(damaged, 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(KnobsError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(300);
  });
});
