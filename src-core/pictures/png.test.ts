import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { isPng, withResolution } from './png';

/** Two by three pixels, as another program writes them. */
function twoByThree(): Uint8Array {
  const picture = new PNG({ width: 2, height: 3 });
  for (let i = 0; i < 24; i++) picture.data[i] = i % 4 === 3 ? 255 : 10 * i;
  return new Uint8Array(PNG.sync.write(picture));
}

it('is read by another program as it was', () => {
  const bytes = withResolution(twoByThree(), 300);
  // Checks the sums of all chunks, too.
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
  expect([width, height]).toEqual([2, 3]);
  expect([...data.subarray(0, 4)]).toEqual([0, 10, 20, 255]);
  expect([...data.subarray(20)]).toEqual([200, 210, 220, 255]);
});

it('says how large it is on paper, right behind the header', () => {
  const bytes = withResolution(twoByThree(), 300);
  // 300 / 0.0254 = 11811 = 0x2e23 pixels in a metre, across and down.
  expect([...bytes.subarray(33, 50)]).toEqual([
    ...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1],
  ]);
});

it('is told from what is none', () => {
  const bytes = twoByThree();
  expect(isPng(bytes)).toBe(true);
  expect(isPng(bytes.subarray(0, 33))).toBe(false);
  expect(isPng(new TextEncoder().encode('GIF89a, and some more of it to come after this'))).toBe(
    false,
  );
});
