import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * Styles say where a line begins and where it ends, not left and right, so that the page can be read
 * from right to left. Where something is the same from both sides, or lies on a picture, there is no
 * beginning: the middle is `left: 50%`.
 */

const folder = new URL('../', import.meta.url);

/** Goes to the side on which there is room, measured on the screen. */
const MEASURED = ['components/FieldFault.svelte'];

const PHYSICAL = [
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*/g,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b.*/g,
  /(?:^|[\s;{])(?:left|right)\s*:(?!\s*50%;).*/g,
  /\b(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b.*/g,
  // Four sides at once have a left and a right one; the same on both is fine.
  /\b(?:margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\1;)\S+;/g,
];

/** The styles of a component, or of a style sheet. */
function stylesOf(file: string): string {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return file.endsWith('.css') ? text : (/<style>(.*)<\/style>/s.exec(text)?.[1] ?? '');
}

function physicalIn(styles: string): string[] {
  const plain = styles.replace(/\/\*.*?\*\//gs, '');
  return PHYSICAL.flatMap((pattern) => plain.match(pattern) ?? []).map((found) => found.trim());
}

it('knows left and right when it sees them', () => {
  expect(physicalIn('p { margin-left: 1rem; left: 0; text-align: right; }')).toHaveLength(3);
  expect(physicalIn('p { padding: 0 1rem 0 2rem; } q { padding: 0 1rem 0 1rem; }')).toHaveLength(1);
  expect(physicalIn('p { left: 50%; margin-inline: 1rem auto; text-align: start; }')).toEqual([]);
});

it('lays out nothing by left and right', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(svelte|css)$/.test(file) && !MEASURED.includes(file))
    .sort();
  const found = files.flatMap((file) =>
    physicalIn(stylesOf(file)).map((style) => `${file}: ${style}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it('sets no direction by an attribute that is set anew with every number in it', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files.filter(
    (file) =>
      file.endsWith('.svelte') && /\sdir="ltr"/.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(found).toEqual([]);
});
