import { describe, expect, it } from 'vitest';
import { isOneApart, ranked, rankScore } from './rank';

const entry = (name: string, also = '', around = '') => ({ names: [name], also, around });
const found = (typed: string, ...entries: ReturnType<typeof entry>[]) =>
  ranked(typed, entries, (one) => one).flatMap(({ names }) => names);

describe('what is typed finds', () => {
  it('a command by the beginning of any of its words, whatever the case', () => {
    const all = [entry('Take snapshot'), entry('Undo'), entry('Mirror left to right')];
    expect(found('SNAP', ...all)).toEqual(['Take snapshot']);
    expect(found('right mir', ...all)).toEqual(['Mirror left to right']);
  });

  it('what it is called before what it may be called too, and that before where it stands', () => {
    const all = [
      entry('Redo', '', 'History'),
      entry('Take snapshot', 'history version'),
      entry('Show history'),
    ];
    expect(found('histo', ...all)).toEqual(['Show history', 'Take snapshot', 'Redo']);
  });

  it('a word with one wrong letter, but after those that are right', () => {
    const all = [entry('Clamp'), entry('Clear'), entry('Ellipse')];
    expect(found('elipse', ...all)).toEqual(['Ellipse']);
    expect(found('claer', ...all)).toEqual(['Clear']);
    expect(found('clams', ...all)).toEqual(['Clamp']);
    expect(found('snapsoht', entry('Take snapshot'))).toEqual(['Take snapshot']);
  });

  it('nothing that lacks one of the words, or is two letters away', () => {
    expect(found('undo snapshot', entry('Undo'), entry('Take snapshot'))).toEqual([]);
    expect(found('elipze', entry('Ellipse'))).toEqual([]);
    expect(found('ude', entry('Undo'))).toEqual([]);
  });

  it('letters with and without their accents', () => {
    expect(found('ruckgangig', entry('Rückgängig'))).toEqual(['Rückgängig']);
    expect(found('Pincél', entry('Pincel'))).toEqual(['Pincel']);
  });

  it('everything, in its order, while nothing is typed', () => {
    expect(found(' ', entry('Undo'), entry('Brush'))).toEqual(['Undo', 'Brush']);
  });
});

it('puts the shorter of two names first that answer alike', () => {
  expect(rankScore('select', entry('Select several'))).toBeLessThan(
    rankScore('select', entry('Select')),
  );
});

it('one letter changed, added, left out or exchanged is one apart; two are not', () => {
  for (const [one, other] of [
    ['abcd', 'abxd'],
    ['abcd', 'abxcd'],
    ['abcd', 'acd'],
    ['abcd', 'acbd'],
  ]) {
    expect(isOneApart(one, other)).toBe(true);
    expect(isOneApart(other, one)).toBe(true);
  }
  for (const [one, other] of [
    ['abcd', 'xbxd'],
    ['abcd', 'dbca'],
    ['abcd', 'ab'],
    ['abcd', 'bxad'],
  ]) {
    expect(isOneApart(one, other)).toBe(false);
  }
});
