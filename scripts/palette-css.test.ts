import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PALETTE } from '../src-core/pictures/palette';
import { propertyOf } from './palette-css';
import { root } from './paths';

/** Paths of all files below some folders whose names end in one of these ways. */
function filesIn(folders: string[], endings: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(root, folder, path),
      ),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)));
}

it('names custom properties as style sheets do', () => {
  expect(propertyOf('accentInk')).toBe('--accent-ink');
  expect(propertyOf('page')).toBe('--page');
});

it('both themes have the same colours, each whole', () => {
  expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light));
  for (const color of [...Object.values(PALETTE.light), ...Object.values(PALETTE.dark)]) {
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
  }
});

it('no colour is given anywhere else', () => {
  const files = filesIn(
    ['src-core', 'src-main', 'src-renderer'],
    ['.ts', '.svelte', '.css'],
  ).filter((path) => !/palette\.ts$|\.test\.ts$|testing\//.test(path));
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((path) =>
    /['": ]#[0-9a-f]{3,8}['";\s]/i.test(readFileSync(path, 'utf8')),
  );
  expect(found).toEqual([]);
});

it('every colour that the page uses is there', () => {
  const known = new Set([...Object.keys(PALETTE.light).map(propertyOf), '--chevron']);
  const text = filesIn(['src-renderer'], ['.svelte', '.css'])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const defined = new Set(
    [...text.matchAll(/(--[a-z-]+)\s*:|style:(--[a-z-]+)/g)].map(
      ([, css, markup]) => css ?? markup,
    ),
  );
  const used = new Set([...text.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name!));
  // bits-ui tells how high its parts are.
  const unknown = [...used].filter(
    (name) => !known.has(name) && !defined.has(name) && !name.startsWith('--bits-'),
  );
  expect(unknown).toEqual([]);
  expect([...known].filter((name) => defined.has(name))).toEqual([]);
});
