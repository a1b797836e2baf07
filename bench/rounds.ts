import { median } from './timing';

/*
 * How two programs are timed fairly. In warm blocks each does the same thing many times in a row,
 * as it would while a hand drags: what it needs is in the caches, and it is not made to wait for
 * what the other left there. Blocks take turns, so that a slower minute of the machine meets all.
 * In cold rounds the caches are filled with something else before each one.
 */

const BLOCKS = 9;
const ROUNDS = 25;
const COLD_ROUNDS = 25;

/** Something that is timed. @param round differs each time */
export interface Timed {
  readonly name: string;
  run(round: number): unknown;
}

/** In milliseconds, by name. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** The medians of each one's warm blocks: one block of each in turn, after a block that isn't counted. */
export async function warmBlocks(all: readonly Timed[]): Promise<Times> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let block = -1; block < BLOCKS; block++) {
    for (const timed of all) {
      const rounds: number[] = [];
      for (let i = 0; i < ROUNDS; i++) rounds.push(await once(timed, block * ROUNDS + i));
      if (block >= 0) times.get(timed.name)!.push(median(rounds));
    }
  }
  return times;
}

/** Each one's times when nothing that it needs is in the caches. */
export async function coldRounds(all: readonly Timed[]): Promise<Times> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const timed of all) {
      fillCaches(round);
      times.get(timed.name)!.push(await once(timed, round));
    }
  }
  return times;
}

async function once({ run }: Timed, round: number): Promise<number> {
  const start = performance.now();
  const result = run(round);
  // Waiting for nothing would cost the synchronous ones a turn of the event loop.
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** Larger than any cache of the processors there are. */
const filler = new Float64Array((512 * 2 ** 20) / 8);

function fillCaches(round: number): void {
  for (let i = 0; i < filler.length; i += 8) filler[i] += round;
}
