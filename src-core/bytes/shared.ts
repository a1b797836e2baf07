/** Only there where threads may share memory: in a browser, on a page that is isolated from others. */
const { SharedArrayBuffer: Shared } = globalThis as {
  SharedArrayBuffer?: SharedArrayBufferConstructor;
};

/** Zeros that all threads can read without copying them, where there is such a thing. */
export function sharedBytes(length: number): Uint8Array {
  return Shared ? new Uint8Array(new Shared(length)) : new Uint8Array(length);
}

/** Whether threads share a buffer rather than copy or hand it over. */
export function isShared(buffer: ArrayBufferLike): buffer is SharedArrayBuffer {
  return Shared !== undefined && buffer instanceof Shared;
}

/** The buffers of those arrays that have one to themselves: they can be handed over to a thread. */
export function wholeBuffers(arrays: readonly ArrayBufferView[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer, byteLength } of arrays) {
    if (!isShared(buffer) && byteLength === buffer.byteLength) buffers.add(buffer);
  }
  return [...buffers];
}

/** The same of all that an answer consists of: an array, or an object with some. */
export function buffersOf(answer: unknown): ArrayBuffer[] {
  const parts: unknown[] = ArrayBuffer.isView(answer) ? [answer] : Object.values(Object(answer));
  return wholeBuffers(parts.filter((part) => ArrayBuffer.isView(part)));
}

/** A part of an array, to be sent to a thread: without the rest, unless it is shared. */
export function sendablePart(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return isShared(bytes.buffer) ? bytes.subarray(from, to) : bytes.slice(from, to);
}
