import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { Network } from '#core/network/network';
import { contactSheet } from './contact-sheet';
import { encodePng } from './png';

it('writes the picture of one red pixel as other programs do', () => {
  const bytes = encodePng(1, 1, Uint8Array.of(255, 0, 0));
  const view = new DataView(bytes.buffer);
  // The header's checksum, and the whole of the end, as Python's zlib.crc32 computes them.
  expect([...bytes.subarray(0, 29)]).toEqual([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0],
  ]);
  expect(view.getUint32(29)).toBe(0x907753de);
  expect([...bytes.subarray(-12)]).toEqual([
    ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ]);
  const data = bytes.subarray(41, 41 + view.getUint32(33));
  expect([...unzlibSync(data)]).toEqual([0, 255, 0, 0]);
});

it('draws the first layer: signs by colour, strength against the strongest', () => {
  const network = new Network([784, 3, 10]);
  network.weightsOf(0, 1)[29] = 2;
  network.weightsOf(0, 2)[0] = -1;
  const { width, height, pixels } = contactSheet(network);
  expect([width, height]).toEqual([248, 248]);
  const at = (x: number, y: number) => [...pixels.subarray(3 * (y * width + x)).subarray(0, 3)];
  expect(at(0, 0)).toEqual([0xe6, 0xe6, 0xe6]);
  expect(at(8, 8)).toEqual([255, 255, 255]);
  // The second grid begins at 8 + 4 · 28 + 8 = 128; row 1, column 1 is 4 to the right and below.
  expect(at(132, 12)).toEqual([0x18, 0x58, 0xc2]);
  expect(at(135, 15)).toEqual([0x18, 0x58, 0xc2]);
  expect(at(136, 12)).toEqual([255, 255, 255]);
  // Half of the strongest: halfway from 255 to d9, 70, 1b.
  expect(at(8, 128)).toEqual([236, 184, 141]);
});
