import { describe, expect, it } from 'vitest';
import { flagsFrom, withFlags } from './neuron-flags';

const sizes = [784, 3, 2, 10];
const none = sizes.slice(1).map((count) => new Array<boolean>(count).fill(false));
const flags = {
  muted: [[true, false, true], [false, false], none[2]],
  locked: [none[0], none[1], none[2].map((_, k) => k === 9)],
};

describe('flags in a file’s metadata', () => {
  it('are lists of numbers, where there are any', () => {
    expect(withFlags({ made: 'by hand' }, sizes, flags)).toEqual({
      made: 'by hand',
      'hidden1.muted': '[0,2]',
      'output.locked': '[9]',
    });
  });

  it('take the place of those of an older state', () => {
    const older = { 'hidden1.muted': '[1]', 'hidden2.locked': '[0]', other: 'x' };
    expect(withFlags(older, sizes, { muted: none, locked: none })).toEqual({ other: 'x' });
    expect(older['hidden2.locked']).toBe('[0]');
  });

  it('are read as they were written', () => {
    expect(flagsFrom(withFlags({}, sizes, flags), sizes)).toEqual(flags);
    expect(flagsFrom({}, sizes)).toEqual({ muted: none, locked: none });
  });

  it.each([
    '',
    'no',
    '{"0":1}',
    '"0"',
    'null',
    '[',
    '["0"]',
    '[3]',
    '[-1]',
    '[0.5]',
    '[[0]]',
    '[true]',
  ])('are none if %j is what stands there', (text) => {
    expect(flagsFrom({ 'hidden1.muted': text }, sizes).muted).toEqual(none);
  });

  it('are those that are understood among others', () => {
    expect(flagsFrom({ 'hidden1.locked': '[7, 1, "2", 1]' }, sizes).locked[0]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
