/** What an entry can be found by: its own name first, then what else it may be looked for as. */
export interface Findable {
  readonly name: string;
  /** Synonyms. */
  readonly also: string;
  /** Where it stands. */
  readonly place: string;
}

/** How much a match in each of them counts. */
const WEIGHTS = { name: 1, also: 0.8, place: 0.3 } as const;
const FIELDS = ['name', 'also', 'place'] as const;

const WHOLE = 1;
const BEGINNING = 0.9;
const INSIDE = 0.5;
const MISTYPED = 0.4;

/** Shorter words have too many others that are one letter away. */
const LEAST_MISTYPED = 4;

/**
 * How well an entry answers to what was typed: 0 is not at all, 1 is what it is called. Each word
 * that was typed must be found: as a word, its beginning or a part of one, or with one letter that is
 * wrong, missing, too many, or changed places with the next.
 */
export function score(typed: string, entry: Findable): number {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 1;
  const fields = FIELDS.map((field) => ({ weight: WEIGHTS[field], words: wordsOf(entry[field]) }));
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(
      ...fields.map(({ weight, words }) => weight * Math.max(0, ...words.map(matchOf(word)))),
    );
    if (best === 0) return 0;
    sum += best;
  }
  // Of entries that answer alike, the one that says least else comes first.
  return sum / wanted.length - 0.001 * fields[0].words.length;
}

/** The entries that answer to what was typed, the best first; those alike stay in their order. */
export function ranked<T>(
  typed: string,
  entries: readonly T[],
  findable: (entry: T) => Findable,
): T[] {
  return entries
    .map((entry) => ({ entry, score: score(typed, findable(entry)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Small letters without accents, in words. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

function matchOf(wanted: string): (word: string) => number {
  return (word) => {
    if (word === wanted) return WHOLE;
    if (word.startsWith(wanted)) return BEGINNING;
    if (word.includes(wanted)) return INSIDE;
    if (wanted.length < LEAST_MISTYPED) return 0;
    // What is typed may be the beginning of a longer word.
    const lengths = [wanted.length - 1, wanted.length, wanted.length + 1];
    return lengths.some((length) => isOneApart(wanted, word.slice(0, length))) ? MISTYPED : 0;
  };
}

/** Whether one letter that is changed, added, left out or exchanged with the next makes the other. */
export function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [rest, longRest] = [short.slice(at), long.slice(at)];
  if (longRest.length > rest.length) return rest === longRest.slice(1);
  const isExchanged = rest[0] === longRest[1] && rest[1] === longRest[0];
  return (
    rest.slice(1) === longRest.slice(1) || (isExchanged && rest.slice(2) === longRest.slice(2))
  );
}
