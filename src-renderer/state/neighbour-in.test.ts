import { describe, expect, it } from 'vitest';
import { neighbourIn } from './neighbour-in';

const lists = (...all: number[][]) => all.map((list) => Uint32Array.from(list));

/** Everything that is stepped to from one digit on, until nothing follows. */
function walk(all: readonly Uint32Array[], from: number, by: 1 | -1): number[] {
  const next = neighbourIn(all, from, by);
  return next === undefined ? [] : [next, ...walk(all, next, by)];
}

describe('neighbourIn', () => {
  it('goes through one list from end to end', () => {
    expect(walk(lists([2, 5, 9]), 2, 1)).toEqual([5, 9]);
    expect(walk(lists([2, 5, 9]), 9, -1)).toEqual([5, 2]);
  });

  it('goes on where the next list begins, wherever that is in the set', () => {
    const two = lists([20, 50], [3, 40]);
    expect(walk(two, 20, 1)).toEqual([50, 3, 40]);
    expect(walk(two, 40, -1)).toEqual([3, 50, 20]);
    expect(walk(lists([7], [], [1]), 7, 1)).toEqual([1]);
  });

  it('goes by the position in the set from what is in no list', () => {
    expect(neighbourIn(lists([2, 5, 9]), 6, 1)).toBe(9);
    expect(neighbourIn(lists([2, 5, 9]), 6, -1)).toBe(5);
    expect(neighbourIn(lists([2], [5, 9]), 6, 1)).toBe(9);
    expect(neighbourIn(lists([2]), 6, 1)).toBeUndefined();
  });

  it('begins with the first after a drawing, and nothing is before one', () => {
    expect(neighbourIn(lists([], [0, 4]), -1, 1)).toBe(0);
    expect(neighbourIn(lists([0, 4]), -1, -1)).toBeUndefined();
  });
});
