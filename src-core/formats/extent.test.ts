import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import {
  MAX_ENTRIES,
  MAX_TEXT_BYTES,
  plainDocument,
  type NetworkDocument,
} from '../document/network-document';
import { Network } from '../network/network';
import { plainFacts } from '../document/facts';
import { withFlags } from '../document/neuron-flags';
import { codecs } from './registry';
import { provideH5Here } from './testing/h5-here';
import { readAnyDocument } from './testing/read-document';
import { anyRefusalOf } from './testing/refusal';

const keeping = codecs.filter(({ name }) => name !== 'CSV');
const each = keeping.map((codec) => ({ name: codec.name, codec }));
const small = plainDocument(new Network([784, 2, 10]));

type Metadata = Record<string, string>;
const about = (otherMetadata: Metadata, notes = ''): NetworkDocument => ({
  ...small,
  details: { ...small.details, notes },
  otherMetadata,
});

const entries = (count: number): Metadata =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`key ${i}`, String(i)]));

/** As formats of fixed width, or in UTF-8, keep a text. */
const plain = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\ufffd');

function saying({ details, names, otherMetadata }: NetworkDocument): unknown {
  const texts = (record: object) =>
    Object.entries(record as Record<string, string>).map((entry) => entry.map(plain));
  return {
    details: texts(details),
    names: names.map((layer) => layer.map(plain)),
    others: texts(otherMetadata).sort(),
  };
}

beforeAll(provideH5Here);

/** Characters that a format may write longer, or drop; each with its length in UTF-8. */
const CHARACTERS: [string, number][] = [
  ['x', 1],
  ['\u0001', 1],
  ['"', 1],
  ['\0', 3],
  ['é', 2],
  ['四', 3],
  ['\u{1f600}', 4],
];

const longest = (character: string, bytes: number) =>
  character.repeat(Math.floor((MAX_TEXT_BYTES - 'noteskeyvalue'.length) / bytes));

describe.each(each)('$name', ({ codec }) => {
  it('has room for all that may be said, and for what changes later', async () => {
    const network = new Network([784, 128, 128, 128, 128, 10]);
    network.parameters.forEach((_, i) => (network.parameters[i] = -Math.fround(1e-30 / (i + 3))));
    const names = network.sizes
      .slice(1)
      .map((count) => new Array<string>(count).fill('\u0001'.repeat(60)));
    const all = names.map((layer) => layer.map(() => true));
    const flags = { ...plainFacts(names), muted: all, locked: all };
    const otherMetadata = withFlags({ key: 'value' }, network.sizes, flags);
    // What JSON, and with it most formats, writes longest: \u0001.
    const notes = longest('\u0001', 1);
    const document = { ...about(otherMetadata, notes), network, names };
    const read = await readAnyDocument(codec, await codec.write(document));
    expect(read.details.notes === notes).toBe(true);
    expect(read.otherMetadata).toEqual(otherMetadata);
  });

  it.each(CHARACTERS)('has room for as much of %j', async (character, bytes) => {
    const notes = longest(character, bytes);
    const read = await readAnyDocument(codec, await codec.write(about({ key: 'value' }, notes)));
    expect(plain(read.details.notes) === plain(notes)).toBe(true);
  });

  it('has room for as many entries, and for one long text among them', async () => {
    const many = { ...entries(MAX_ENTRIES - 1), long: '\u0001'.repeat(900_000) };
    const read = await readAnyDocument(codec, await codec.write(about(many)));
    expect(read.otherMetadata).toEqual(many);
  });

  it('refuses more', async () => {
    const refused = async (document: NetworkDocument) =>
      anyRefusalOf(codec, await codec.write(document));
    expect(await refused(about(entries(MAX_ENTRIES), 'notes'))).toBe(
      'The file has 501 entries about itself, such as title, notes and metadata; expected at most 500.',
    );
    const much =
      'The file says too much about itself in title, notes and metadata; expected at most 1000000 bytes of text.';
    expect(await refused(about({}, 'é'.repeat(MAX_TEXT_BYTES / 2)))).toBe(much);
    expect(await refused(about({ 'hidden1.muted': 'x'.repeat(MAX_TEXT_BYTES) }))).toBe(much);
  });
});

/** Texts that mean something somewhere. */
const KEYS = [
  ...['title', 'author', 'notes', 'names', 'metadata', 'metadata.json', 'format', 'cost', 'knobs'],
  ...['hidden1.names', 'output.names', 'hidden1.muted', 'hidden9.locked', '__proto__', ''],
  ...[
    '\ufeff',
    '\ufeff\ufeffa',
    'sizes',
    'weights',
    'hidden1/names',
    'output/bias',
    'a\0',
    '\ud83d',
  ],
];
const TEXTS = [
  '',
  'knobs',
  'pt',
  'QuadraticCost',
  'OtherCost',
  '[0]',
  '["a","b"]',
  '{}',
  '\ufeffx',
];
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'binary', maxLength: 9 }));
const said = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 9 }));

it('what is read from any format can be written to any, and is the same when it is read again', async () => {
  const metadata = fc
    .array(fc.tuple(key, said), { maxLength: 6 })
    .map((pairs) => Object.fromEntries(pairs) as Metadata);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(metadata, said, fc.constantFrom(...codecs), async (others, notes, from) => {
      let first: NetworkDocument;
      try {
        first = await readAnyDocument(from, await from.write(about(others, notes)));
      } catch (error) {
        // Names that are no names, for example.
        if (error instanceof KnobsError) return;
        throw error;
      }
      taken++;
      for (const codec of keeping) {
        const again = await readAnyDocument(codec, await codec.write(first));
        expect(saying(again)).toEqual(saying(first));
      }
    }),
    { numRuns: 150 },
  );
  expect(taken).toBeGreaterThan(100);
});
