/**
 * A seeded stream of numbers from 0 up to but not including 1: mulberry32, a public-domain
 * generator by Tommy Ettinger. The same seed gives the same numbers everywhere.
 */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Seeded numbers with mean 0 and standard deviation 1, by the Box–Muller transform. */
export function normal(seed: number): () => number {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Shuffles in place (Fisher–Yates), always the same way for the same seed. */
export function shuffle<T>(items: T[], seed: number): T[] {
  const next = uniform(seed);
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}
