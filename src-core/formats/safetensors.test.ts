import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { plainDocument } from '../document/network-document';
import { Network } from '../network/network';
import { safetensors } from './safetensors';
import { documents } from './testing/documents';
import { readDocument } from './testing/read-document';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

interface Expected {
  readonly shapes: Record<string, number[]>;
  readonly bits: Record<string, string[]>;
}

const bitsOf = (values: Float32Array) =>
  Array.from(new Uint32Array(values.slice().buffer), (word) => word.toString(16).padStart(8, '0'));

// Not toEqual, which takes its time for so many numbers.
const sameBytes = (a: Uint8Array | Float32Array, b: Uint8Array | Float32Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(
    Buffer.from(b.buffer, b.byteOffset, b.byteLength),
  );

describe('files that the reference implementation wrote', () => {
  it.each(['named-784-4-10', 'plain-784-10', 'plain-784-3-2-10'])('are read: %s', (name) => {
    const { network } = readDocument(safetensors, fixture(`${name}.safetensors`));
    const { shapes, bits } = JSON.parse(
      new TextDecoder().decode(fixture(`${name}.json`)),
    ) as Expected;
    expect(network.sizes.join('-')).toBe(name.replace(/^[a-z]*-/, ''));
    expect(Object.keys(bits).length).toBe(2 * network.layers.length);
    for (const { key, weights, biases, inputs, outputs } of network.layers) {
      expect([outputs, inputs]).toEqual(shapes[`${key}.weight`]);
      expect(bitsOf(weights)).toEqual(bits[`${key}.weight`]);
      expect(bitsOf(biases)).toEqual(bits[`${key}.bias`]);
    }
  });

  it('are read with their metadata', () => {
    const document = readDocument(safetensors, fixture('named-784-4-10.safetensors'));
    expect(document.details).toEqual({
      title: 'Vier Neuronen – 四',
      author: 'Zoë',
      notes: 'Two\nlines, "quoted"',
    });
    expect(document.names[0]).toEqual(['ring', '', 'Strich ↗', '✍️']);
    expect(document.names[1]).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(Object.entries(document.otherMetadata).sort()).toEqual([
      ['__proto__', 'kept'],
      ['format', 'np'],
      ['trained_with', 'nothing'],
    ]);
    expect(Object.getPrototypeOf(document.otherMetadata)).toBe(Object.prototype);
  });

  it('are read without metadata', () => {
    const { details, names, otherMetadata } = readDocument(
      safetensors,
      fixture('plain-784-10.safetensors'),
    );
    expect(details).toEqual({ title: '', author: '', notes: '' });
    expect(names).toEqual([['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']]);
    expect(otherMetadata).toEqual({});
  });

  it('are recognised', () => {
    expect(safetensors.sniff(fixture('plain-784-10.safetensors'))).toBe(true);
    expect(safetensors.sniff(fixture('plain-784-10.json'))).toBe(false);
    expect(safetensors.sniff(new Uint8Array())).toBe(false);
  });

  it('are read from any place in a larger buffer', () => {
    const file = fixture('named-784-4-10.safetensors');
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    const { network } = readDocument(safetensors, shifted.subarray(3));
    expect(network.parameters).toEqual(readDocument(safetensors, file).network.parameters);
  });

  it('survive being read and written, to the last bit', () => {
    const document = readDocument(safetensors, fixture('named-784-4-10.safetensors'));
    const again = readDocument(safetensors, safetensors.write(document));
    expect(again.details).toEqual(document.details);
    expect(again.names).toEqual(document.names);
    expect(Object.entries(again.otherMetadata).sort()).toEqual(
      Object.entries(document.otherMetadata).sort(),
    );
    expect(bitsOf(again.network.parameters)).toEqual(bitsOf(document.network.parameters));
  });
});

describe('what is written', () => {
  const bytes = safetensors.write(plainDocument(new Network([784, 10]), 'Ten'));
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = new TextDecoder().decode(bytes.subarray(8, 8 + length));

  it('is laid out as the format says', () => {
    expect(length % 8).toBe(0);
    expect(bytes.length).toBe(8 + length + 4 * 7850);
    expect(JSON.parse(header)).toEqual({
      __metadata__: { format: 'knobs', title: 'Ten' },
      'output.weight': { dtype: 'F32', shape: [10, 784], data_offsets: [0, 31360] },
      'output.bias': { dtype: 'F32', shape: [10], data_offsets: [31360, 31400] },
    });
  });

  it('does not depend on the order of the other metadata', () => {
    const document = plainDocument(new Network([784, 10]));
    const one = safetensors.write({ ...document, otherMetadata: { b: '2', a: '1' } });
    const other = safetensors.write({ ...document, otherMetadata: { a: '1', b: '2' } });
    expect(one).toEqual(other);
  });

  it('is Unicode, even if a name was cut through a character', () => {
    const document = plainDocument(new Network([784, 1, 10]), 'half \ud83d');
    const read = readDocument(
      safetensors,
      safetensors.write({ ...document, names: [['\udc4d'], document.names[1]] }),
    );
    expect(read.details.title).toBe('half \ufffd');
    expect(read.names[0]).toEqual(['\ufffd']);
  });
});

describe('any document', () => {
  it('is read as it was written, to the last bit', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const bytes = safetensors.write(document);
        expect(safetensors.sniff(bytes)).toBe(true);
        const read = readDocument(safetensors, bytes);
        expect(read.network.sizes).toEqual(document.network.sizes);
        expect(sameBytes(read.network.parameters, document.network.parameters)).toBe(true);
        expect(read.names).toEqual(document.names);
        expect(read.details).toEqual(document.details);
        expect(Object.entries(read.otherMetadata).sort()).toEqual(
          Object.entries(document.otherMetadata).sort(),
        );
        expect(sameBytes(safetensors.write(read), bytes)).toBe(true);
      }),
    );
  });

  it('is never read as anything but a document or a refusal, however its bytes are changed', () => {
    const file = fixture('named-784-4-10.safetensors');
    const headerEnd = 8 + Number(new DataView(file.buffer).getBigUint64(0, true));
    const place = fc.oneof(fc.nat(headerEnd), fc.nat(file.length - 1));
    const change = fc.record({
      at: place,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), place, fc.boolean(), (changes, end, cut) => {
        const changed = file.slice();
        for (const { at, bytes } of changes) changed.set(bytes.subarray(0, file.length - at), at);
        try {
          const { network } = readDocument(safetensors, cut ? changed.subarray(0, end) : changed);
          expect(network.parameters.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(KnobsError);
          refused++;
        }
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});
