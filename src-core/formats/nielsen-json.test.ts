import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../document/network-document';
import { Network } from '../network/network';
import { nielsenJson } from './nielsen-json';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';

const matrix = (rows: number, columns: number, value: unknown = 0) =>
  Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));

const valid = {
  sizes: [784, 10],
  weights: [matrix(10, 784)],
  biases: [matrix(10, 1, 0.5)],
  cost: 'QuadraticCost',
};
const file = (changes: object) => strToU8(JSON.stringify({ ...valid, ...changes }));
const refuse = (changes: object) => refusalOf(nielsenJson, file(changes));

it('is written as network2.py has it, with no other keys where there is nothing to say', () => {
  const network = new Network([784, 1, 10]);
  network.parameters[0] = -0;
  network.layers[1].biases[9] = 0.1;
  const text = new TextDecoder().decode(nielsenJson.write(plainDocument(network)));
  expect(text.startsWith('{"sizes": [784,1,10], "weights": [[[-0.0, 0, ')).toBe(true);
  // Python's json has -0 as the integer 0, and -0.0 as it is.
  expect(Object.is(readDocument(nielsenJson, strToU8(text)).network.parameters[0], -0)).toBe(true);
  const value = JSON.parse(text) as typeof valid;
  expect(Object.keys(value)).toEqual(['sizes', 'weights', 'biases', 'cost']);
  expect(value.cost).toBe('QuadraticCost');
  expect(value.weights.map((layer) => [layer.length, layer[0].length])).toEqual([
    [1, 784],
    [10, 1],
  ]);
  expect(value.biases[1]).toEqual([...matrix(9, 1), [0.1]]);
});

it('keeps the cost of another program, and what else it says', () => {
  const changes = {
    cost: 'CrossEntropyCost',
    epochs: 30,
    title: 'Ten',
    names: [matrix(1, 10, '')[0]],
  };
  const document = readDocument(nielsenJson, file(changes));
  expect(document.otherMetadata).toEqual({ cost: 'CrossEntropyCost', epochs: '30' });
  expect(document.details.title).toBe('Ten');
  expect(document.names).toEqual([['', '', '', '', '', '', '', '', '', '']]);
  expect(document.network.layers[0].biases).toEqual(new Float32Array(10).fill(0.5));
  const again = new TextDecoder().decode(nielsenJson.write(document));
  expect(JSON.parse(again)).toMatchObject({ cost: 'CrossEntropyCost', metadata: { epochs: '30' } });
});

it('has biases in a column or in a row', () => {
  const row = file({ biases: [new Array<number>(10).fill(0.5)] });
  expect(readDocument(nielsenJson, row).network.parameters).toEqual(
    readDocument(nielsenJson, file({})).network.parameters,
  );
});

it('may be UTF-16, as some shells write what a program prints', () => {
  const wide = Buffer.from(`\ufeff${JSON.stringify(valid)}`, 'utf16le');
  expect(nielsenJson.sniff(new Uint8Array(wide))).toBe(true);
  expect(readDocument(nielsenJson, new Uint8Array(wide))).toEqual(
    readDocument(nielsenJson, file({})),
  );
});

describe('what is refused', () => {
  it('is no object, or says no sizes', () => {
    expect(refusalOf(nielsenJson, strToU8('[1]'))).toBe(
      'The file is [1]; expected an object with sizes and weights.',
    );
    expect(refusalOf(nielsenJson, strToU8('{"sizes": [784, 10],\n "weights": [[[NaN, 0'))).toBe(
      'The file is not valid JSON: "NaN" stands at line 2, column 16; expected a value or ].',
    );
    expect(refusalOf(nielsenJson, strToU8('{"title": "x"}'))).toBe(
      'sizes is missing; expected an array.',
    );
    expect(refuse({ sizes: ['784', 10] })).toBe('sizes is ["784",10]; expected whole numbers.');
    expect(refuse({ sizes: [784, 200, 10] })).toContain('Hidden layer 1 has 200 neurons');
    expect(refuse({ sizes: [785, 10] })).toContain('found 785-10.');
  });

  it('has runs of blanks or escapes as nobody writes them', () => {
    const text = (blanks: number) =>
      strToU8(`{"a": "${' '.repeat(20_000)}",\n${' '.repeat(blanks)}1}`);
    expect(refusalOf(nielsenJson, text(10_000))).toBe(
      'The file is not valid JSON: "1" stands at line 2, column 10001; expected a key in double quotes.',
    );
    expect(refusalOf(nielsenJson, text(10_001))).toBe(
      'The file has more than 10000 blanks in a row, up to line 2, column 10001.',
    );
    const escapes = (count: number) => strToU8(`{"a": "${'\\"'.repeat(count)}", 1}`);
    expect(refusalOf(nielsenJson, escapes(2 ** 20))).toContain('"1" stands at line 1, column');
    expect(refusalOf(nielsenJson, escapes(2 ** 20 + 1))).toBe(
      'The file has more than 1048576 escapes.',
    );
  });

  it('has not as many numbers as the sizes say', () => {
    expect(refuse({ weights: [] })).toBe(
      'weights is an array of 0; expected an array of 1, by the sizes.',
    );
    expect(refuse({ weights: [matrix(9, 784)] })).toContain('weights[0] is an array of 9');
    expect(refuse({ weights: [matrix(10, 783)] })).toContain('weights[0][0] is an array of 783');
    expect(refuse({ biases: [matrix(10, 2)] })).toContain('biases[0][0], counted from 0, is [0,0]');
    expect(refuse({ biases: 7 })).toContain('biases is 7; expected an array of 1');
  });

  it('has something else where a number belongs', () => {
    for (const [wrong, shown] of [
      ['x', '"x"'],
      [null, 'null'],
      [1e39, '1e+39'],
      [{}, '{…}'],
    ] as const) {
      expect(refuse({ biases: [matrix(10, 1, wrong)] })).toBe(
        `biases[0][0], counted from 0, is ${shown}; expected a number that float32 can hold.`,
      );
    }
    const beyond = JSON.stringify(valid).replace('0.5', '1e400');
    expect(refusalOf(nielsenJson, strToU8(beyond))).toContain('is Infinity');
  });

  it('has names that do not fit', () => {
    expect(refuse({ names: 'x' })).toContain('names is "x"; expected an array of 1');
    expect(refuse({ names: [['a']] })).toContain('names[0] is ["a"]; expected a list of 10 texts');
  });
});
