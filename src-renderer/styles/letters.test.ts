import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * Symbols keep their case, in headings too: Z is not z. So nothing makes capitals of a text, neither
 * a style nor code, except of what is always a single letter.
 */

const folder = new URL('../', import.meta.url);

/** Code that makes a capital of one letter: a key, and the sides A and B that are compared. */
const OF_ONE_LETTER = ['lib/keys.ts', 'views/compare/'];

/** What changes the case of letters. */
function changesIn(text: string): string[] {
  const plain = text.replace(/\/\*.*?\*\//gs, '');
  return [
    ...(plain.match(/(?:text-transform|font-variant-caps)\s*:.*/g) ?? []),
    ...(plain.match(/font-variant\s*:.*(?:small|petite|unicase|titling).*/g) ?? []),
    ...(plain.match(/\S*\.to(?:Locale)?UpperCase\(/g) ?? []),
  ];
}

it('knows what changes the case of letters when it sees it', () => {
  expect(changesIn('p { text-transform: uppercase; }')).toHaveLength(1);
  expect(changesIn('p { font-variant: small-caps; }')).toHaveLength(1);
  expect(changesIn('context.fillText(caption.toUpperCase(), 0, 0);')).toHaveLength(1);
  expect(changesIn('p { font-variant-numeric: tabular-nums; transform: none; }')).toEqual([]);
});

it('leaves letters as they are written', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(svelte|css|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => !OF_ONE_LETTER.some((place) => file.startsWith(place)))
    .sort();
  const found = files.flatMap((file) =>
    changesIn(readFileSync(new URL(file, folder), 'utf8')).map((change) => `${file}: ${change}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
