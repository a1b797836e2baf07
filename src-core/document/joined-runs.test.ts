import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinedRuns, type NewRun } from './joined-runs';

/** Every other one of so many parameters. */
function dotted(count: number, first = 0): NewRun[] {
  return Array.from({ length: count }, (_, i) => ({
    offset: first + 2 * i,
    after: Float32Array.of(i + 1),
  }));
}

function put(parameters: Float32Array, runs: readonly NewRun[]): Float32Array {
  const copy = parameters.slice();
  for (const { offset, after } of runs) copy.set(after, offset);
  return copy;
}

it('makes one run of many that are near each other, and leaves few as they are', () => {
  const runs = dotted(100);
  const parameters = put(new Float32Array(300), runs);
  const [all, ...others] = joinedRuns(runs, parameters);
  expect(others).toEqual([]);
  expect(all.offset).toBe(0);
  expect([...all.after]).toEqual([...parameters.subarray(0, 199)]);
  expect(joinedRuns(runs.slice(0, 10), parameters)).toEqual(runs.slice(0, 10));
});

it('sends nothing of what lies far between', () => {
  const runs = [...dotted(40), ...dotted(40, 5000)];
  const joined = joinedRuns(runs, put(new Float32Array(6000), runs));
  expect(joined.map(({ offset, after }) => [offset, after.length])).toEqual([
    [0, 79],
    [5000, 79],
  ]);
});

it('leads to the same parameters, whatever the order and however the runs overlap', () => {
  const run = fc.record({
    offset: fc.integer({ min: 0, max: 900 }),
    after: fc.float32Array({ minLength: 1, maxLength: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(run, { minLength: 60, maxLength: 200 }), (runs) => {
      const before = Float32Array.from({ length: 1000 }, (_, i) => i);
      const after = put(before, runs);
      expect(put(before, joinedRuns(runs, after))).toEqual(after);
    }),
    { numRuns: 50 },
  );
});
