import { describe, expect, it } from 'vitest';
import { english } from '../words/english';
import { Words } from '../words/words';
import { givenName, nameFault, suggestedName as suggestedIn } from './file-name';

const suggestedName = (work: string) => suggestedIn(work, english);

it('suggests a file name for the name of some work', () => {
  expect(suggestedName('Ten stamps')).toBe('ten-stamps.safetensors');
  expect(suggestedName(' Größe: 16/16 ')).toBe('größe-16-16.safetensors');
  expect(suggestedName('../../etc/passwd')).toBe('etc-passwd.safetensors');
  expect(suggestedName('…')).toBe('network.safetensors');
  const german = new Words('de', { 'given.stamps': 'Zehn Stempel', 'file.unnamed': 'netz' });
  expect(suggestedIn('Ten stamps', german)).toBe('zehn-stempel.safetensors');
  expect(suggestedIn('…', german)).toBe('netz.safetensors');
  expect(suggestedName('../a: like b.npz')).toBe('a-like-b-npz.safetensors');
  expect(suggestedName('हिन्दी Gro\u0308ße')).toBe('हिन्दी-größe.safetensors');
  expect(suggestedName('Con')).toBe('network-con.safetensors');
  expect(suggestedName('Con 2')).toBe('con-2.safetensors');
  expect(suggestedName('con.npz')).toBe('con-npz.safetensors');
  expect(suggestedName('.csv')).toBe('csv.safetensors');
  expect(suggestedName('a\u202evsc.csv')).toBe('a-vsc-csv.safetensors');
  expect(suggestedName(`${'a'.repeat(300)}.csv`)).toBe(`${'a'.repeat(60)}.safetensors`);
  // A file's name has at most 255 bytes; each of these letters takes four.
  const long = suggestedName('𐐷'.repeat(200));
  expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
  expect(long).not.toMatch(/\p{Surrogate}/u);
  expect(suggestedName(`${'a'.repeat(59)} b`)).toBe(`${'a'.repeat(59)}.safetensors`);
});

it('leaves the name of a file as it is', () => {
  expect(suggestedName('My File.safetensors')).toBe('My File.safetensors');
});

describe('a name that was typed', () => {
  it.each([
    ['my work', 'my work', undefined],
    [' my work.csv ', 'my work', 'CSV'],
    ['MY WORK.CSV', 'MY WORK', 'CSV'],
    ['x.npz.csv', 'x.npz', 'CSV'],
    ['a.h5', 'a', 'Keras weights'],
    ['a.weights.h5', 'a', 'Keras weights'],
    ['version 1.2', 'version 1.2', undefined],
    ['.csv', '', 'CSV'],
  ])('%j is %j in the format %s', (typed, stem, format) => {
    const given = givenName(typed);
    expect([given.stem, given.format?.name]).toEqual([stem, format]);
  });
});

/* What Windows refuses: "Naming Files, Paths, and Namespaces" in Microsoft's documentation. */
describe('the name of a file', () => {
  it.each([
    'ten.csv',
    'größe 16.npz',
    'x.npz.csv',
    'console.csv',
    'a.con.csv',
    'com10.csv',
    'a~b.csv',
    '四.h5',
  ])('can be %j', (name) => expect(nameFault(name)).toBeNull());

  it.each([
    ['a/b.csv', 'A file name can’t contain “/”.'],
    ['a\\b?.csv', 'A file name can’t contain “\\” or “?”.'],
    ['"<a>|*:".csv', 'A file name can’t contain “"”, “<”, “>”, “|”, “*” or “:”.'],
    ['a\tb.csv', 'A file name can’t contain invisible characters.'],
    ['a/\u202egpj.csv', 'A file name can’t contain “/” or invisible characters.'],
    ['a\u200bb.csv', 'A file name can’t contain invisible characters.'],
    ['a\ud800b\uffff.csv', 'A file name can’t contain invisible characters.'],
    ['.csv', 'A file name needs something before the extension.'],
    ['.a.csv', 'A file name can’t begin with a dot or with “~”.'],
    ['..csv', 'A file name can’t begin with a dot or with “~”.'],
    ['~a.csv', 'A file name can’t begin with a dot or with “~”.'],
    ['a..csv', 'Before the extension, a file name can’t end in a dot or a space.'],
    ['a .csv', 'Before the extension, a file name can’t end in a dot or a space.'],
    ['CON.csv', 'Windows reserves the name “CON” for itself.'],
    ['nul.2.csv', 'Windows reserves the name “nul” for itself.'],
    ['LPT¹.weights.h5', 'Windows reserves the name “LPT¹” for itself.'],
    ['com0.npz', 'Windows reserves the name “com0” for itself.'],
    [`${'四'.repeat(84)}.csv`, 'This name is too long for a file.'],
  ])('cannot be %j', (name, sentence) => expect(english.say(nameFault(name)!)).toBe(sentence));

  it('can be as long as 255 bytes', () => {
    expect(nameFault(`${'a'.repeat(251)}.csv`)).toBeNull();
    expect(nameFault(`${'a'.repeat(252)}.csv`)).not.toBeNull();
  });
});
