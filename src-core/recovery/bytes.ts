import { message, type Message } from '../words/message';

/* Numbers and texts as bytes, little-endian. What is read is not trusted: nothing is made before its bytes are there. */

/** Whether numbers lie in memory as they are written: on all machines that Knobs has run on so far. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #length = 0;

  /** @param size how many bytes it will be, roughly */
  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get length(): number {
    return this.#length;
  }

  u32(value: number): void {
    const at = this.#grow(4);
    this.#view.setUint32(at, value, true);
  }

  floats(values: Float32Array): void {
    const start = this.#grow(4 * values.length);
    if (IS_LITTLE_ENDIAN) {
      const { buffer, byteOffset, byteLength } = values;
      this.#bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start);
      return;
    }
    for (let i = 0; i < values.length; i++) this.#view.setFloat32(start + 4 * i, values[i], true);
  }

  /** Its length, and a byte for each of its characters. */
  ascii(text: string): void {
    this.u32(text.length);
    const start = this.#grow(text.length);
    for (let i = 0; i < text.length; i++) this.#bytes[start + i] = text.charCodeAt(i);
  }

  /** Overwrites what was written at some place. */
  setU32(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }

  /** What is written so far, from some place on. */
  written(from = 0): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(from, this.#length);
  }

  /** Makes room for so many bytes; answers where it begins. */
  #grow(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return start;
  }
}

/** Thrown where bytes are not what a writer wrote. */
export class Malformed extends Error {
  override readonly name = 'Malformed';

  /** @param said why, for the end of a sentence */
  constructor(readonly said: Message) {
    super(said.id);
  }
}

/** How many characters are made into text at a time, as arguments of one call. */
const CHARACTERS = 4096;

/** Reads what a `ByteWriter` wrote. Each method throws `Malformed` where the bytes don't suffice. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  floats(count: number): Float32Array {
    const start = this.#take(4 * count);
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#view.getFloat32(start + 4 * i, true);
    return values;
  }

  ascii(): string {
    const length = this.u32();
    const start = this.#take(length);
    const parts: string[] = [];
    for (let at = start; at < start + length; at += CHARACTERS) {
      const some = this.#bytes.subarray(at, Math.min(at + CHARACTERS, start + length));
      parts.push(String.fromCharCode(...some));
    }
    return parts.join('');
  }

  /** The next bytes, in place. */
  bytes(count: number): Uint8Array {
    const start = this.#take(count);
    return this.#bytes.subarray(start, start + count);
  }

  #take(count: number): number {
    if (count > this.left) throw new Malformed(message('damage.cutShort'));
    const start = this.#at;
    this.#at += count;
    return start;
  }
}
