import { describe, expect, it } from 'vitest';
import { safetensors } from './safetensors';
import { readDocument } from './testing/read-document';
import { file, refusal, refuseWith, tensor, valid } from './testing/safetensors-file';

/* The container: a header with the tensors, and the data they lie in. */

it('the valid file, of which the others are made, is read', () => {
  expect(readDocument(safetensors, file(valid, 31400)).network.sizes).toEqual([784, 10]);
  const spaced = `${JSON.stringify(valid)}     `;
  expect(readDocument(safetensors, file(spaced, 31400)).network.sizes).toEqual([784, 10]);
});

describe('the length of the header', () => {
  it('is there', () => {
    expect(refusal(new Uint8Array(5))).toBe(
      'The file has 5 bytes; a safetensors file starts with 8 bytes that give the length of its header.',
    );
  });

  it('is at most what the format allows', () => {
    for (const length of [10_000_001n, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
      expect(refusal(file(valid, 31400, length))).toBe(
        `The header is ${length} bytes long, by the file’s first 8 bytes; expected at most 10000000.`,
      );
    }
  });

  it('is at most the length of the file', () => {
    expect(refusal(file('{}', 0, 3n))).toBe(
      'The file is cut short: its header is 3 bytes long, but only 2 bytes follow.',
    );
    expect(refusal(file('{}', 0, 10_000_000n))).toContain('cut short');
  });
});

describe('the header', () => {
  it('is an object', () => {
    for (const text of ['[]', '"x"', 'null', ' {}', '']) {
      expect(refusal(file(text))).toBe('The header does not start with {; expected a JSON object.');
    }
  });

  it('is JSON', () => {
    // The header begins at byte 8 of the file; é takes two bytes.
    for (const [text, fault] of [
      ['{', 'it ends at byte 9 of the file; expected a key in double quotes or }'],
      ['{"a"', 'it ends at byte 12 of the file; expected a colon after the key'],
      ['{}x', '"x" stands at byte 10 of the file; expected nothing more'],
      ["{'a':1}", `"'" stands at byte 9 of the file; expected a key in double quotes or }`],
      ['{"é":1,}', '"}" stands at byte 16 of the file; expected a key in double quotes'],
      ['{"a', 'it ends at byte 11 of the file; expected the double quote that closes a text'],
      ['{]', '"]" stands at byte 9 of the file; expected a key in double quotes or }'],
    ]) {
      expect(refusal(file(text))).toBe(`The header is not valid JSON: ${fault}.`);
    }
  });

  it('is UTF-8', () => {
    const header = JSON.stringify(valid).replace('F32', 'F3?');
    const at = header.indexOf('?');
    // Alone, overlong, half of a pair, beyond Unicode, cut short.
    for (const wrong of [
      [0xff],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82],
    ]) {
      const bytes = file(header.replace('?', '?'.repeat(wrong.length)), 31400);
      bytes.set(wrong, 8 + at);
      expect(refusal(bytes)).toBe('The header is not valid UTF-8.');
    }
  });

  it('has no key twice, however it is written', () => {
    const entry = JSON.stringify(valid['output.bias']);
    const twice = `{"a":${entry},"\\u0061" : ${entry}}`;
    expect(refusal(file(twice, 40))).toBe(
      // {"a":{"dtype":"F32","shape":[10],"data_offsets":[0,40]}, are so many bytes.
      `The header has the key "a" twice, again at byte ${8 + 1 + 4 + entry.length + 1} of the file; expected it once.`,
    );
    const inside = `{"a":{"dtype":"F32","dtype":"F64","shape":[],"data_offsets":[0,4]}}`;
    expect(refusal(file(inside, 4))).toContain('the key "dtype" twice');
    const metadata = `{"__metadata__":{"\\"":"x:","y":"\\"","\\"":"{"}}`;
    expect(refusal(file(metadata))).toContain('the key "\\"" twice');
  });

  it('has no absurd number of levels, values or tensors', () => {
    expect(refusal(file(`{"a":${'['.repeat(9e6)}`))).toBe(
      // The eighth bracket within the object: {"a": are five bytes.
      'The header is nested deeper than 8 levels at byte 20 of the file.',
    );
    expect(refusal(file(`{"a":[${'[],'.repeat(2e6)}0]}`))).toBe(
      'The header has more than 250000 values.',
    );
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`t${i}`, tensor([0], 0, 0)]),
    );
    expect(refusal(file(many))).toBe('The file declares 1001 tensors; expected at most 1000.');
  });
});

describe('a tensor', () => {
  it('is an object', () => {
    for (const [entry, shown] of [
      [null, 'null'],
      [[1], '[1]'],
      ['x', '"x"'],
      [7, '7'],
    ] as const) {
      expect(refuseWith({ a: entry })).toBe(
        `Tensor "a" is ${shown}; expected an object with dtype, shape and data_offsets.`,
      );
    }
    expect(refuseWith(JSON.parse('{"__proto__": 1}') as object)).toContain(
      'Tensor "__proto__" is 1',
    );
  });

  it('has floating-point values', () => {
    for (const dtype of ['F8_E4M3', 'I8', 'f32', 'constructor']) {
      expect(refuseWith({ 'output.bias': tensor([10], 31360, 31400, dtype) })).toBe(
        `Tensor "output.bias" has the dtype "${dtype}"; expected "F32", "F64", "F16" or "BF16".`,
      );
    }
    expect(refuseWith({ a: {} })).toContain(
      'has the dtype undefined; expected "F32", "F64", "F16" or "BF16".',
    );
  });

  it('has a shape of whole numbers', () => {
    for (const shape of ['x', null, [-1], [1.5], ['10'], [[10]], [1e300], { 0: 10 }]) {
      const entry = { ...valid['output.bias'], shape };
      expect(refuseWith({ 'output.bias': entry })).toMatch(
        /^Tensor "output.bias" has the shape .*; expected whole numbers\.$/,
      );
    }
  });

  it('has two offsets, in order', () => {
    const beyond = JSON.parse('1e400') as number;
    for (const offsets of [
      [31360],
      [31360, 31400, 0],
      [-40, 0],
      [31360.5, 31400.5],
      [40, 0],
      [0, beyond],
      ['0', '40'],
      7,
      null,
    ]) {
      const entry = { ...valid['output.bias'], data_offsets: offsets };
      expect(refuseWith({ 'output.bias': entry })).toMatch(
        /^Tensor "output.bias" has the data_offsets .*; expected two whole numbers, the end not before the beginning\.$/,
      );
    }
    const text = JSON.stringify(valid).replace('31400]', '99999999999999999999]');
    expect(refusal(file(text, 31400))).toContain(
      'has the data_offsets [31360,100000000000000000000]',
    );
  });

  it('lies in the data', () => {
    expect(refusal(file(valid, 31399))).toBe(
      'Tensor "output.bias" ends at byte 31400 of the data, which has only 31399 bytes.',
    );
    const far = tensor([10], 2 ** 53 - 41, 2 ** 53 - 1);
    expect(refuseWith({ 'output.bias': far })).toContain('ends at byte 9007199254740991');
  });

  it('has as many bytes as its shape takes', () => {
    expect(refuseWith({ 'output.bias': tensor([11], 31360, 31400) })).toBe(
      'Tensor "output.bias" has 40 bytes of data; its shape [11] takes 44 as F32.',
    );
    // 2⁶⁴ + 40 and 2²⁰⁰⁰ must not come out as 40.
    const shapes = [[4294967296, 1073741824, 10], new Array<number>(50).fill(2 ** 40)];
    for (const shape of shapes) {
      expect(refuseWith({ 'output.bias': tensor(shape, 31360, 31400) })).toContain('has 40 bytes');
    }
  });

  it('overlaps no other', () => {
    expect(refuseWith({ 'output.bias': tensor([10], 31356, 31396) }, 31396)).toBe(
      'Tensor "output.bias" begins at byte 31356 of the data and overlaps the one before, which ends at 31360.',
    );
    expect(refuseWith({ again: tensor([10, 784], 0, 31360) })).toContain(
      'Tensor "again" begins at byte 0',
    );
  });

  it('leaves no hole', () => {
    expect(refuseWith({ 'output.bias': tensor([10], 31364, 31404) }, 31404)).toBe(
      'Bytes 31360 to 31363 of the data belong to no tensor; safetensors allows no holes.',
    );
    expect(refuseWith({}, 31402)).toBe(
      'Bytes 31400 to 31401 of the data belong to no tensor; safetensors allows no holes.',
    );
    expect(refusal(file({}, 1))).toContain('Bytes 0 to 0 of the data');
  });
});
