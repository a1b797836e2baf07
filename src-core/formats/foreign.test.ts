import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../document/network-document';
import { codecOf, readNetwork } from './registry';
import { provideH5Here } from './testing/h5-here';
import { english } from '../words/english';

/* Files that NumPy, PyTorch, Keras, onnx and others wrote, see fixtures/README.md. */

beforeAll(provideH5Here);

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/foreign/${name}`, import.meta.url)));

const manifest = JSON.parse(new TextDecoder().decode(fixture('foreign.json'))) as Record<
  string,
  { readonly sizes: number[]; readonly sha256: string }
>;

async function read(name: string): Promise<NetworkDocument> {
  const reading = await readNetwork(fixture(name), name);
  if ('document' in reading) return reading.document;
  throw new Error(english.say(reading.question.text));
}

function sha256({ parameters }: NetworkDocument['network']): string {
  const bytes = new DataView(new ArrayBuffer(4 * parameters.length));
  parameters.forEach((value, i) => bytes.setFloat32(4 * i, value, true));
  return createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex');
}

describe('a file that another program wrote', () => {
  it.each(Object.entries(manifest))('is read to the last bit: %s', async (name, expected) => {
    const { network } = await read(name);
    expect(network.sizes).toEqual(expected.sizes);
    expect(sha256(network)).toBe(expected.sha256);
  });

  it.each(Object.keys(manifest))('is known by its content: %s', (name) => {
    expect(codecOf(fixture(name), '')).toBe(codecOf(fixture(name), name));
  });
});

describe('what such a file says about itself', () => {
  it('is read from an archive of NumPy', async () => {
    const { details, names, otherMetadata } = await read('numpy-named.npz');
    expect(details).toEqual({ title: 'Vier Neuronen – 四', author: '', notes: '' });
    expect(names[0]).toEqual(['ring', '', 'Strich ↗', '✍️']);
    expect(otherMetadata).toEqual({ trained_with: 'nothing' });
  });
});
