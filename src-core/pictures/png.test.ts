import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { encodePng, isPng, withResolution } from './png';

const TWO_BY_THREE = Uint8Array.from({ length: 18 }, (_, i) => i * 14);

it('is read by another program as it was', () => {
  const bytes = withResolution(encodePng(2, 3, TWO_BY_THREE), 300);
  // Checks the sums of all chunks, too.
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
  expect([width, height]).toEqual([2, 3]);
  const colors = Array.from({ length: 6 }, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
  expect(colors[0]).toEqual([0, 14, 28, 255]);
  expect(colors[5]).toEqual([210, 224, 238, 255]);
});

it('writes the beginning and the end as the specification says', () => {
  const bytes = encodePng(1, 1, Uint8Array.of(255, 0, 0));
  // The header's checksum, and the whole of the end, as Python's zlib.crc32 computes them.
  expect([...bytes.subarray(0, 29)]).toEqual([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0],
  ]);
  expect(new DataView(bytes.buffer).getUint32(29)).toBe(0x907753de);
  expect([...bytes.subarray(-12)]).toEqual([
    ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ]);
});

it('says how large it is on paper, right behind the header', () => {
  const bytes = withResolution(encodePng(2, 3, TWO_BY_THREE), 300);
  // 300 / 0.0254 = 11811 = 0x2e23 pixels in a metre, across and down.
  expect([...bytes.subarray(33, 50)]).toEqual([
    ...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1],
  ]);
});

it('is told from what is none', () => {
  const bytes = encodePng(2, 3, TWO_BY_THREE);
  expect(isPng(bytes)).toBe(true);
  expect(isPng(bytes.subarray(0, 33))).toBe(false);
  expect(isPng(new TextEncoder().encode('GIF89a, and some more of it to come after this'))).toBe(
    false,
  );
});
