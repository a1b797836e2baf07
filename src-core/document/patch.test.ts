import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse, isEmpty, runsBetween, runsWithin, squash, type Patch } from './patch';
import { patchOf } from './testing/patch-of';

function applied(parameters: Float32Array, { runs }: Patch): Float32Array {
  const result = parameters.slice();
  for (const { offset, after } of runs) result.set(after, offset);
  return result;
}

const finite = fc.float({ noNaN: true, noDefaultInfinity: true });
const edits = fc.array(
  fc.uniqueArray(fc.tuple(fc.nat(29), finite), { selector: ([offset]) => offset, maxLength: 12 }),
  { maxLength: 6 },
);

describe('runsBetween', () => {
  const bits = fc.constantFrom(0, -0, 1, NaN, -1e-45);
  const parameters = fc.array(bits, { minLength: 23, maxLength: 23 }).map((all) => {
    return Float32Array.from(all);
  });

  it('are all stretches of numbers whose bits differ, and no more', () => {
    const isOther = (a: number, b: number) => !Object.is(a, b);
    fc.assert(
      fc.property(parameters, parameters, (before, after) => {
        const expected = [...before.keys()].filter((i) => isOther(before[i], after[i]));
        const runs = runsBetween(before, after);
        expect(runs.flatMap((run) => [...run.after.keys()].map((i) => run.offset + i))).toEqual(
          expected,
        );
        for (const run of runs) {
          expect(expected.includes(run.offset - 1)).toBe(false);
          expect(run.before).toEqual(before.slice(run.offset, run.offset + run.before.length));
          expect(run.after).toEqual(after.slice(run.offset, run.offset + run.after.length));
        }
      }),
    );
  });

  it('are found within what they lie in, whatever else is looked at', () => {
    const places = fc.array(fc.tuple(fc.nat(22), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(parameters, parameters, places, (before, other, places) => {
        const reach = places.map(([offset, length]) => {
          return { offset, after: new Float32Array(Math.min(length, 23 - offset)) };
        });
        const after = before.slice();
        for (const {
          offset,
          after: { length },
        } of reach) {
          after.set(other.subarray(offset, offset + length), offset);
        }
        expect(runsWithin(before, after, reach)).toEqual(runsBetween(before, after));
      }),
    );
  });
});

describe('patchOf', () => {
  it('joins neighbours into runs and leaves out what has its value already', () => {
    const parameters = Float32Array.of(0, 1, 2, 3, 4, 5);
    const patch = patchOf(
      parameters,
      new Map([
        [4, 40],
        [1, 10],
        [2, 20],
        [3, 3],
      ]),
    );
    expect(patch.runs).toEqual([
      { offset: 1, before: Float32Array.of(1, 2), after: Float32Array.of(10, 20) },
      { offset: 4, before: Float32Array.of(4), after: Float32Array.of(40) },
    ]);
  });

  it('does not count a change that float32 cannot hold', () => {
    const parameters = Float32Array.of(0.1);
    expect(isEmpty(patchOf(parameters, new Map([[0, 0.1]])))).toBe(true);
  });

  it('tells −0 from 0, so that undo restores the exact bytes', () => {
    const parameters = Float32Array.of(-0);
    const patch = patchOf(parameters, new Map([[0, 0]]));
    expect(Object.is(applied(applied(parameters, patch), inverse(patch))[0], -0)).toBe(true);
  });
});

describe('squash', () => {
  it('does what all patches do in turn, and its inverse takes all back', () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 30, maxLength: 30 }), edits, (start, steps) => {
        let parameters: Float32Array = start;
        const patches = steps.map((values) => {
          const patch = patchOf(parameters, new Map(values));
          parameters = applied(parameters, patch);
          return patch;
        });
        const all = squash(patches);
        expect(bytes(applied(start, all))).toEqual(bytes(parameters));
        expect(bytes(applied(parameters, inverse(all)))).toEqual(bytes(start));
      }),
    );
  });

  it('is empty when everything ends as it began', () => {
    const start = Float32Array.of(1, 2);
    const there = patchOf(start, new Map([[0, 5]]));
    expect(isEmpty(squash([there, inverse(there)]))).toBe(true);
  });

  it('keeps the first and the last name of a neuron', () => {
    const neuron = { layer: 0, index: 3 };
    const patch = squash([
      { runs: [], changes: [{ kind: 'names', neuron, before: '', after: 'a' }] },
      { runs: [], changes: [{ kind: 'names', neuron, before: 'a', after: 'b' }] },
    ]);
    expect(patch.changes).toEqual([{ kind: 'names', neuron, before: '', after: 'b' }]);
  });
});

describe('inverse', () => {
  it('takes facts back, the last first', () => {
    const neuron = { layer: 0, index: 3 };
    const named = { kind: 'names', neuron, before: '', after: 'a' } as const;
    const muted = { kind: 'muted', neuron, before: false, after: true } as const;
    expect(inverse({ runs: [], changes: [named, muted] }).changes).toEqual([
      { kind: 'muted', neuron, before: true, after: false },
      { kind: 'names', neuron, before: 'a', after: '' },
    ]);
  });
});

function bytes(values: Float32Array): Uint8Array {
  return new Uint8Array(values.slice().buffer);
}
