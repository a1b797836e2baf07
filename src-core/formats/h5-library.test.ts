import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { keras } from './keras';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';

const fixture = new Uint8Array(
  readFileSync(new URL('fixtures/foreign/keras.weights.h5', import.meta.url)),
);

beforeAll(() => keras.prepare!());

/** Where the library's stack ends, which grows towards 0: there a text is put for a call. */
async function endOfStack(): Promise<number> {
  const { ready } = await import('h5wasm');
  const module = (await ready) as unknown as {
    _look(address: number): void;
    ccall(name: string, returns: null, types: string[], values: string[]): void;
  };
  let end = 0;
  module._look = (address) => void (end = address);
  module.ccall('look', null, ['string'], ['']);
  return end;
}

it('a damaged file leaves nothing on the stack, and good ones are read after it', async () => {
  readDocument(keras, fixture);
  const before = await endOfStack();
  for (let length = 8; length < fixture.length; length += 1000) {
    refusalOf(keras, fixture.subarray(0, length));
  }
  expect(await endOfStack()).toBe(before);
  expect(readDocument(keras, fixture).network.sizes.at(-1)).toBe(10);
});
