import { Inflate, zipSync } from 'fflate';
import { crc32 } from '../bytes/crc32';
import { KnobsError } from '../errors';
import { quote } from '../text/quote';
import { decodeUtf8 } from '../bytes/utf8';

/**
 * Zip archives, by PKWARE's APPNOTE 6.3: packed by fflate, but found and unpacked with every length
 * and checksum checked, which fflate leaves out. No Zip64: that is for more than 4 GB.
 */

/** An archive of Knobs has fewer members, and they are smaller, unpacked all together. */
const MAX_MEMBERS = 1000;
const MAX_UNPACKED = 8 * 2 ** 20;

/** Compressed bytes unpacked at a time: DEFLATE makes at most 1,032 bytes of one. */
const CHUNK = 1024;

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };

interface Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Whether the bytes begin as an archive does that has something in it. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 3, 4].every((byte, i) => bytes[i] === byte);
}

/** What the members of an archive are called; undefined if its directory cannot be read. */
export function memberNames(bytes: Uint8Array): string[] | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return directory(bytes, view).map(({ name }) => name);
  } catch (error) {
    if (error instanceof KnobsError) return undefined;
    throw error;
  }
}

/**
 * The content of all members by their names, in the archive's order.
 * @throws KnobsError if the archive is cut short, damaged, encrypted or unpacks to too much
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = directory(bytes, view);
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED) {
    throw new KnobsError(
      `The archive declares ${total} bytes when unpacked; expected at most ${MAX_UNPACKED}.`,
    );
  }
  const contents = new Map<string, Uint8Array>();
  for (const member of members) {
    if (contents.has(member.name)) {
      throw new KnobsError(`The archive has ${quote(member.name)} twice; expected it once.`);
    }
    contents.set(member.name, contentOf(member, bytes, view));
  }
  return contents;
}

/** An archive of these members, stored as they are; the same to the last byte on every machine. */
export function zip(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Local time, as archives have it: the earliest that they can say.
  return zipSync(Object.fromEntries(members), { level: 0, mtime: new Date(1980, 0, 1) });
}

function directory(bytes: Uint8Array, view: DataView): Member[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_MEMBERS) {
    throw new KnobsError(`The archive has ${count} members; expected at most ${MAX_MEMBERS}.`);
  }
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const what = `Entry ${i + 1} of the archive's directory`;
    checkHeader(view, at, CENTRAL, end, what);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL.length + nameLength;
    if (next > end) throw new KnobsError(`${what} is cut short.`);
    const name = decodeUtf8(bytes.subarray(at + CENTRAL.length, next));
    if (name === undefined) throw new KnobsError(`${what} has a name that is not valid UTF-8.`);
    members.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The record that ends an archive: behind it is nothing but a comment of the length it says. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - END.longestComment; at--) {
    const ends = view.getUint32(at, true) === END.signature;
    if (ends && at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new KnobsError('The archive is cut short: the directory at its end is missing.');
}

function contentOf(member: Member, bytes: Uint8Array, view: DataView): Uint8Array {
  const { name, method, offset, packedSize, size } = member;
  const what = `${quote(name)} in the archive`;
  if (member.encrypted) throw new KnobsError(`${what} is encrypted; expected it in the open.`);
  checkHeader(view, offset, LOCAL, view.byteLength, what);
  const begin =
    offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packedSize > view.byteLength) throw new KnobsError(`${what} is cut short.`);
  const packed = bytes.subarray(begin, begin + packedSize);
  if (method !== 0 && method !== 8) {
    throw new KnobsError(
      `${what} is packed by method ${method}; expected 0 (stored) or 8 (deflated).`,
    );
  }
  const content = method === 0 ? packed : inflate(packed, size, what);
  if (content.length !== size || crc32(content) !== member.crc) {
    throw new KnobsError(`${what} is damaged: it does not match its length or checksum.`);
  }
  return content;
}

/** Unpacks to at most `size` bytes. */
function inflate(packed: Uint8Array, size: number, what: string): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length > size) {
      throw new KnobsError(`${what} unpacks to more than the ${size} bytes it declares.`);
    }
    content.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof KnobsError) throw error;
    throw new KnobsError(`${what} is damaged: its packed data make no sense.`);
  }
  return content.subarray(0, length);
}

function checkHeader(
  view: DataView,
  at: number,
  { signature, length }: { readonly signature: number; readonly length: number },
  end: number,
  what: string,
): void {
  if (at + length > end || view.getUint32(at, true) !== signature) {
    throw new KnobsError(`${what} is not where the archive says it is.`);
  }
}
