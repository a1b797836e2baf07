import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { safetensors } from '#core/formats/safetensors';
import { plainDocument } from '#core/document/network-document';
import { commandBench, answering } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs render', () => {
  const painted = async (name: string) => PNG.sync.read(await readFile(at(name)));
  const colorAt = ({ data, width }: PNG, x: number, y: number) => [
    ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3),
  ];

  it('draws all weights on a sheet of paper', async () => {
    const network = answering(7);
    network.weightsOf(0, 0)[0] = 2;
    network.weightsOf(0, 0)[1] = -2;
    await writeFile(at('corner.safetensors'), safetensors.write(plainDocument(network, 'Corner')));
    const result = await knobs('render', at('corner.safetensors'), at('corner.png'));
    expect(result).toMatchObject({ status: 0, out: '', err: '' });
    const sheet = await painted('corner.png');
    // A4 with 300 pixels in an inch, which the file says: 11811 in a metre.
    expect([sheet.width, sheet.height]).toEqual([2480, 3508]);
    expect((await readFile(at('corner.png'))).subarray(33, 50).toString('hex')).toBe(
      '000000097048597300002e2300002e2301',
    );
    // The first picture is 13 mm from the left and 44 mm from above: 153.5 and 519.7 pixels.
    expect(colorAt(sheet, 154, 520)).toEqual([0x18, 0x58, 0xc2]);
    expect(colorAt(sheet, 153, 520)).toEqual([0xc3, 0xcb, 0xd6]);
    expect(colorAt(sheet, 150, 520)).toEqual([255, 255, 255]);
    // Four columns with gaps of 4 mm: (184 + 4) / 4 − 4 = 43 mm or 18 pixels for each weight.
    expect(colorAt(sheet, 154 + 17, 520 + 17)).toEqual([0x18, 0x58, 0xc2]);
    expect(colorAt(sheet, 154 + 18, 520)).toEqual([0xd9, 0x70, 0x1b]);
    expect(colorAt(sheet, 154 + 36, 520)).toEqual([255, 255, 255]);
  });

  it('draws one neuron, and writes it with its name', async () => {
    const document = plainDocument(answering(7));
    const names = [document.names[0].with(7, 'Sieben 漢')];
    await writeFile(at('named.safetensors'), safetensors.write({ ...document, names }));
    const args = [at('named.safetensors'), at('seven.png'), '--neuron', 'output:7'];
    const { status, out, err } = await knobs('render', ...args);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe('The typeface of pictures does not have 漢; boxes stand for that.');
    const picture = await painted('seven.png');
    // 28 · 47 pixels and twice 9 mm
    expect(picture.width).toBe(28 * 47 + Math.round((18 * 300) / 25.4));
    const dark = (y: number) =>
      Array.from({ length: picture.width }, (_, x) => colorAt(picture, x, y)[0] < 100).some(
        Boolean,
      );
    // The name stands between 9 and 13 mm from above, and nothing above it.
    expect(dark(Math.round((11 * 300) / 25.4))).toBe(true);
    expect(dark(Math.round((7 * 300) / 25.4))).toBe(false);
  });

  it('goes by the name of the file where the title has nothing to draw', async () => {
    const pictures = ['', ' \u0007\n', 'blank'].map(async (title, i) => {
      const from = at(`${i}/blank.safetensors`);
      await mkdir(at(String(i)));
      await writeFile(from, safetensors.write(plainDocument(answering(7), title)));
      const { err } = await knobs('render', from, at(`${i}.png`), '--neuron', 'output:7');
      expect(err).toBe('');
      return readFile(at(`${i}.png`));
    });
    const [untitled, unseen, blank] = await Promise.all(pictures);
    expect(unseen.equals(untitled)).toBe(true);
    expect(blank.equals(untitled)).toBe(true);
  });

  it('writes SVG, too, with the same in it and the typeface', async () => {
    const network = answering(7);
    network.weightsOf(0, 0)[0] = 2;
    await writeFile(at('a.safetensors'), safetensors.write(plainDocument(network, 'A & <b>')));
    expect(await knobs('render', at('a.safetensors'), at('a.SVG'))).toMatchObject({ status: 0 });
    const svg = await readFile(at('a.SVG'), 'utf8');
    // A4, and the first weight of the first picture where the PNG has it.
    expect(svg).toMatch(/^<svg [^>]*width="210mm" height="297mm" viewBox="0 0 2480 3508"/);
    expect(svg).toContain('<path fill="#1858c2" d="M154 520h18v18h-18z');
    expect(svg).toContain('>A &amp; &lt;b&gt;</text>');
    const fonts = [...svg.matchAll(/font-weight: (\d+); src: url\(data:font\/woff2;base64,(\w+)/g)];
    // Every WOFF2 file begins with these four letters.
    expect(fonts.map(([, weight, data]) => [weight, atob(data.slice(0, 8)).slice(0, 4)])).toEqual([
      ['400', 'wOF2'],
      ['600', 'wOF2'],
    ]);
  });

  it('writes nothing else', async () => {
    const { status, err } = await knobs('render', at('one.csv'), at('x.pdf'));
    expect(status).toBe(2);
    expect(err).toContain(
      'x.pdf does not end in .png or .svg; a picture is written as nothing else.',
    );
  });

  it('draws nothing of neurons that are not there', async () => {
    const { status, err } = await knobs(
      'render',
      at('one.csv'),
      at('x.png'),
      '--neuron',
      'output:10',
    );
    expect(status).toBe(2);
    expect(err).toMatch(
      /^--neuron is output:10; expected a number below 10, the neurons of output\./,
    );
    await expect(readFile(at('x.png'))).rejects.toThrow('ENOENT');
  });
});
