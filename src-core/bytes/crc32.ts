/** So many bytes are taken at a time. */
const STEP = 8;

/**
 * Remainders by the polynomial 0x04c11db7, bit-reversed: 0xedb88320. The first 256 are those of all
 * bytes, the next of all bytes with a 0 behind them, then with two, … (Intel's "slicing by 8").
 */
const TABLE = new Uint32Array(256 * STEP);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  TABLE[byte] = rest;
}
for (let i = 256; i < TABLE.length; i++) {
  const rest = TABLE[i - 256];
  TABLE[i] = (rest >>> 8) ^ TABLE[rest & 0xff];
}

/** The CRC-32 of gzip, zip and PNG: RFC 1952, section 8. */
export function crc32(bytes: Uint8Array): number {
  const steps = bytes.length - (bytes.length % STEP);
  let crc = -1;
  let i = 0;
  for (; i < steps; i += STEP) {
    crc ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    crc =
      TABLE[0x700 + (crc & 0xff)] ^
      TABLE[0x600 + ((crc >>> 8) & 0xff)] ^
      TABLE[0x500 + ((crc >>> 16) & 0xff)] ^
      TABLE[0x400 + (crc >>> 24)] ^
      TABLE[0x300 + bytes[i + 4]] ^
      TABLE[0x200 + bytes[i + 5]] ^
      TABLE[0x100 + bytes[i + 6]] ^
      TABLE[bytes[i + 7]];
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[i]) & 0xff];
  return (crc ^ -1) >>> 0;
}
