import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../document/network-document';
import { Network } from '../network/network';
import { writeFloats, writeTexts } from './npy';
import { npz } from './npz';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';

const weight = writeFloats([10, 784], new Float32Array(7840));
const bias = writeFloats([10], new Float32Array(10));

/** An archive of 784-10, with some of it replaced or added. */
const archive = (members: Record<string, Uint8Array>, level: 0 | 6 = 0) =>
  zipSync({ 'output/weight.npy': weight, 'output/bias.npy': bias, ...members }, { level });

const refuse = (members: Record<string, Uint8Array>) => refusalOf(npz, archive(members));

/** An .npy file with this header, and so many bytes of data. */
function npy(header: string, data = 40): Uint8Array {
  const bytes = new Uint8Array(10 + header.length + data);
  bytes.set([0x93, ...strToU8('NUMPY'), 1, 0, header.length & 0xff, header.length >> 8]);
  bytes.set(strToU8(header), 10);
  return bytes;
}

/** Changes the bytes behind a signature of the archive's last such record. */
function patched(bytes: Uint8Array, signature: number, at: number, ...values: number[]) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let place = changed.length - 4;
  while (view.getUint32(place, true) !== signature) place--;
  changed.set(values, place + at);
  return changed;
}
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];

it('what Knobs writes is laid out as the formats say', () => {
  const bytes = npz.write(plainDocument(new Network([784, 10]), 'Zehn – 十'));
  expect(npz.write(plainDocument(new Network([784, 10]), 'Zehn – 十'))).toEqual(bytes);
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text).toContain("{'descr': '<f4', 'fortran_order': False, 'shape': (10, 784), }");
  expect(text).toContain("{'descr': '<f4', 'fortran_order': False, 'shape': (10,), }");
  expect(text).toContain("{'descr': '<U8', 'fortran_order': False, 'shape': (), }");
  const noted = { ...plainDocument(new Network([784, 10])), otherMetadata: { b: '四', a: '"' } };
  expect(new TextDecoder().decode(npz.write(noted))).toContain('{"a":"\\"","b":"四"}');
  expect(text.match(/[a-z0-9/]+\.npy/g)).toEqual([
    ...['output/weight.npy', 'output/bias.npy', 'title.npy'],
    ...['output/weight.npy', 'output/bias.npy', 'title.npy'],
  ]);
});

describe('an archive', () => {
  it('is whole', () => {
    const whole = archive({});
    expect(readDocument(npz, whole).network.sizes).toEqual([784, 10]);
    for (const length of [4, 100, whole.length - 1]) {
      expect(refusalOf(npz, whole.subarray(0, length))).toBe(
        'The archive is cut short: the directory at its end is missing.',
      );
    }
  });

  it('is not damaged', () => {
    const stored = archive({});
    const changed = stored.slice();
    changed[31_300] ^= 1;
    expect(refusalOf(npz, changed)).toBe(
      '"output/weight.npy" in the archive is damaged: it does not match its length or checksum.',
    );
    const packed = archive({}, 6);
    packed.fill(0xff, 60, 70);
    expect(refusalOf(npz, packed)).toMatch(/^"output\/weight.npy" in the archive is damaged: /);
  });

  it('keeps to what its directory says', () => {
    const packed = archive({}, 6);
    expect(refusalOf(npz, patched(packed, CENTRAL, 24, 100, 0, 0, 0))).toBe(
      '"output/bias.npy" in the archive unpacks to more than the 100 bytes it declares.',
    );
    expect(refusalOf(npz, patched(packed, CENTRAL, 24, 0, 0, 0, 0x40))).toMatch(
      /^The archive declares 10737\d+ bytes when unpacked; expected at most 8388608\.$/,
    );
    expect(refusalOf(npz, patched(packed, CENTRAL, 20, 0xff, 0xff, 0xff, 0x7f))).toBe(
      '"output/bias.npy" in the archive is cut short.',
    );
    expect(refusalOf(npz, patched(packed, CENTRAL, 42, 1))).toBe(
      '"output/bias.npy" in the archive is not where the archive says it is.',
    );
    expect(refusalOf(npz, patched(packed, CENTRAL, 10, 9))).toBe(
      '"output/bias.npy" in the archive is packed by method 9; expected 0 (stored) or 8 (deflated).',
    );
    expect(refusalOf(npz, patched(packed, CENTRAL, 8, 1))).toContain('is encrypted');
    expect(refusalOf(npz, patched(packed, END, 10, 3))).toBe(
      'Entry 3 of the archive’s directory is not where the archive says it is.',
    );
    expect(refusalOf(npz, patched(packed, END, 10, 0xff, 0xff))).toBe(
      'The archive has 65535 members; expected at most 1000.',
    );
    expect(refusalOf(npz, patched(packed, END, 16, 0xff, 0xff, 0xff, 0xff))).toContain(
      'Entry 1 of',
    );
    expect(refusalOf(npz, patched(packed, LOCAL, 0, 0))).toContain('is not where');
  });

  it('has no member twice', () => {
    const one = archive({ 'output/biaz.npy': bias });
    const twice = patched(one, CENTRAL, 46 + 'output/bia'.length, 's'.charCodeAt(0));
    expect(refusalOf(npz, twice)).toBe(
      'The archive has "output/bias.npy" twice; expected it once.',
    );
  });
});

it('without arrays, or with one missing, is refused in the words of NumPy', () => {
  expect(refusalOf(npz, zipSync({}))).toBe(
    'The file has no arrays; expected the weights and biases of a network 784-…-10 with at most 4 hidden layers of 1 to 128 neurons.',
  );
  expect(refusalOf(npz, zipSync({ 'output/weight.npy': weight }))).toBe(
    'Array "output/bias" is missing; the file has "output/weight". Expected hidden1/weight, hidden1/bias, … output/weight, output/bias.',
  );
});

it('may have folders and be packed in any order, but has nothing else', () => {
  const folders = { 'output/': new Uint8Array(), 'output/weight.npy': weight };
  const packed = zipSync({ ...folders, 'output/bias.npy': bias });
  expect(npz.sniff(packed)).toBe(true);
  expect(readDocument(npz, packed).network.sizes).toEqual([784, 10]);
  expect(refuse({ 'readme.txt': strToU8('hello') })).toBe(
    'The archive has "readme.txt"; expected nothing but arrays, in files that end in .npy.',
  );
});

describe('an array', () => {
  it('begins as .npy files do', () => {
    expect(refuse({ 'a.npy': strToU8('hello, array') })).toBe(
      'Array "a" does not begin as an .npy file does.',
    );
    const future = bias.slice();
    future[6] = 4;
    expect(refuse({ 'output/bias.npy': future })).toBe(
      'Array "output/bias" is in version 4 of the format; expected 1, 2 or 3.',
    );
    const long = bias.slice();
    long.set([0xff, 0xff], 8);
    expect(refuse({ 'output/bias.npy': long })).toContain('has a header of 65535 bytes');
    expect(refuse({ 'output/bias.npy': bias.subarray(0, 60) })).toContain('is cut short');
  });

  it('has a header that is understood', () => {
    const header = (text: string, data?: number) => refuse({ 'output/bias.npy': npy(text, data) });
    expect(header('hello')).toBe(
      'Array "output/bias" has the header "hello"; expected descr, fortran_order and shape.',
    );
    const of = (descr: string, shape: string) =>
      `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
    expect(header(of("'<i4'", '(10,)'))).toBe(
      'Array "output/bias" has the dtype "<i4"; expected f2, f4 or f8.',
    );
    expect(header(of("'|O'", '(10,)'))).toBe(
      'Array "output/bias" is of Python objects, which only Python can read; expected an array of f2, f4 or f8 for the weights and one for the biases of each layer.',
    );
    for (const descr of ["'<c8'", "'<U0'", "[('x', '<f4')]", "'constructor'"]) {
      expect(header(of(descr, '(10,)'))).toContain('expected f2, f4 or f8.');
    }
    expect(header(of("'<f4'", '(11,)'))).toBe(
      'Array "output/bias" has 40 bytes of data; its shape [11] takes 44 as <f4.',
    );
    const huge = '(4294967296, 4294967296, 4294967296)';
    expect(header(of("'<f4'", huge))).toContain('has 40 bytes of data');
    expect(header(of("'<U9'", huge))).toContain('expected f2, f4 or f8.');
    for (const shape of ['(-10,)', '(10,,)', '(,)', '(1 0)', `(${'1'.repeat(60)}`, '(10.)']) {
      expect(header(of("'<f4'", shape))).toContain('expected descr, fortran_order and shape.');
    }
    // A pattern with a choice at every digit would not be through with these within a lifetime.
    expect(header(of("'<f4'", `(${'1'.repeat(60)}x)`))).toContain('expected descr,');
  });

  it('has its shape in a tuple as any Python writes it', () => {
    const shaped = (shape: string) =>
      archive({
        'output/bias.npy': npy(`{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`),
      });
    for (const shape of ['(10,)', '(10L,)', '(10)', '( 10 , )']) {
      expect(readDocument(npz, shaped(shape)).network.sizes).toEqual([784, 10]);
    }
  });

  it('is a layer', () => {
    expect(refuse({ 'extra.npy': bias })).toMatch(
      /^The file has "output\/weight" \[10,784\], "output\/bias" \[10\], "extra" \[10\]; expected/,
    );
    expect(refuse({ 'output/bias.npy': writeFloats([9], new Float32Array(9)) })).toBe(
      'Array "output/bias" has the shape [9]; expected [10]: one bias for each neuron of output.',
    );
    const infinite = writeFloats([10], new Float32Array(10).fill(Infinity, 3));
    expect(refuse({ 'output/bias.npy': infinite })).toBe(
      'Array "output/bias" has Infinity at position 3, counted from 0; expected finite numbers.',
    );
  });

  it('of keys and texts may be as Knobs wrote it before, or one JSON text of bytes', () => {
    const others = (members: Record<string, Uint8Array>) =>
      readDocument(npz, archive(members)).otherMetadata;
    const before = writeTexts([2, 2], ['a', '1', 'longer', 'two']);
    expect(others({ 'metadata.npy': before })).toEqual({ a: '1', longer: 'two' });
    // As numpy.savez writes numpy.array(json.dumps({"ä": "四"}, ensure_ascii=False).encode()).
    const json = Buffer.from('{"ä": "四"}');
    const header = `{'descr': '|S${json.length}', 'fortran_order': False, 'shape': (), }`;
    const bytes = npy(header, json.length);
    bytes.set(json, bytes.length - json.length);
    expect(others({ 'metadata.json.npy': bytes })).toEqual({ ä: '四' });
    bytes[bytes.length - 2] = 0xff;
    expect(refuse({ 'metadata.json.npy': bytes })).toBe(
      'Array "metadata.json" has a text that is not valid UTF-8.',
    );
    expect(refuse({ 'metadata.json.npy': writeTexts([], ['[1]']) })).toBe(
      'Array "metadata.json" is "[1]"; expected an object with texts.',
    );
  });

  it('of texts says something that Knobs knows', () => {
    expect(refuse({ 'output/names.npy': writeTexts([2], ['a', 'b']) })).toBe(
      'Array "output/names" is ["a","b"]; expected a list of 10 texts, one for each neuron.',
    );
    expect(refuse({ 'words.npy': writeTexts([2], ['a', 'b']) })).toBe(
      'Array "words" has texts, which Knobs does not know; expected numbers.',
    );
    const beyond = writeTexts([], ['x']);
    beyond.fill(0xff, beyond.length - 4);
    expect(refuse({ 'title.npy': beyond })).toBe('Array "title" has a text that is not Unicode.');
  });
});
