import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_DETAILS, plainDocument } from '../document/network-document';
import { Network } from '../network/network';
import { codecs } from './registry';
import { documents } from './testing/documents';
import { provideH5Here } from './testing/h5-here';
import { readAnyDocument } from './testing/read-document';
import { english } from '../words/english';

// Not toEqual, which takes its time for so many numbers.
const sameBits = (a: Float32Array, b: Float32Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(
    Buffer.from(b.buffer, b.byteOffset, b.byteLength),
  );

beforeAll(provideH5Here);

describe.each(codecs.map((codec) => ({ name: codec.name, codec })))('$name', ({ codec }) => {
  it('reads what it writes: numbers to the last bit, and all that it does not say it loses', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const bytes = await codec.write(document);
        expect(codec.sniff(bytes)).toBe(true);
        const read = await readAnyDocument(codec, bytes);
        expect(read.network.sizes).toEqual(document.network.sizes);
        expect(sameBits(read.network.parameters, document.network.parameters)).toBe(true);
        expect(read.names).toEqual(document.names);

        const lost = codec.loses(document).map(english.say);
        const isPlain = lost.some((said) => said.includes('opens as a network of sigmoids'));
        const { activations } = isPlain ? new Network(document.network.sizes) : document.network;
        expect(read.network.activations).toEqual(activations);
        expect(isPlain && codec.name !== 'CSV').toBe(false);
        const { title, author, notes } = document.details;
        expect(read.details).toEqual({
          title: lost.includes('the title') ? '' : title,
          author: lost.includes('the author') ? '' : author,
          notes: lost.includes('the notes') ? '' : notes,
        });
        const others = lost.includes('what other programs noted in the file');
        expect(Object.entries(read.otherMetadata).sort()).toEqual(
          others ? [] : Object.entries(document.otherMetadata).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing of a document that says nothing', () => {
    expect(codec.loses(plainDocument(new Network([784, 10])))).toEqual([]);
  });

  it.each([
    { sizes: [784, 128, 128, 128, 128, 10] },
    // Layers that only their names tell apart, the last from the others, too.
    { sizes: [784, 10, 10, 10, 10, 10] },
  ])('keeps $sizes', async ({ sizes }) => {
    const network = new Network(sizes);
    network.parameters.forEach((_, i) => (network.parameters[i] = Math.sin(i)));
    const read = await readAnyDocument(codec, await codec.write(plainDocument(network)));
    expect(sameBits(read.network.parameters, network.parameters)).toBe(true);
  });
});

it('is said before it is lost: all but the names in a spreadsheet', () => {
  const document = plainDocument(new Network([784, 10]), 'Ten');
  const csv = codecs.find(({ name }) => name === 'CSV')!;
  expect(csv.loses(document).map(english.say)).toEqual(['the title']);
  const details = { ...NO_DETAILS, author: 'Zoë', notes: 'None' };
  expect(
    csv.loses({ ...document, details, otherMetadata: { format: 'pt' } }).map(english.say),
  ).toEqual(['the author', 'the notes', 'what other programs noted in the file']);
});

describe('muted neurons', () => {
  const muted = 'other programs compute with the weights of muted ones';
  const losses = (otherMetadata: Record<string, string>) => {
    const document = { ...plainDocument(new Network([784, 2, 10])), otherMetadata };
    return Object.fromEntries(
      codecs.map((codec) => [codec.name, codec.loses(document).map(english.say)]),
    );
  };

  it('are muted in Knobs only, which is said of all formats that are there for other programs', () => {
    const elsewhere = [`the muting of neurons outside Knobs (${muted})`];
    expect(losses({ 'hidden1.muted': '[1]', 'output.locked': '[0]' })).toEqual({
      safetensors: [],
      NumPy: elsewhere,
      ONNX: elsewhere,
      'Keras weights': elsewhere,
      "Nielsen's JSON": elsewhere,
      CSV: [`which neurons are muted or locked (${muted})`],
    });
  });

  it('are no business of other programs, and neither are locked ones', () => {
    const locked = losses({ 'hidden1.locked': '[1]' });
    expect(locked.CSV).toEqual(['which neurons are muted or locked']);
    expect(locked.ONNX).toEqual([]);
    expect(losses({ 'output.locked': '[1]', 'hidden9.muted': '[]' }).CSV).toEqual([
      'which neurons are muted or locked',
      'what other programs noted in the file',
    ]);
  });
});
