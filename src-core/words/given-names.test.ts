import { expect, it } from 'vitest';
import { stampedNetwork } from '../document/initial';
import { knowTemplates, templateNetworks } from '../document/templates';
import { numberedName } from '../document/saved-state';
import { PIXELS } from '../network/shape';
import { startOf } from '../workbench/starts';
import { english } from './english';
import { givenNameOf } from './given-names';
import { LANGUAGES } from './languages';
import { Words } from './words';

const images = new Uint8Array(10 * PIXELS);
const digits = {
  name: 'toy',
  images,
  labels: Uint8Array.from({ length: 10 }, (_, i) => i),
  practice: 10,
};
const sizes = [PIXELS, 16, 16, 10];
const { names } = stampedNetwork(sizes, digits);
knowTemplates(digits, templateNetworks(digits, [sizes]));

/** All names of what nobody named. */
const GIVEN = [
  ...(['stamps', 'templates', 'empty', 'random'] as const).map(
    (start) => startOf({ type: 'new', sizes, start, seed: 4294967295 }, digits).name,
  ),
  ...names
    .slice(0, -1)
    .flat()
    .filter((name) => name !== ''),
  'mean 7, kind 12',
  numberedName(12),
];

it('says in English what is kept', () => {
  expect(GIVEN).toHaveLength(4 + 16 + 10 + 2);
  for (const name of GIVEN) {
    expect(givenNameOf(name), name).not.toBeNull();
    expect(english.given(name)).toBe(name);
  }
});

it.each(['de', 'es'] as const)('gives each of them one of its own in %s', async (code) => {
  const { start, later } = LANGUAGES[code];
  const words = new Words(code, { ...(await start()), ...(await later()) });
  const said = GIVEN.map(words.given);
  expect(new Set(said).size).toBe(GIVEN.length);
  expect(said.filter((name) => GIVEN.includes(name) || name === '')).toEqual([]);
});

it.each(['de', 'es'] as const)(
  'gives it in every sentence in which English does: %s',
  async (code) => {
    const catalogueOf = async (code: 'de' | 'en' | 'es') => {
      const { start, later } = LANGUAGES[code];
      return Object.entries({ ...(await start()), ...(await later()) });
    };
    const giving = (catalogue: readonly [string, unknown][]) =>
      catalogue.filter(([, sentence]) => String(sentence).includes('given(')).map(([id]) => id);
    const expected = giving(await catalogueOf('en'));
    expect(expected.length).toBeGreaterThan(5);
    expect(giving(await catalogueOf(code)).sort()).toEqual(expected.sort());
  },
);

it('leaves what a person wrote as it is', () => {
  const german = new Words('de', { 'given.mean': ({ number }) => `Mittel ${number}` });
  expect(german.given('mean 3')).toBe('Mittel 3');
  for (const name of [
    'mean',
    'mean 03',
    'mean  3',
    'Mean 3',
    'mean 3a',
    '#',
    'toString',
    '3',
    '',
  ]) {
    expect(german.given(name)).toBe(name);
  }
  // Its words may still be on their way.
  expect(german.given('level stroke')).toBe('level stroke');
  expect(german.given('a\u202eb')).toBe('\u2068a\u202eb\u2069');
});
