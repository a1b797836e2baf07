import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { KnobsError } from '../errors';
import { decodeUtf8 } from '../bytes/utf8';

/* Messages of protocol buffers, field by field, without a description of them that is compiled. */

/** Reads what is there for a field. */
type Field = (reader: BinaryReader, type: WireType) => void;

/** Calls what is there for each field; skips fields that nothing is there for. */
export function readMessage(bytes: Uint8Array, fields: Readonly<Record<number, Field>>): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, type] = reader.tag();
    if (Object.hasOwn(fields, number)) fields[number](reader, type);
    else reader.skip(type, number);
  }
  expectEnd(reader);
}

/** Bytes, a text or a message. */
export function bytesField(use: (value: Uint8Array) => void): Field {
  return (reader, type) => {
    expectType(type, WireType.LengthDelimited);
    use(reader.bytes());
  };
}

/** A repeated number, packed or not. */
export function repeatedField(
  read: (reader: BinaryReader) => number,
  wire: WireType,
  use: (value: number) => void,
): Field {
  return (reader, type) => {
    if (type === wire) return use(read(reader));
    expectType(type, WireType.LengthDelimited);
    const packed = new BinaryReader(reader.bytes());
    while (packed.pos < packed.len) use(read(packed));
    expectEnd(packed);
  };
}

/** @throws unless a field is written as its message says */
export function expectType(found: WireType, expected: WireType): void {
  if (found !== expected) throw new Error('a field of another type');
}

/** Reading a number does not notice by itself that the bytes were over. */
function expectEnd({ pos, len }: BinaryReader): void {
  if (pos !== len) throw new Error('a number that is cut short');
}

/** @throws KnobsError unless it is UTF-8 */
export function text(bytes: Uint8Array): string {
  const said = decodeUtf8(bytes);
  if (said === undefined) throw new KnobsError('The model has a text that is not valid UTF-8.');
  return said;
}
