import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../document/network-document';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { MAX_SNAPSHOT_BYTES, type SavedState } from '../document/saved-state';
import { SNAPSHOTS_KEY, snapshotsFrom, snapshotsText } from './native-snapshots';
import { putAside } from '../document/testing/put-aside';
import { codecs } from './registry';
import { safetensors } from './safetensors';
import { readContainer } from './safetensors-header';
import { provideH5Here } from './testing/h5-here';
import { readAnyDocument, readDocument } from './testing/read-document';
import { english } from '../words/english';

const network = new Network([784, 10]);
const count = 7850;
const scores = {
  practice: { count: 30, right: 12 },
  exam: { count: 10, right: 0 },
  all: { count: 40, right: 12 },
};
const special = Float32Array.from({ length: count }, (_, i) => [-0, 1e-45, -3.4e38, i / 7][i % 4]);
const snapshots: SavedState[] = [
  putAside(network, { id: 2, name: 'first', parameters: special, scores }),
  putAside(network, { id: 5, name: 'second “é”', parameters: new Float32Array(count) }),
];

/** What Node makes of the same numbers. */
const inBase64 = (numbers: Float32Array) =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

describe('snapshots in a native file', () => {
  it('are read as they were written, to the last bit', () => {
    const bytes = safetensors.write({ ...plainDocument(network), snapshots });
    const read = readDocument(safetensors, bytes);
    expect(read.snapshots).toEqual(snapshots);
    expect(inBase64(read.snapshots![0].parameters)).toBe(inBase64(special));
    expect(read.otherMetadata).toEqual({});
  });

  it('are base64 of float32 in the metadata, beside the tensors that are there anyway', () => {
    const { metadata, tensors } = readContainer(
      safetensors.write({ ...plainDocument(network), snapshots }),
    );
    expect(tensors.map(({ name }) => name)).toEqual(['output.weight', 'output.bias']);
    const [first] = JSON.parse(metadata.get('knobs.snapshots')!) as Record<string, unknown>[];
    expect(first).toEqual({ id: 2, name: 'first', scores, parameters: inBase64(special) });
  });

  it.each([[784, 10] as const, [784, 1, 10] as const, [784, 2, 10] as const])(
    'are read whatever their length leaves over: %i, %i, …',
    (...sizes) => {
      const { network } = randomNetwork([...sizes], 4);
      const parameters = network.parameters.slice();
      const saved = putAside(network, { id: 1, name: 'a', parameters });
      const text = snapshotsText([saved], network);
      const [read] = snapshotsFrom(text, plainDocument(network));
      expect(read.parameters).toEqual(parameters);
    },
  );

  it('of another structure bring it, and what their neurons were called', () => {
    const other = new Network([784, 2, 10]);
    other.parameters[3] = 0.5;
    const own = putAside(other, { id: 7, name: 'two' });
    const names = [['left', ''], own.names[1]];
    const muted = [[false, true], own.muted[1]];
    const mixed = [...snapshots, { ...own, names, muted }];
    const bytes = safetensors.write({ ...plainDocument(network), snapshots: mixed });
    expect(readDocument(safetensors, bytes).snapshots).toEqual(mixed);
    const { metadata } = readContainer(bytes);
    const saved = JSON.parse(metadata.get('knobs.snapshots')!) as Record<string, unknown>[];
    expect(saved.map((one) => 'structure' in one)).toEqual([false, false, true]);
    const activations = ['sigmoid', 'sigmoid'];
    expect(saved[2].structure).toEqual({ sizes: [784, 2, 10], activations, names, muted });
  });

  it('are nowhere if there are none', () => {
    const bytes = safetensors.write({ ...plainDocument(network), snapshots: [] });
    expect(bytes).toEqual(safetensors.write(plainDocument(network)));
    expect(readContainer(bytes).metadata.has(SNAPSHOTS_KEY)).toBe(false);
    expect(readDocument(safetensors, bytes).snapshots ?? []).toEqual([]);
  });

  it('fill a file that is still read, and no more are written', () => {
    const largest = new Network([784, 128, 128, 128, 128, 10]);
    const most = Math.floor(MAX_SNAPSHOT_BYTES / largest.parameters.byteLength);
    const all = (n: number) =>
      Array.from({ length: n }, (_, i) => putAside(largest, { id: i + 1, name: 'x' }));
    const full = { ...plainDocument(largest), snapshots: all(most) };
    expect(readDocument(safetensors, safetensors.write(full)).snapshots).toHaveLength(most);
    expect(() => safetensors.write({ ...full, snapshots: all(most + 1) })).toThrow(
      `The ${most + 1} snapshots are more than a file holds, which is 6 MB of them: delete some, then save again.`,
    );
  });

  const good = { id: 1, name: 'a', scores: null, parameters: inBase64(new Float32Array(count)) };
  const nan = inBase64(new Float32Array(count).fill(NaN, 3, 4));
  it.each<[string, unknown, string]>([
    ['no list', {}, 'is damaged: '],
    ['an id that is none', [{ ...good, id: 0 }], 'is damaged at 0.id: '],
    ['an id twice', [good, good], 'is damaged: expected growing ids.'],
    ['no name', [{ ...good, name: '' }], 'is damaged at 0.name: '],
    ['a name that is too long', [{ ...good, name: 'x'.repeat(61) }], 'is damaged at 0.name: '],
    [
      'more right than there are',
      [{ ...good, scores: { ...scores, all: { count: 1, right: 2 } } }],
      'is damaged at 0.scores.all: expected no more right answers than digits.',
    ],
    ['something else', [{ ...good, more: 1 }], 'is damaged at 0.more: '],
    [
      'too few numbers',
      [good, { ...good, id: 2, parameters: 'AAAA' }],
      'has 4 characters; expected the 41868 of 7850 numbers in base64.',
    ],
    [
      'what is not base64',
      [{ ...good, parameters: `-${good.parameters.slice(1)}` }],
      'has a character at 0 that is not base64.',
    ],
    [
      'no structure',
      [{ ...good, structure: { sizes: [784, 999, 10] } }],
      'is damaged at 0.structure.',
    ],
    [
      'names of no neurons',
      [
        {
          ...good,
          structure: { sizes: [784, 10], names: [['a']], muted: [Array(10).fill(false)] },
        },
      ],
      'is damaged at 0.structure: expected one value for each neuron.',
    ],
    ['NaN', [{ ...good, parameters: nan }], 'has NaN at 3; expected finite numbers.'],
  ])('are refused with %s', (_, value, sentence) => {
    expect(() => snapshotsFrom(JSON.stringify(value), plainDocument(network))).toThrow(sentence);
  });
});

it.each(codecs.map((codec) => [codec.name, codec] as const))(
  '%s says that snapshots are lost, or keeps them',
  async (_, codec) => {
    provideH5Here();
    const document = { ...plainDocument(network), snapshots };
    const read = await readAnyDocument(codec, await codec.write(document));
    const isKept = codec === safetensors;
    expect(codec.loses(document).map(english.say)).toEqual(isKept ? [] : ['the snapshots']);
    expect(read.snapshots ?? []).toEqual(isKept ? snapshots : []);
  },
);
