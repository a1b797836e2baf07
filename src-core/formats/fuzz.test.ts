import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { codecs } from './registry';
import { attempt, ownFiles } from './testing/attempt';
import { Mutator } from './testing/mutate';

/* A little of what `npm run fuzz` does at length, and measures. */

/** Of each reader; what a slow machine may take for it is no finding. */
const TIMES = 1000;
const LIMIT = 60_000;

const folder = new URL('fixtures/foreign/', import.meta.url);
const foreign = readdirSync(folder)
  .filter((name) => name !== 'foreign.json')
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

beforeAll(async () => {
  for (const codec of codecs) await codec.prepare?.();
});

it.each(codecs.map((codec) => ({ name: codec.name, codec })))(
  'a damaged file is refused with a sentence, or read: $name',
  ({ codec }) => {
    const files = [...ownFiles(codec), ...foreign.filter((file) => codec.sniff(file))];
    const mutator = new Mutator(files, 20);
    const counts = { read: 0, asked: 0, refused: 0 };
    for (let i = 0; i < TIMES; i++) counts[attempt(codec, mutator.next())]++;
    expect(counts.refused).toBeGreaterThan(TIMES / 5);
    expect(counts.read).toBeGreaterThan(TIMES / 50);
  },
  LIMIT,
);
