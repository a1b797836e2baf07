import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import type { Item, TextItem } from '#core/pictures/picture';
import { Inter } from './inter';
import { paintPng } from './paint-png';
import { installedFiles } from './picture-files';

const files = installedFiles();
const inter = new Inter(files);
const { measure } = inter;

/** Ten pixels for a millimetre. */
function painted(...items: Item[]): Promise<PNG> {
  return paintedOn({ width: 30, height: 20 }, ...items);
}

async function paintedOn(size: { width: number; height: number }, ...items: Item[]): Promise<PNG> {
  const bytes = await paintPng({ ...size, dpi: 254, items }, inter, files.renderer);
  return PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
}

function at({ width, data }: PNG, x: number, y: number): number[] {
  return [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
}

function text(text: string, x: number, y: number, style: Partial<TextItem> = {}): TextItem {
  const plain = { size: 10, weight: 600, color: [0, 0, 0], align: 'left' } as const;
  return { kind: 'text', text, x, y, ...plain, ...style };
}

/** The rectangle of pixels that are not white: left, top, right, bottom. */
function inked({ width, height, data }: PNG) {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let i = 0; i < width * height; i++) {
    if (data[4 * i] > 200) continue;
    xs.push(i % width);
    ys.push(Math.floor(i / width));
  }
  const ends = (values: number[]) => [Math.min(...values), Math.max(...values)];
  return { x: ends(xs), y: ends(ys) };
}

it('paints cells where they are, and nothing elsewhere', async () => {
  const place = { x: 1, y: 2, width: 2, height: 1 };
  const picture = await painted({ kind: 'cells', ...place, columns: 2, values: [1, -0.5], max: 1 });
  expect([picture.width, picture.height]).toEqual([300, 200]);
  expect(at(picture, 10, 20)).toEqual([0x18, 0x58, 0xc2]);
  expect(at(picture, 19, 29)).toEqual([0x18, 0x58, 0xc2]);
  // Halfway from white to d9, 70, 1b.
  expect(at(picture, 20, 20)).toEqual([236, 184, 141]);
  expect(at(picture, 9, 25)).toEqual([0xc3, 0xcb, 0xd6]);
  expect(at(picture, 8, 25)).toEqual([255, 255, 255]);
  expect(at(picture, 15, 31)).toEqual([255, 255, 255]);
});

// As the font's own tables say: a capital is 1490 of 2048 units high, and H has upright sides.
it('writes a letter on its line, as high as the font has it', async () => {
  const { x, y } = inked(await painted(text('H', 5, 15)));
  expect(y[0]).toBe(150 - Math.round((100 * 1490) / 2048));
  expect(y[1]).toBe(149);
  const width = measure('H', 100, 600);
  expect(x[0]).toBeGreaterThan(50);
  expect(x[1]).toBeLessThan(50 + width);
  // The sides of H leave about the same room left and right.
  expect(x[0] - 50).toBeCloseTo(50 + width - x[1], -1);
});

it('sets text to the left of its place, around it, and upwards', async () => {
  const width = measure('HH', 100, 600);
  const left = inked(await painted(text('HH', 10, 15))).x[0];
  expect(inked(await painted(text('HH', 28, 15, { align: 'right' }))).x[0]).toBeCloseTo(
    left + 180 - width,
    -0.5,
  );
  expect(inked(await painted(text('HH', 15, 15, { align: 'center' }))).x[0]).toBeCloseTo(
    left + 50 - width / 2,
    -0.5,
  );
  const turned = inked(await painted(text('HH', 15, 19, { turned: true })));
  expect(turned.x).toEqual([150 - 73, 149]);
  expect(190 - turned.y[1]).toBeCloseTo(left - 100, -0.5);
});

it('kerns, and finds the characters of other scripts', async () => {
  expect(measure('AV', 1, 600)).toBeLessThan(measure('A', 1, 600) + measure('V', 1, 600) - 0.02);
  expect(measure('Жλđạ✓', 1, 400)).toBeGreaterThan(1);
  expect(inter.missing).toEqual([]);
  measure('a 漢 b 漢', 1, 400);
  expect(inter.missing).toEqual(['漢']);
});

it('leaves out what is beyond the edges of the page', async () => {
  const cut = await painted(text('HHHHHHHHHH', -3, 3));
  const whole = await paintedOn({ width: 100, height: 40 }, text('HHHHHHHHHH', 17, 13));
  expect(inked(whole).x[0]).toBeLessThan(200);
  expect(inked(whole).x[1]).toBeGreaterThan(500);
  for (let y = 0; y < 200; y++) {
    for (let x = 0; x < 300; x++) {
      if (at(cut, x, y)[0] !== at(whole, x + 200, y + 100)[0]) expect([x, y]).toBe('the same');
    }
  }
});
