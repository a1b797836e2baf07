import { strFromU8, strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { joined } from '../../bytes/joined';
import { h5Bomb } from './h5-bomb';

/**
 * Files that are small or plain and would take far more memory or time than they have bytes, if a
 * reader believed what they say or took in all they have. Each is made when it is asked for, in
 * little more memory than it has bytes, so that a measurement sees only what its reader takes.
 * @param seed a valid file of the format that is called so in `format-list.ts`
 */
export function bombsFor(format: string, seed: Uint8Array): readonly (() => Uint8Array)[] {
  switch (format) {
    case 'safetensors':
      return [
        () => withLength(filled('{"a":', '{"a":', 1.9e6, '')),
        () => withLength(filled('{"a":[', '[],', 3e6, '0]}')),
        () => withLength(filled('{', '"a":{},', 1.3e6, '"b":{}}')),
        () => withLength(filled('{"__metadata__":{"a":"', 'x', 9e6, '"}}')),
        () => withLength(filled('{"__metadata__":{"a":"', '"', 9e6, '"}}')),
        () =>
          withLength(
            filled('{"a":{"dtype":"F64","data_offsets":[0,8],"shape":[', '1,', 2e5, '1]}}'),
          ),
      ];
    case 'npz':
      return [
        () => archive(200),
        () => saying(archive(200), 100),
        () => saying(archive(8), 2 ** 31),
        () => archive(8),
        // A shape of many digits that is none in the end.
        ...['1', '1,', '1, ', '1L'].map(
          (part) => () => withTuple(filled('', part, 490 / part.length, 'x')),
        ),
      ];
    case 'onnx':
      return [
        // A graph [field 7] of a million empty nodes [field 1], and a million empty notes [field 14].
        () => filled('\x08\x08\x3a\x80\x80\x7a', '\x0a\x00', 999_424, ''),
        () => filled('\x08\x08', '\x72\x00', 1e6, ''),
        // Groups in groups, and a million names.
        () => filled('\x08\x08', '\x0b', 8e6, ''),
        () => filled('\x08\x08\x3a\x80\x80\x7a', '\x5a\x00', 999_424, ''),
        // A thousand nodes that all take the same values: as many as are allowed, and a thousand.
        () => tangle(1000, 60),
        () => tangle(80, 60),
        () => tangle(1000, 4),
        () => tangle(1000, 1000),
      ];
    case 'nielsen':
      return [
        () => filled('[', '[', 8e6, ''),
        () => filled('{"sizes":[', '0,', 4e6, '0]}'),
        () => filled('{"sizes":[', '[],', 2e6, '0]}'),
        () => filled('{"sizes":[', '[],', 249_000, '0]}'),
        () => filled('{"sizes":[784,10],"title":"', '\\u0000', 1.3e6, '"}'),
        () => filled('{', '"\\u0061":0,', 7e5, '"b":0}'),
        // Broken at the end, behind many lines, one long one, or one of characters of four bytes.
        ...['\n', ' ', '\r', '\t'].map((part) => () => filled('{', part, 1e7, '')),
        () => filled('{"a":"', '\xf0\x9f\x99\x82', 2.5e6, ''),
        () => filled('{"a":[', '"\\n",', 2e6, '"\\x"'),
        // As many blanks in a row, and as many escapes, as are let through, and more.
        () => filled('{', `${' '.repeat(10_000)}\n`, 999, ''),
        () => filled('{"a":"', '\\n', 2 ** 20, '"x'),
        () => filled('{"a":"', '\\\\', 2 ** 20, '\x01'),
        () => filled('{"a":"', '\\n', 5e6, '"x'),
        // As UTF-16, and with a last byte that is not UTF-8.
        () => filled('\xff\xfe{\0"\0', 'x\0', 5e6, ''),
        () => filled('{"', 'x', 1e7, '\xff'),
      ];
    case 'csv':
      return [
        () => filled('layer,neuron,name,bias,w1\nx,0,n,0,', '1', 8e6, 'x\n'),
        () => filled('layer,neuron,name,bias,w1\nx,0,n,0,"', '1', 8e6, 'x"\n'),
        () => filled('\xff\xfel\0a\0y\0e\0r\0,\0n\0e\0u\0r\0o\0n\0\n\0', ',\0', 5e6, ''),
        () => filled('layer,neuron\n', '\n', 1e7, '\xff'),
        () => filled('\xfe\xff', '\x04\x10', 5e6, ''),
        ...[',', '\n', '"', '""', 'x,', '"a', '"a"\n', 'a\r', 'x,0,n,0,1\n'].map(
          (part) => () => filled('layer,neuron,name,bias\n', part, 8e6 / part.length, ''),
        ),
      ];
    default:
      return [
        ...[2n ** 20n, 2n ** 27n, 2n ** 31n, 2n ** 40n, 2n ** 63n - 1n].map(
          (size) => () => declaring(seed, size),
        ),
        h5Bomb,
      ];
  }
}

/** A file of ASCII that says the same again and again. */
function filled(start: string, part: string, times: number, end: string): Uint8Array {
  const [first, repeated, last] = [start, part, end].map((text) => strToU8(text, true));
  const count = Math.floor(times);
  const bytes = new Uint8Array(first.length + repeated.length * count + last.length);
  bytes.set(first);
  for (let i = 0; i < count; i++) bytes.set(repeated, first.length + i * repeated.length);
  bytes.set(last, bytes.length - last.length);
  return bytes;
}

/** A model of so many nodes [field 1 of the graph] that all take the same values [field 1]. */
function tangle(nodes: number, values: number): Uint8Array {
  const names = Array.from({ length: values }, (_, i) => [0x30 + (i >> 5), 0x30 + (i & 31)]);
  const inputs = names.flatMap((name) => [0x0a, name.length, ...name]);
  const node = [0x0a, ...varint(inputs.length), ...inputs];
  const start = [0x08, 0x08, 0x3a, ...varint(node.length * nodes)];
  const text = (codes: number[]) => String.fromCharCode(...codes);
  return filled(text(start), text(node), nodes, '');
}

/** A number as protocol buffers have it: seven bits in each byte, the lowest first. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}

/** A safetensors file with this header and no data. */
function withLength(json: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + json.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

/** An archive of one array of so many megabytes of zeros, which take a thousandth when packed. */
function archive(megabytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_error, part) => parts.push(part.slice()));
  const member = new ZipDeflate('a.npy', { level: 9 });
  zip.add(member);
  const zeros = new Uint8Array(1e6);
  for (let i = 1; i <= megabytes; i++) member.push(zeros, i === megabytes);
  zip.end();
  return joined(parts);
}

/** An archive of one array with this between the brackets of its shape. */
function withTuple(tuple: Uint8Array): Uint8Array {
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${strFromU8(tuple)}), }`;
  const begin = strToU8('\x93NUMPY\x01\x00..', true);
  new DataView(begin.buffer).setUint16(8, header.length, true);
  const array = new Uint8Array(begin.length + header.length);
  array.set(begin);
  array.set(strToU8(header), begin.length);
  return zipSync({ 'a.npy': array });
}

/** An archive whose directory says that what is in it has so many bytes. */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 28 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** The file with 784, wherever it stands as eight bytes, replaced by something else. */
function declaring(seed: Uint8Array, size: bigint): Uint8Array {
  const file = seed.slice();
  const view = new DataView(file.buffer);
  for (let at = 0; at + 8 <= file.length; at++) {
    if (view.getBigUint64(at, true) === 784n) view.setBigUint64(at, size, true);
  }
  return file;
}
