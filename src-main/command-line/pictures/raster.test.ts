import { expect, it } from 'vitest';
import type { Item, TextItem } from '#core/pictures/picture';
import { fontFolder } from '../../../scripts/paths';
import { Inter } from './inter';
import { measureWith, rasterize, type Raster } from './raster';

const inter = new Inter(fontFolder);
const measure = measureWith(inter);

/** Ten pixels for a millimetre. */
function painted(...items: Item[]): Raster {
  return rasterize({ width: 30, height: 20, dpi: 254, items }, inter);
}

function at({ width, pixels }: Raster, x: number, y: number): number[] {
  return [...pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)];
}

function text(text: string, x: number, y: number, style: Partial<TextItem> = {}): TextItem {
  const plain = { size: 10, weight: 600, color: [0, 0, 0], align: 'left' } as const;
  return { kind: 'text', text, x, y, ...plain, ...style };
}

/** The rectangle of pixels that are not white: left, top, right, bottom. */
function inked({ width, height, pixels }: Raster) {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let i = 0; i < width * height; i++) {
    if (pixels[3 * i] > 200) continue;
    xs.push(i % width);
    ys.push(Math.floor(i / width));
  }
  const ends = (values: number[]) => [Math.min(...values), Math.max(...values)];
  return { x: ends(xs), y: ends(ys) };
}

it('paints cells where they are, and nothing elsewhere', () => {
  const place = { x: 1, y: 2, width: 2, height: 1 };
  const raster = painted({ kind: 'cells', ...place, columns: 2, values: [1, -0.5], max: 1 });
  expect([raster.width, raster.height]).toEqual([300, 200]);
  expect(at(raster, 10, 20)).toEqual([0x18, 0x58, 0xc2]);
  expect(at(raster, 19, 29)).toEqual([0x18, 0x58, 0xc2]);
  // Halfway from white to d9, 70, 1b.
  expect(at(raster, 20, 20)).toEqual([236, 184, 141]);
  expect(at(raster, 9, 25)).toEqual([0xc3, 0xcb, 0xd6]);
  expect(at(raster, 8, 25)).toEqual([255, 255, 255]);
  expect(at(raster, 15, 31)).toEqual([255, 255, 255]);
});

// As the font's own tables say: a capital is 1490 of 2048 units high, and H has upright sides.
it('writes a letter on its line, as high as the font has it', () => {
  const { x, y } = inked(painted(text('H', 5, 15)));
  expect(y[0]).toBe(150 - Math.round((100 * 1490) / 2048));
  expect(y[1]).toBe(149);
  const width = measure('H', 100, 600);
  expect(x[0]).toBeGreaterThan(50);
  expect(x[1]).toBeLessThan(50 + width);
  // The sides of H leave about the same room left and right.
  expect(x[0] - 50).toBeCloseTo(50 + width - x[1], -1);
});

it('sets text to the left of its place, around it, and upwards', () => {
  const width = measure('HH', 100, 600);
  const left = inked(painted(text('HH', 10, 15))).x[0];
  expect(inked(painted(text('HH', 28, 15, { align: 'right' }))).x[0]).toBeCloseTo(
    left + 180 - width,
    -0.5,
  );
  expect(inked(painted(text('HH', 15, 15, { align: 'center' }))).x[0]).toBeCloseTo(
    left + 50 - width / 2,
    -0.5,
  );
  const turned = inked(painted(text('HH', 15, 19, { turned: true })));
  expect(turned.x).toEqual([150 - 73, 149]);
  expect(190 - turned.y[1]).toBeCloseTo(left - 100, -0.5);
});

it('kerns, and finds the characters of other scripts', () => {
  expect(measure('AV', 1, 600)).toBeLessThan(measure('A', 1, 600) + measure('V', 1, 600) - 0.02);
  expect(measure('Жλđ', 1, 400)).toBeGreaterThan(1);
  expect(inter.missing).toEqual([]);
  measure('a ✓ b ✓', 1, 400);
  expect(inter.missing).toEqual(['✓']);
});

it('leaves out what is beyond the edges of the page', () => {
  const cut = painted(text('HHHHHHHHHH', -3, 3));
  const whole = rasterize(
    { width: 100, height: 40, dpi: 254, items: [text('HHHHHHHHHH', 17, 13)] },
    inter,
  );
  expect(inked(whole).x[0]).toBeLessThan(200);
  expect(inked(whole).x[1]).toBeGreaterThan(500);
  for (let y = 0; y < 200; y++) {
    for (let x = 0; x < 300; x++) {
      if (at(cut, x, y)[0] !== at(whole, x + 200, y + 100)[0]) expect([x, y]).toBe('the same');
    }
  }
});
