import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '#core/digits/idx';
import { csv } from '#core/formats/csv';
import { writeFloats } from '#core/formats/npy';
import { safetensors } from '#core/formats/safetensors';
import { zip } from '#core/formats/zip';
import { plainDocument, type NetworkDocument } from '#core/network/document';
import { Network } from '#core/network/network';
import { fontFolder } from '../../scripts/paths';
import { runKnobs } from './run';

let folder: string;
const at = (name: string) => join(folder, name);

/** A network that always answers this digit: all weights 0, and one bias above the others. */
function answering(digit: number): Network {
  const network = new Network([784, 10]);
  network.layers[0].biases.fill(-20)[digit] = 20;
  return network;
}

/** Answers one, and with output 1 muted the first of all others. The only hidden neuron is muted. */
const mutedOne: NetworkDocument = (() => {
  const network = new Network([784, 1, 10]);
  network.layers[1].weights[7] = 60;
  network.layers[1].biases.fill(-20);
  network.layers[1].biases[1] = 20;
  network.layers[1].biases[4] = 10;
  const flags = { 'hidden1.muted': '[0]', 'output.muted': '[1]', 'output.locked': '[2,9]' };
  return { ...plainDocument(network), otherMetadata: flags };
})();

/** An archive in which the square matrix may lie either way round. */
function ambiguous(): Uint8Array {
  const shapes = { a: [16, 784], b: [16, 16], c: [16, 10] };
  const members = Object.entries(shapes).flatMap(([key, shape]): [string, Uint8Array][] => {
    const biases = key === 'c' ? 10 : 16;
    return [
      [`${key}.weight.npy`, writeFloats(shape, new Float32Array(shape[0] * shape[1]))],
      [`${key}.bias.npy`, writeFloats([biases], new Float32Array(biases))],
    ];
  });
  return zip(new Map(members));
}

async function knobs(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const progress: string[] = [];
  const status = await runKnobs(args, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    showProgress: (text) => progress.push(text),
    digitsFolder: folder,
    fontsFolder: fontFolder,
  });
  return { status, out: printed.join('\n'), err: complaints.join('\n'), progress };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-command-'));
  // Ten digits to practise on, 0 to 9, and four for the exam: three sevens and a one.
  for (const [part, labels] of [
    ['practice', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['exam', [7, 7, 1, 7]],
  ] as const) {
    const images = new Uint8Array(labels.length * 784).fill(51);
    await writeFile(at(`${part}-images-idx3-ubyte.gz`), writeImages(images));
    await writeFile(at(`${part}-labels-idx1-ubyte.gz`), writeLabels(Uint8Array.from(labels)));
  }
  await writeFile(at('seven.safetensors'), safetensors.write(plainDocument(answering(7), 'Seven')));
  await writeFile(at('one.csv'), csv.write(plainDocument(answering(1))));
  await writeFile(at('broken.npz'), 'PK');
  await writeFile(at('ambiguous.npz'), ambiguous());
  await writeFile(at('muted.safetensors'), safetensors.write(mutedOne));
});
afterAll(() => rm(folder, { recursive: true }));

describe('knobs score', () => {
  it('ranks networks, and names what cannot be read', async () => {
    const { status, out, progress } = await knobs(
      ...['score', at('one.csv'), at('broken.npz'), at('seven.safetensors')],
    );
    const [first, second, third, ...more] = out.split('\n');
    expect(first).toMatch(/^ +1\. +75\.00 % {2}3 of 4 {2}cost 0\.25000 .*seven\.safetensors$/);
    expect(second).toMatch(/^ +2\. +25\.00 % {2}1 of 4 {2}cost 0\.75000 .*one\.csv$/);
    expect(third).toMatch(/broken\.npz: The archive is cut short/);
    expect(more).toEqual([]);
    expect(status).toBe(1);
    expect(progress).toHaveLength(4);
  });

  it('measures on any part, and on other digits', async () => {
    const practice = await knobs('score', '--set', 'practice', '--json', at('one.csv'));
    expect(JSON.parse(practice.out)).toEqual([
      {
        rank: 1,
        file: at('one.csv'),
        accuracy: 0.1,
        right: 1,
        count: 10,
        cost: expect.closeTo(0.9),
      },
    ]);
    const own = [at('exam-images-idx3-ubyte.gz'), at('exam-labels-idx1-ubyte.gz')];
    const other = await knobs('score', '--digits', ...own, at('one.csv'));
    expect(other.out).toContain('1 of 4');
    expect(other.status).toBe(0);
    const divided = await knobs('score', '--digits', ...own, '--set', 'exam', at('one.csv'));
    expect(divided.status).toBe(2);
  });

  it('counts muted neurons as zero', async () => {
    const { out } = await knobs('score', '--set', 'practice', '--json', at('muted.safetensors'));
    // Four is the only output that is 1: one digit costs 0, nine cost ½ (1 + 1).
    expect(JSON.parse(out)).toMatchObject([{ right: 1, count: 10, cost: expect.closeTo(0.9) }]);
    const exam = await knobs('score', '--json', at('muted.safetensors'));
    expect(JSON.parse(exam.out)).toMatchObject([{ right: 0, cost: expect.closeTo(1) }]);
  });

  it('asks about a file in its own row, and takes the answer', async () => {
    const asked = await knobs('score', at('ambiguous.npz'), at('one.csv'));
    const [measured, question, ...more] = asked.out.split('\n');
    expect(measured).toMatch(/^ +1\. .*one\.csv$/);
    expect(question).toMatch(
      /ambiguous\.npz: .* 2 ways.*\? --answer ".+" for .+; --answer ".+" for /,
    );
    expect(more).toEqual([]);
    expect(asked.status).toBe(1);
    const [, key] = /--answer "([^"]+)"/.exec(question) ?? [];
    const answered = await knobs('score', '--answer', key, at('ambiguous.npz'), at('one.csv'));
    // All outputs are ½ there, of which the first is the answer.
    expect(answered.out).toMatch(/ 0 of 4 .*ambiguous\.npz/);
    expect(answered.out).toMatch(/ 1 of 4 .*one\.csv/);
    expect(answered.status).toBe(0);
    const info = await knobs('info', '--answer', key, at('ambiguous.npz'));
    expect(info.out).toContain('784-16-16-10');
  });

  it('has errors in JSON, too', async () => {
    const { out, status } = await knobs('score', '--json', at('nowhere.npz'));
    expect(JSON.parse(out)).toEqual([
      { file: at('nowhere.npz'), error: 'nowhere.npz could not be opened: it does not exist.' },
    ]);
    expect(status).toBe(1);
  });
});

describe('knobs predict', () => {
  it('gives every weighted sum and activation', async () => {
    const file = at('one.csv');
    const { out } = await knobs('predict', file, '--set', 'exam', '--index', '2', '--json');
    const said = JSON.parse(out) as { layers: { layer: string; z: number[]; a: number[] }[] };
    expect(said).toMatchObject({ file, index: 2, label: 1, answer: 1 });
    expect(said.layers.map(({ layer }) => layer)).toEqual(['output']);
    expect(said.layers[0].z).toEqual([-20, 20, ...new Array<number>(8).fill(-20)]);
    // 1 / (1 + e²⁰)
    expect(said.layers[0].a[0]).toBeCloseTo(2.0611536181902037e-9, 20);
    const text = await knobs('predict', file, '--index', '10');
    expect(text.out.split('\n')[0]).toBe('digit 10 of all: label 7, answer 1');
    expect(text.out.split('\n')[2]).toBe('output 1\tz 20\ta 0.9999999979388463\t1');
  });

  it('counts muted neurons as zero', async () => {
    const { out } = await knobs('predict', at('muted.safetensors'), '--index', '0', '--json');
    const { answer, layers } = JSON.parse(out);
    expect(answer).toBe(4);
    // σ(0) would be ½, and with it the seven's sum 10.
    expect(layers[0]).toMatchObject({ z: [0], a: [0] });
    expect(layers[1].z[7]).toBe(-20);
    expect(layers[1].z[1]).toBe(20);
    expect(layers[1].a[1]).toBe(0);
  });

  it('needs a digit that is there', async () => {
    for (const index of [['--index', '14'], ['--index', '-1'], ['--index=x'], []]) {
      expect((await knobs('predict', at('one.csv'), ...index)).status).toBe(2);
    }
  });
});

describe('knobs convert', () => {
  it('writes what the extension says, and tells what is lost', async () => {
    const { status, out, err } = await knobs('convert', at('seven.safetensors'), at('seven.csv'));
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe('seven.csv has no place for the title.');
    const rows = (await readFile(at('seven.csv'), 'utf8')).split('\r\n');
    expect(rows[8].startsWith('output,7,7,20,0,')).toBe(true);
    await knobs('convert', at('seven.csv'), at('comma.csv'), '--decimal', 'comma');
    expect(await readFile(at('comma.csv'), 'utf8')).toContain('output;7;7;20;0;');
  });

  it('writes nothing where it knows no format or cannot read', async () => {
    expect((await knobs('convert', at('one.csv'), at('one.txt'))).status).toBe(2);
    const { status, err } = await knobs('convert', at('broken.npz'), at('new.npz'));
    expect(status).toBe(1);
    expect(err).toMatch(/^The archive is cut short/);
    await expect(readFile(at('new.npz'))).rejects.toThrow('ENOENT');
  });
});

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
    const names = [document.names[0].with(7, 'Sieben ✓')];
    await writeFile(at('named.safetensors'), safetensors.write({ ...document, names }));
    const args = [at('named.safetensors'), at('seven.png'), '--neuron', 'output:7'];
    const { status, out, err } = await knobs('render', ...args);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe('The typeface of pictures does not have ✓; boxes stand for that.');
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

  it('draws nothing of neurons that are not there', async () => {
    const { status, err } = await knobs(
      'render',
      at('one.csv'),
      at('x.png'),
      '--neuron',
      'output:10',
    );
    expect(status).toBe(1);
    expect(err).toBe('There is no neuron 10 in layer 1 of a 784-10 network.');
    await expect(readFile(at('x.png'))).rejects.toThrow('ENOENT');
  });
});

describe('knobs info', () => {
  it('says what is in a file', async () => {
    const { out, err, status } = await knobs('info', at('seven.safetensors'), at('broken.npz'));
    expect(out.split('\n')).toEqual([
      `${at('seven.safetensors')}: safetensors`,
      '  784-10, 7,850 parameters',
      '  output: weights 0.000 to 0.000, biases -20.00 to 20.00',
      '  title: Seven',
    ]);
    expect(err).toContain('broken.npz: The archive is cut short');
    expect(status).toBe(1);
  });

  it('has an empty line between files, and the name of one that fails once', async () => {
    const { out, err } = await knobs(
      ...['info', at('broken.npz'), at('one.csv'), at('nowhere.npz'), at('seven.safetensors')],
    );
    expect(out.split('\n').map((line) => line === '')).toEqual(
      // Of three lines and of four.
      [false, false, false, true, false, false, false, false],
    );
    expect(err.split('\n')).toEqual([
      `${at('broken.npz')}: The archive is cut short: the directory at its end is missing.`,
      `${at('nowhere.npz')} could not be opened: it does not exist.`,
    ]);
  });

  it('names the muted and the locked neurons', async () => {
    const { out } = await knobs('info', at('muted.safetensors'));
    expect(out.split('\n').slice(4)).toEqual([
      '  muted in hidden1: 0',
      '  muted in output: 1',
      '  locked in output: 2, 9',
    ]);
  });
});

describe('what a file brings', () => {
  // Clears the screen; C1 controls do so, too, where a terminal takes them.
  const evil = 'a\u001b[2J\u009b2J\nb';
  const hostile: NetworkDocument = {
    ...plainDocument(answering(3)),
    names: [Array.from({ length: 10 }, () => evil)],
    otherMetadata: { [evil]: evil },
  };

  it.skipIf(process.platform === 'win32')('does nothing to a terminal', async () => {
    const good = at(`${evil}.safetensors`);
    const bad = at(`${evil}.npz`);
    await writeFile(good, safetensors.write(hostile));
    await writeFile(bad, 'PK');
    for (const args of [
      ['info', good, bad, at(`${evil}.gone`)],
      ['score', good, bad],
      ['predict', good, '--index', '0'],
      ['predict', at(`${evil}.gone`), '--index', '0'],
      ['convert', good, at(`${evil}.csv`)],
      ['convert', good, evil],
      [evil],
    ]) {
      const { out, err, progress } = await knobs(...args);
      // Rows end in line feeds, and predict's have tabs.
      const said = [out, err, ...progress].join('\n');
      expect(said).toContain('a [2J 2J b');
      expect(said.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      expect(said).not.toMatch(/^b/m);
    }
  });
});

describe('the arguments', () => {
  it('are explained', async () => {
    for (const name of ['info', 'score', 'predict', 'convert', 'render']) {
      const { status, out, err } = await knobs(name, '--help');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out.startsWith(`knobs ${name} `)).toBe(true);
    }
    expect((await knobs('--help')).out).toContain('knobs COMMAND');
  });

  it('are counted in the refusal', async () => {
    expect((await knobs('convert', 'a.npz')).err).toMatch(/^There is 1 file named; expected 2\./);
    expect((await knobs('info')).err).toMatch(/^There are 0 files named; expected at least 1\./);
  });

  it('are refused with status 2 and the help, and nothing on standard output', async () => {
    for (const args of [
      [],
      ['fly'],
      ['constructor'],
      ['info'],
      ['score', '--fast', 'a'],
      ['score', '--set', 'some', 'a'],
      ['score', 'a', '--digits', 'b'],
      ['info', 'a.npz', '--digits', 'b', 'c'],
      ['convert', 'a.npz', 'b.csv', '--digits', 'c', 'd'],
      ['render', 'a.npz', 'b.png', '--digits', 'c', 'd'],
      ['render', 'a.npz', 'b.gif'],
      ['render', at('one.csv'), 'b.png', '--neuron', 'hidden1:0'],
      ['render', at('one.csv'), 'b.png', '--neuron', 'output'],
      ['convert', 'a.npz'],
      ['convert', 'a.npz', 'b.npz', '--decimal', 'x'],
    ]) {
      const { status, out, err } = await knobs(...args);
      expect({ args, status, out }).toEqual({ args, status: 2, out: '' });
      expect(err).toMatch(/^.+\.\n\nknobs /);
    }
  });
});
