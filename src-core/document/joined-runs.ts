import type { Run } from './patch';

/** Parameters that have new values, from one on. */
export type NewRun = Pick<Run, 'offset' | 'after'>;

/** Fewer runs than these are sent as they are. */
const MANY = 64;
/** So many parameters between two runs cost less than another run. */
const GAP = 32;

/**
 * As few runs as lead to the same parameters. An operation on all grids leaves every 0 out, and has
 * thousands of runs: each of them is an object and an array to copy from thread to thread.
 * @param runs all that is new
 * @param parameters as they are with all of it
 */
export function joinedRuns(runs: readonly NewRun[], parameters: Float32Array): readonly NewRun[] {
  if (runs.length < MANY) return runs;
  const joined: NewRun[] = [];
  for (let i = 0; i < runs.length;) {
    const start = runs[i].offset;
    let end = start;
    // Those of several patches may go back again, or lie over each other.
    for (; i < runs.length && isNear(runs[i].offset, start, end); i++) {
      end = Math.max(end, runs[i].offset + runs[i].after.length);
    }
    joined.push({ offset: start, after: parameters.subarray(start, end) });
  }
  return joined;
}

function isNear(offset: number, start: number, end: number): boolean {
  return offset >= start && offset <= end + GAP;
}
