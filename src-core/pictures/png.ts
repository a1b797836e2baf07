import { encodeUtf8 } from '../bytes/utf8';
import { crc32 } from '../bytes/crc32';
import { joined } from '../bytes/joined';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Where IHDR ends, which every PNG begins with: signature, length, type, 13 bytes, checksum. */
const HEADER_END = 8 + 4 + 4 + 13 + 4;

/**
 * The same PNG, which now says how large it is on paper; it must not have said that before. By the
 * W3C's specification (third edition).
 */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  data[8] = 1;
  return joined([png.subarray(0, HEADER_END), chunk('pHYs', data), png.subarray(HEADER_END)]);
}

/** Whether these are the bytes of a PNG, as far as their beginning tells. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > HEADER_END && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The length of the data, the type and the data, and the checksum of these two. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(encodeUtf8(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
