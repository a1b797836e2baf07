/** The kinds of floating-point numbers that files hold, by the names safetensors gives them. */
export type FloatType = 'F64' | 'F32' | 'F16' | 'BF16';

/** How many bytes one number of each kind takes. */
export const BYTES_PER_FLOAT: Readonly<Record<FloatType, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
};

/** Reads the value at an index of some data that is long enough. */
export function floatReader(
  type: FloatType,
  data: Uint8Array,
  littleEndian = true,
): (index: number) => number {
  // A DataView, because the data may begin at any byte of a file.
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  switch (type) {
    case 'F64':
      return (index) => view.getFloat64(8 * index, littleEndian);
    case 'F32':
      return (index) => view.getFloat32(4 * index, littleEndian);
    case 'F16':
      return (index) => fromHalf(view.getUint16(2 * index, littleEndian));
    case 'BF16':
      return (index) => fromBrainFloat(view.getUint16(2 * index, littleEndian));
  }
}

/** IEEE 754 binary16: a sign, 5 bits of exponent with bias 15, 10 bits of fraction. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const word = new DataView(new ArrayBuffer(4));

/** bfloat16: the upper half of a float32. */
export function fromBrainFloat(bits: number): number {
  word.setUint32(0, bits * 0x10000);
  return word.getFloat32(0);
}
