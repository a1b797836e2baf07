import { readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { writeFloats } from './npy';
import { codecFor, isNamedByFormat, readNetwork } from './registry';
import { zip } from './zip';
import { english } from '../words/english';

const fixture = new Uint8Array(
  readFileSync(new URL('fixtures/named-784-4-10.safetensors', import.meta.url)),
);
const text = (value: string) => new TextEncoder().encode(value);

const EXPECTED =
  "expected a network as safetensors (.safetensors), NumPy (.npz), ONNX (.onnx), Keras weights (.weights.h5, .h5), Nielsen's JSON (.json) or CSV (.csv).";

async function refusal(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    await readNetwork(bytes, fileName);
  } catch (error) {
    expect(error).toBeInstanceOf(KnobsError);
    return (error as KnobsError).message;
  }
  throw new Error('Nothing was refused.');
}

describe('readNetwork', () => {
  it('tells the format by the content, whatever the file is called', async () => {
    for (const name of ['a.safetensors', 'a.png', 'a.csv', '']) {
      const reading = await readNetwork(fixture, name);
      expect(reading).toMatchObject({ document: { network: { sizes: [784, 4, 10] } } });
    }
  });

  it('hands on a question, and takes the answer', async () => {
    const shapes = { a: [16, 784], b: [16, 16], c: [16, 10] };
    const array = (...shape: number[]) =>
      writeFloats(shape, new Float32Array(shape.reduce((x, y) => x * y, 1)));
    const members = Object.entries(shapes).flatMap(([key, shape]): [string, Uint8Array][] => [
      [`${key}.weight.npy`, array(...shape)],
      [`${key}.bias.npy`, array(key === 'c' ? 10 : 16)],
    ]);
    const bytes = zip(new Map(members));
    const reading = await readNetwork(bytes, 'a.npz');
    if (!('question' in reading)) throw new Error('Nothing was asked.');
    expect(english.say(reading.question.text)).toMatch(/2 ways.*\?$/);
    for (const { key } of reading.question.choices) {
      const answered = await readNetwork(bytes, 'a.npz', key);
      expect(answered).toMatchObject({ document: { network: { sizes: [784, 16, 16, 10] } } });
    }
    await expect(readNetwork(bytes, 'a.npz', '?')).rejects.toThrow(KnobsError);
  });

  it('refuses an empty file', async () => {
    expect(await refusal(new Uint8Array(), 'my net.safetensors')).toBe(
      `"my net.safetensors" is empty; ${EXPECTED}`,
    );
  });

  it('says what a foreign file is', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    for (const name of ['digit.png', 'digit.safetensors']) {
      expect(await refusal(png, name)).toBe(`"${name}" is a PNG picture; ${EXPECTED}`);
    }
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...deflateRawSync('x'), ...new Uint8Array(20)]);
    expect(await refusal(zip, 'a.zip')).toContain(
      '"a.zip" is a zip archive that is cut short or damaged;',
    );
    expect(await refusal(new Uint8Array(gzipSync('x')), 'a.gz')).toContain('is a gzip file;');
    expect(await refusal(text('%PDF-1.7 x'), 'a.pdf')).toContain('is a PDF document;');
    expect(await refusal(text('GIF89a xx'), 'a.gif')).toContain('is a GIF picture;');
    expect(await refusal(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'a.jpg')).toContain(
      'is a JPEG picture;',
    );
  });

  it('says how what is in a file of another kind would be read', async () => {
    const archive = (...names: string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, text('x')])));
    expect(await refusal(archive('readme.txt'), 'a.npz')).toBe(
      `"a.npz" is a zip archive without arrays of NumPy in it; ${EXPECTED}`,
    );
    // As torch.save names them: after the file, and "archive" where there is none.
    for (const folder of ['net', 'archive']) {
      const saved = archive(`${folder}/data.pkl`, `${folder}/data/0`, `${folder}/version`);
      expect(await refusal(saved, 'net.pt')).toBe(
        '"net.pt" is a PyTorch file, a pickle that only Python can run; in Python, safetensors.torch.save_file(model.state_dict(), "network.safetensors") writes what Knobs reads.',
      );
    }
    const whole = archive('metadata.json', 'config.json', 'model.weights.h5');
    expect(await refusal(whole, 'net.keras')).toBe(
      '"net.keras" is a whole Keras model; in Python, model.save_weights("network.weights.h5") writes what Knobs reads, the weights alone.',
    );
    for (const members of [
      ['[Content_Types].xml', 'xl/workbook.xml'],
      ['mimetype', 'content.xml'],
    ]) {
      expect(await refusal(archive(...members), 'net.csv')).toMatch(/; save it as CSV instead, /);
    }
    expect(await refusal(writeFloats([10], new Float32Array(10)), 'b.npy')).toBe(
      '"b.npy" is a single array of NumPy; expected all weights and biases in one archive, as numpy.savez writes it.',
    );
    // What Python's pickle.dumps({'W1': [0.5]}, protocol=4) returns.
    const pickle = new Uint8Array(
      Buffer.from('80049515000000000000007d948c025731945d94473fe000000000000061732e', 'hex'),
    );
    expect(await refusal(pickle, 'net.pkl')).toContain('"net.pkl" is a pickle, which only Python');
  });

  it('refuses anything else, with no more of a long name than helps', async () => {
    expect(await refusal(text('hello, network'), 'notes.txt')).toBe(
      `"notes.txt" is in no format that Knobs reads; ${EXPECTED}`,
    );
    expect((await refusal(text('{"a": 1}'), 'x'.repeat(5000))).length).toBeLessThan(200);
  });

  it('refuses a file that is larger than any network, before it looks into it', async () => {
    const large = new Uint8Array(32 * 2 ** 20 + 1);
    large.set(text('{"sizes": ['));
    expect(await refusal(large, 'large.json')).toBe(
      '"large.json" has 33554433 bytes; no network of Knobs takes more than 33554432.',
    );
  });

  it('says what is wrong with a file whose name says what it should be', async () => {
    expect(await refusal(text('hello'), 'A.SafeTensors')).toContain('The file has 5 bytes;');
    expect(await refusal(fixture.subarray(0, 100), 'a')).toContain('The file is cut short');
  });
});

describe('codecFor', () => {
  it('goes by the extension, and is the native one for any other', () => {
    for (const name of [
      'net.safetensors',
      'NET.SAFETENSORS',
      'Untitled',
      'a.txt',
      'a.npz.txt',
      '',
    ]) {
      expect(codecFor(name).name).toBe('safetensors');
    }
    const names = ['a.NPZ', 'a.onnx', 'a.weights.h5', 'a.h5', 'a.json', 'a.csv'];
    expect(names.map((name) => codecFor(name).name)).toEqual([
      ...['NumPy', 'ONNX', 'Keras weights', 'Keras weights', "Nielsen's JSON", 'CSV'],
    ]);
  });
});

it('lets Save write only to where the format stays what it is', () => {
  const names = ['a.safetensors', 'a', 'a.st', 'a.csv', 'a.npz'];
  expect(names.filter((name) => isNamedByFormat(fixture, name))).toEqual([
    'a.safetensors',
    'a',
    'a.st',
  ]);
  expect(isNamedByFormat(text('layer,neuron,name,bias,w1'), 'a.csv')).toBe(true);
  expect(isNamedByFormat(text('layer,neuron,name,bias,w1'), 'a.txt')).toBe(false);
});
