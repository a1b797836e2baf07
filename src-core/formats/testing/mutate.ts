import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { joined } from '../../bytes/joined';
import { uniform } from '../../network/random';

/** Damages files in the ways that break readers; the same seed gives the same damage. */
export class Mutator {
  readonly #seeds: readonly Uint8Array[];
  readonly #next: () => number;

  /** @param seeds valid files of one format */
  constructor(seeds: readonly Uint8Array[], seed: number) {
    this.#seeds = seeds;
    this.#next = uniform(seed);
  }

  /** The next damaged file: one to four kinds of damage to one of the seeds. */
  next(): Uint8Array {
    const file = this.#pick(this.#seeds);
    const kind = this.#below(8);
    if (kind === 0) return this.#damaged(file);
    if (kind > 3 && isZip(file)) return this.#repacked(file);
    if (kind > 5 && isSafetensors(file)) return this.#withHeader(file);
    if (isText(file) && kind < 6) return this.#rewritten(file);
    return this.#damaged(file);
  }

  #damaged(file: Uint8Array): Uint8Array {
    let bytes: Uint8Array = file.slice();
    for (let times = 1 + this.#below(4); times > 0 && bytes.length > 0; times--) {
      bytes = this.#pick(DAMAGES)(bytes, this.#placeIn(bytes), (limit) => this.#below(limit));
    }
    return bytes;
  }

  /** Damages what is in an archive, and packs it so that lengths and checksums are right again. */
  #repacked(file: Uint8Array): Uint8Array {
    const members = unzipSync(file);
    const name = this.#pick(Object.keys(members));
    const level = this.#pick([0, 6] as const);
    return zipSync({ ...members, [name]: this.#damaged(members[name]) }, { level });
  }

  /** Rewrites the header of a safetensors file and gives its length as it then is. */
  #withHeader(file: Uint8Array): Uint8Array {
    const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
    const header = this.#rewritten(file.subarray(8, 8 + length));
    const bytes = new Uint8Array(8 + header.length + file.length - 8 - length);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
    bytes.set(header, 8);
    bytes.set(file.subarray(8 + length), 8 + header.length);
    return bytes;
  }

  /** Replaces words, numbers or marks of a text by ones that mean something else. */
  #rewritten(file: Uint8Array): Uint8Array {
    let text = strFromU8(file);
    for (let times = 1 + this.#below(3); times > 0; times--) {
      const at = this.#below(this.#below(2) ? Math.min(300, text.length) : text.length);
      const token = /[\w.+-]+|[^\w\s]/g;
      token.lastIndex = at;
      const found = token.exec(text);
      if (!found) continue;
      const end = found.index + found[0].length;
      const keep = this.#below(3) === 0 ? found[0] : '';
      text = text.slice(0, found.index) + keep + this.#pick(TOKENS) + text.slice(end);
    }
    return strToU8(text);
  }

  /** Anywhere, but mostly where a file says how long things are: near its ends. */
  #placeIn(bytes: Uint8Array): number {
    const near = this.#below(Math.min(bytes.length, 1200));
    const places = [near, bytes.length - 1 - near, this.#below(bytes.length)];
    return this.#pick(places);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)];
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
}

type Below = (limit: number) => number;
type Damage = (bytes: Uint8Array, at: number, below: Below) => Uint8Array;

/** What lengths and counts are least expected to be. */
const LENGTHS = [
  0n,
  1n,
  0x7fn,
  0xffn,
  0xffffn,
  0x7fff_ffffn,
  0xffff_ffffn,
  1n << 53n,
  (1n << 64n) - 1n,
];

const DAMAGES: readonly Damage[] = [
  function flipBit(bytes, at, below) {
    bytes[at] ^= 1 << below(8);
    return bytes;
  },
  function setByte(bytes, at, below) {
    bytes[at] = below(256);
    return bytes;
  },
  function setLength(bytes, at, below) {
    const size = [1, 2, 4, 8][below(4)];
    let length = LENGTHS[below(LENGTHS.length)];
    for (let i = at; i < Math.min(at + size, bytes.length); i++, length >>= 8n) {
      bytes[i] = Number(length & 0xffn);
    }
    return bytes;
  },
  function cutShort(bytes, at) {
    return bytes.subarray(0, at);
  },
  function leaveOut(bytes, at, below) {
    return joined([bytes.subarray(0, at), bytes.subarray(at + 1 + below(40))]);
  },
  function repeat(bytes, at, below) {
    const part = bytes.subarray(at, at + 1 + below(400));
    const copies = Array.from({ length: 1 + below(30) }, () => part);
    return joined([bytes.subarray(0, at), ...copies, bytes.subarray(at)]);
  },
];

const TOKENS = [
  ...['', '0', '-1', '1.5', '1e999', '9'.repeat(400), '4294967296', '18446744073709551615'],
  ...[
    'null',
    'true',
    '"',
    '""',
    '\\',
    '\\u0000',
    '\ud83d',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    ':',
    '\t',
  ],
  ...['\n', '\r', "'", '=', '[[[[[[[[[[[[', '{"a":', '"__proto__"', '"F64"', '"hidden1.weight"'],
  ...['x'.repeat(5000), ','.repeat(5000), '['.repeat(5000), '\u00e4\u56db'],
];

function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b;
}

function isSafetensors(file: Uint8Array): boolean {
  return file[8] === 0x7b && file[7] === 0;
}

function isText(file: Uint8Array): boolean {
  return !file.subarray(0, 64).includes(0);
}
