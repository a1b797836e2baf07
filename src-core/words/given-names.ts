import type { MessageId, Said } from './message';

/*
 * Names that Knobs gives: to what a person starts with, to its neurons, to snapshots, and to formats
 * that have no name of their own. They are
 * kept in English, in files too, where any program finds plain texts; on the screen they are said in
 * the language that is shown, as long as nobody changed them.
 */

/** By their texts, with `#` for every number. */
const GIVEN: Readonly<Record<string, MessageId>> = {
  'Ten stamps': 'given.stamps',
  'Empty network': 'given.empty',
  'Random network #': 'given.random',
  Templates: 'given.templates',
  'mean #': 'given.mean',
  'mean #, kind #': 'given.meanKind',
  'looks like #': 'given.looksLike',
  'upright stroke': 'given.upright',
  'steep rising stroke': 'given.steepRising',
  'rising stroke': 'given.rising',
  'level stroke': 'given.level',
  'falling stroke': 'given.falling',
  'steep falling stroke': 'given.steepFalling',
  'Snapshot #': 'snapshot.numbered',
  'Keras weights': 'format.keras',
  "Nielsen's JSON": 'format.nielsen',
};

/** As Knobs writes numbers: `07` is nobody's but a person's. */
const NUMBER = /(?<!\d)(?:0|[1-9]\d*)(?!\d)/g;

/** What Knobs called something; null for a name that it does not give. */
export function givenNameOf(text: string): Said | null {
  const numbers = text.match(NUMBER) ?? [];
  const key = text.replace(NUMBER, '#');
  if (!Object.hasOwn(GIVEN, key)) return null;
  const [number, kind] = numbers.map(Number);
  return { id: GIVEN[key], values: { number, ...(kind !== undefined && { kind }) } };
}

/** Whether a snapshot is called by its number alone, as one that nobody gave a name. */
export function isNumberedSnapshot({ id, values }: Said): boolean {
  if (id === 'snapshot.numbered') return true;
  const { name } = (values ?? {}) as { readonly name?: string };
  return name !== undefined && givenNameOf(name)?.id === 'snapshot.numbered';
}
