import { describe, expect, it } from 'vitest';
import type { Item, TextItem } from './picture';
import { svgFile, svgInPixels } from './svg';

/** Ten pixels for a millimetre. */
const page = (...items: Item[]) => ({ width: 30, height: 20, dpi: 254, items });

const written = (text: string, style: Partial<TextItem> = {}): Item => ({
  ...{ kind: 'text', text, x: 5.5, y: 15, size: 4, weight: 600, color: [0x1a, 0x20, 0x2c] },
  ...{ align: 'left', ...style },
});

const textIn = (...items: Item[]) => /<text .*<\/text>/s.exec(svgInPixels(page(...items)))?.[0];

it('is as large as on paper in a file, and has a unit for each pixel', () => {
  const picture = page();
  expect(svgFile(picture, [])).toContain('width="30mm" height="20mm" viewBox="0 0 300 200"');
  expect(svgInPixels(picture)).toContain('width="300" height="200" viewBox="0 0 300 200"');
});

it('has cells in whole pixels, those of a colour beside each other as one path', () => {
  const place = { x: 1, y: 2, width: 3, height: 1 };
  const cells: Item = { kind: 'cells', ...place, columns: 3, values: [1, 1, -0.5], max: 1 };
  const svg = svgInPixels(page(cells));
  expect(svg).toContain('<path fill="#1858c2" d="M10 20h10v10h-10zM20 20h10v10h-10z"/>');
  // Halfway from white to d9, 70, 1b.
  expect(svg).toContain('<path fill="#ecb88d" d="M30 20h10v10h-10z"/>');
});

describe('text', () => {
  it('stands where it is to stand, to either side of it or upwards', () => {
    const look = 'font-size="40" font-weight="600" fill="#1a202c"';
    expect(textIn(written('a'))).toBe(`<text x="55" y="150" ${look} text-anchor="start">a</text>`);
    expect(textIn(written('a', { align: 'right' }))).toContain('text-anchor="end"');
    expect(textIn(written('a', { turned: true, align: 'center' }))).toBe(
      `<text transform="translate(55 150) rotate(-90)" ${look} text-anchor="middle">a</text>`,
    );
  });

  it('is XML whatever is written', () => {
    expect(textIn(written('a<b>&"\'\0\ud83d\u001b\uffff🙂'))).toContain(
      '>a&lt;b&gt;&amp;"\'\ufffd\ufffd\ufffd\ufffd🙂</text>',
    );
  });
});

it('brings its typeface along in a file', () => {
  const svg = svgFile(page(), [{ weight: 400, bytes: Uint8Array.of(0x77, 0x4f, 0x46, 0x32) }]);
  expect(svg).toContain(
    "@font-face { font-family: Inter; font-weight: 400; src: url(data:font/woff2;base64,d09GMg==) format('woff2'); }",
  );
});
