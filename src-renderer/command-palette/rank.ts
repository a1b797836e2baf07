/** What an entry can be found by, and how much that says of it. */
export interface Findable {
  /** All that it is called anywhere. */
  readonly names: readonly string[];
  /** What else it may be called. */
  readonly also: string;
  /** Where it stands, and what it does in a sentence. */
  readonly around: string;
}

/**
 * How much a word counts that was found as a word, as the beginning of one, inside one, or with a
 * letter that is wrong. What an entry is called comes first, however little of it was typed.
 */
const WORTH = {
  names: { whole: 1, beginning: 0.95, inside: 0.75, mistyped: 0.3 },
  also: { whole: 0.7, beginning: 0.65, inside: 0.35, mistyped: 0.2 },
  around: { whole: 0.45, beginning: 0.4, inside: 0.15, mistyped: 0.1 },
} as const;

type Worth = Readonly<Record<'whole' | 'beginning' | 'inside' | 'mistyped', number>>;

/** For each word that it is called beside those that were typed. */
const OTHER_WORD = 0.001;
/** What an entry gains whose name begins with all that was typed. */
const OPENING = 0.04;

/** Shorter ones are inside too many words, and one letter away from too many others. */
const LEAST_INSIDE = 3;
const LEAST_MISTYPED = 4;

/**
 * How well an entry answers to what was typed: 0 is not at all, about 1 is what it is called. Each
 * word that was typed must be found: as a word, its beginning or a part of one, or with one letter
 * that is wrong, missing, too many, or changed places with the next.
 */
export function rankScore(typed: string, entry: Findable): number {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 1;
  const names = entry.names.map(wordsOf);
  const fields = [
    { worth: WORTH.names, words: names.flat() },
    { worth: WORTH.also, words: wordsOf(entry.also) },
    { worth: WORTH.around, words: wordsOf(entry.around) },
  ];
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(
      ...fields.flatMap(({ worth, words }) => words.map((found) => match(word, found, worth))),
    );
    if (best <= 0) return 0;
    sum += best;
  }
  const phrase = wanted.join(' ');
  const opens = names.some((words) => words.join(' ').startsWith(phrase));
  const shortest = Math.min(...names.map((words) => words.length));
  return sum / wanted.length + (opens ? OPENING : 0) - OTHER_WORD * shortest;
}

/** The entries that answer to what was typed, the best first; those alike stay in their order. */
export function ranked<T>(
  typed: string,
  entries: readonly T[],
  findable: (entry: T) => Findable,
): T[] {
  return entries
    .map((entry) => ({ entry, score: rankScore(typed, findable(entry)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Small letters without accents, in words. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

function match(wanted: string, word: string, worth: Worth): number {
  if (word === wanted) return worth.whole;
  if (word.startsWith(wanted)) return worth.beginning;
  if (wanted.length >= LEAST_INSIDE && word.includes(wanted)) return worth.inside;
  if (wanted.length < LEAST_MISTYPED) return 0;
  // What is typed may be the beginning of a longer word.
  const lengths = [wanted.length - 1, wanted.length, wanted.length + 1];
  return lengths.some((length) => isOneApart(wanted, word.slice(0, length))) ? worth.mistyped : 0;
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
