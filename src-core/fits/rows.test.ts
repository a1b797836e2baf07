import { describe, expect, it } from 'vitest';
import { ownAgainstOthers, rowFromTags, type Tag } from './rows';

describe('ownAgainstOthers', () => {
  it('adds its own and takes away all others', () => {
    expect([...ownAgainstOthers(4, 2, 6, 1.5)]).toEqual([-1.5, -1.5, 6, -1.5]);
  });

  it('refuses an input that is not there', () => {
    expect(() => ownAgainstOthers(4, 4, 1, 1)).toThrow('There is no input 4; expected 0 to 3.');
  });
});

describe('rowFromTags', () => {
  /** Three inputs: fires for 0 and 1; fires half for 0; fires always. */
  const means = Float32Array.of(
    ...[1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...new Array<number>(10).fill(1),
  );
  const tags = (yes: number[], no: number[]) =>
    Array.from({ length: 10 }, (_, digit): Tag => {
      if (yes.includes(digit)) return 'yes';
      return no.includes(digit) ? 'no' : 'any';
    });

  it('goes with what fires for yes and not for no, and is midway between them', () => {
    // Over yes: 1, ¼, 1; over no: 0, 0, 1. Weighted sums: 8 · 1 + 2 · ¼ = 8½ and 0.
    expect(rowFromTags(means, tags([0, 1], [2, 3]), 8)).toEqual({
      weights: Float32Array.of(8, 2, 0),
      bias: -4.25,
    });
  });

  it('goes against what fires for no', () => {
    // Over yes: 0, 0, 1; over no: 1, ½, 1. Weighted sums: 0 and −4 − 1.
    expect(rowFromTags(means, tags([5], [0]), 4)).toEqual({
      weights: Float32Array.of(-4, -2, 0),
      bias: 2.5,
    });
  });

  it('does not care about any', () => {
    // Only digit 1 against 2: the second input fires for neither.
    expect([...rowFromTags(means, tags([1], [2]), 1).weights]).toEqual([1, 0, 0]);
  });

  it('refuses tags that say nothing', () => {
    expect(() => rowFromTags(means, tags([], [1]), 1)).toThrow('No digit is tagged yes');
    expect(() => rowFromTags(means, tags([1], []), 1)).toThrow('No digit is tagged no');
    expect(() => rowFromTags(means, tags([5], [6]), 1)).toThrow(
      'Every neuron in the layer before fires as much',
    );
  });
});
