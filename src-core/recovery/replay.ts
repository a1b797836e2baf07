import * as v from 'valibot';
import { parameterCount } from '../network/shape';
import { checkStructure, isSameStructure, type Structure } from '../network/structure';
import { structureFrom } from '../network/structure-schema';
import { inverse, type Patch, type Run } from '../document/patch';
import type { StructureChange } from '../document/structure-change';
import { countSchema } from '../network/schemas';
import { message } from '../words/message';
import { ByteReader, Malformed } from './bytes';
import { SCORE_NUMBERS } from './record';
import { COPY_VERSION } from './recovery';
import {
  faultIn,
  isSound,
  neuronsSchema,
  parametersAfter,
  structureEntries,
} from './change-schema';

/*
 * What a journal's records come to. Here it is only seen to that they can be put together; whether
 * the work they make is sound, `checkedCopy` looks at last.
 */

const entrySchema = v.looseObject({
  changes: v.optional(v.array(v.unknown()), []),
  structure: v.optional(
    v.object({ ...structureEntries, removed: neuronsSchema, added: neuronsSchema }),
  ),
});

/** See `record.ts` for how many numbers of each kind follow. */
const headSchema = v.looseObject({
  scores: v.optional(countSchema, 0),
  entries: v.optional(v.array(entrySchema), []),
  hands: v.optional(v.array(entrySchema), []),
  floats: v.optional(v.array(v.union([countSchema, v.tuple([countSchema, countSchema])])), []),
});

/** What every record has but those that only bring what the first one begins. */
const placeSchema = v.object({
  made: v.unknown(),
  position: countSchema,
  nextId: countSchema,
  /** How many entries the work had, with those that are left out behind the last one. */
  length: countSchema,
  edits: v.unknown(),
  /** Entries from this index on were cut off. */
  from: v.optional(countSchema),
});

const firstSchema = v.object({
  sizes: v.array(v.number()),
  activations: v.optional(v.array(v.string())),
  otherMetadata: v.unknown(),
  /** Index of the first entry among those of the work. */
  start: countSchema,
  /** The state before it. */
  startState: countSchema,
  more: countSchema,
});

type Head = v.InferOutput<typeof headSchema>;
/** An entry of which only what is in its numbers is looked at. */
interface Entry {
  readonly patch: Pick<Patch, 'runs' | 'structure'>;
}

/** What a record may have anew. */
const STATE = ['names', 'muted', 'locked', 'details', 'snapshots', 'nextSnapshot', 'file', 'score'];

/** Puts together what a journal has. Each method throws `Malformed` where that can't be. */
export class JournalReplay {
  readonly #first: v.InferOutput<typeof firstSchema>;
  /** Of a state that the history leads to. */
  #structure: Structure;
  #parameters: Float32Array;
  /** How many of the entries are done in that state. */
  #at: number;
  readonly #entries: Entry[] = [];
  #hands: readonly Entry[] = [];
  #place: v.InferOutput<typeof placeSchema>;
  readonly #state = new Map<string, unknown>();
  readonly #scores = new Map<number, object>();
  readonly #floats = new Map<number, Float32Array>();
  /** Entries of the first record that are still to come. */
  #more: number;

  constructor(record: ByteReader) {
    const head = headOf(record);
    this.#first = matching(firstSchema, head);
    this.#place = matching(placeSchema, head);
    this.#structure = structureFrom(this.#first.sizes, this.#first.activations);
    checkStructure(this.#structure);
    this.#readFloats(record, head);
    this.#parameters = record.floats(parameterCount(this.#structure.sizes));
    this.#more = this.#first.more;
    this.#at = this.#place.position - this.#first.start;
    this.#readState(head);
    this.#readRest(record, head);
  }

  add(record: ByteReader): void {
    const head = headOf(record);
    this.#readFloats(record, head);
    if ('position' in head) {
      if (this.#more > 0) throw new Malformed(message('damage.cutShort'));
      this.#place = matching(placeSchema, head);
      this.#cut(this.#place.from);
      this.#readState(head);
    } else {
      this.#more -= head.entries.length;
      if (this.#more < 0) throw new Malformed(message('damage.entries'));
    }
    this.#readRest(record, head);
  }

  /** All of it, as `RecoveryCopy` describes it, but unchecked. */
  copy(): unknown {
    if (this.#more > 0) throw new Malformed(message('damage.cutShort'));
    const { otherMetadata, start, startState } = this.#first;
    const { made, position, nextId, length, edits } = this.#place;
    const done = position - start;
    if (done < 0 || done > this.#entries.length) throw new Malformed(message('damage.entries'));
    this.#walk(done);
    for (const hand of this.#hands) this.#step(hand, 'after');
    const isUnderWay = this.#hands.length > 0;
    const entries = isUnderWay ? [...this.#entries.slice(0, done), ...this.#hands] : this.#entries;
    const { names, muted, locked, snapshots, details, nextSnapshot, file, score } =
      Object.fromEntries(this.#state);
    const stateNow = (state: unknown) => (state === startState ? 0 : state === 0 ? null : state);
    return {
      version: COPY_VERSION,
      made,
      ...this.#structure,
      parameters: this.#parameters,
      known: { facts: { names, muted, locked, snapshots }, nextSnapshot },
      details,
      otherMetadata,
      history: {
        entries,
        position: done + this.#hands.length,
        nextId: nextId + this.#hands.length,
      },
      leftOut: { oldest: start, undone: isUnderWay ? 0 : length - start - this.#entries.length },
      file: isObject(file) ? { ...file, savedState: stateNow(file.savedState) } : file,
      edits,
      scores: [...this.#scores].flatMap(([state, scores]) => {
        const now = stateNow(state);
        return now === null ? [] : [[now, scores]];
      }),
      score,
    };
  }

  /** The lists are there before anything in the same record speaks of them. */
  #readFloats(record: ByteReader, { floats }: Head): void {
    for (const list of floats) {
      // A journal of version 1 has one structure.
      const [number, length] =
        typeof list === 'number' ? [list, parameterCount(this.#first.sizes)] : list;
      this.#floats.set(number, record.floats(length));
    }
  }

  #readState(head: Head): void {
    for (const key of STATE) {
      if (!Object.hasOwn(head, key)) continue;
      const value = head[key];
      const isList = key === 'snapshots' && Array.isArray(value);
      this.#state.set(key, isList ? value.map((saved) => this.#withFloats(saved)) : value);
    }
  }

  #readRest(record: ByteReader, head: Head): void {
    const { scores, entries, hands } = head;
    for (let i = 0; i < scores; i++) {
      const [state, ...numbers] = Array.from({ length: SCORE_NUMBERS }, () => record.u32());
      const [practice, exam, all] = [0, 2, 4].map((at) => ({
        count: numbers[at],
        right: numbers[at + 1],
      }));
      this.#scores.set(state, { practice, exam, all });
    }
    for (const entry of entries) this.#entries.push(this.#entry(record, entry));
    const read = hands.map((hand) => this.#entry(record, hand));
    // What only brings the rest of what the first record begins says nothing of what is under way.
    if ('position' in head) this.#hands = read;
  }

  #entry(record: ByteReader, { changes, structure, ...entry }: Head['entries'][number]): Entry {
    const runs = readRuns(record);
    const patch = {
      ...(structure ? { structure: readStructure(record, structure) } : {}),
      runs,
      changes: changes.map((change) => {
        if (!isObject(change) || change.kind !== 'snapshot') return change;
        const [before, after] = [change.before, change.after].map((of) => this.#withFloats(of));
        return { ...change, before, after };
      }),
    };
    return { ...entry, patch };
  }

  /** A snapshot with its parameters in the place of their number. */
  #withFloats(saved: unknown): unknown {
    if (!isObject(saved) || !isObject(saved.parameters)) return saved;
    return { ...saved, parameters: this.#floats.get(saved.parameters.floats as number) };
  }

  /** Takes entries off the end, from this one of the work's on. */
  #cut(from = this.#first.start + this.#entries.length): void {
    const length = from - this.#first.start;
    if (length < 0 || length > this.#entries.length) {
      throw new Malformed(message('damage.entries'));
    }
    if (length < this.#at) this.#walk(length);
    this.#entries.length = length;
  }

  /** Undoes or redoes until so many of the entries are done. */
  #walk(goal: number): void {
    if (this.#at < 0 || this.#at > this.#entries.length) {
      throw new Malformed(message('damage.entries'));
    }
    for (; this.#at > goal; this.#at--) this.#step(this.#entries[this.#at - 1], 'before');
    for (; this.#at < goal; this.#at++) this.#step(this.#entries[this.#at], 'after');
  }

  #step({ patch: { structure, runs } }: Entry, state: 'before' | 'after'): void {
    const isBack = state === 'before';
    const [from, to] = isBack
      ? [structure?.after, structure?.before]
      : [structure?.before, structure?.after];
    const patch = { structure, runs, changes: [] };
    const isFitting =
      (!from || isSameStructure(from, this.#structure)) &&
      !faultIn(patch, (structure?.after ?? this.#structure).sizes);
    if (!isFitting) throw new Malformed(message('damage.run'));
    const step = isBack ? inverse(patch) : patch;
    this.#parameters = parametersAfter(this.#parameters, step);
    this.#structure = to ?? this.#structure;
  }
}

function headOf(record: ByteReader): Head {
  try {
    return matching(headSchema, JSON.parse(record.ascii()));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Malformed(message('damage.json'));
  }
}

function matching<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  throw new Malformed(
    at === null ? message('damage.json') : message('damage.found', { found: issue.received, at }),
  );
}

function readRuns(record: ByteReader): Run[] {
  const places = Array.from({ length: checkedCount(record) }, () => ({
    offset: record.u32(),
    length: record.u32(),
  }));
  const before = places.map(({ length }) => record.floats(length));
  return places.map(({ offset, length }, i) => ({
    offset,
    before: before[i],
    after: record.floats(length),
  }));
}

function readStructure(
  record: ByteReader,
  { removed, added, ...mapped }: NonNullable<Head['entries'][number]['structure']>,
): StructureChange {
  const [gone, come] = [removed, added].map((neurons) => ({
    parameters: record.floats(record.u32()),
    neurons,
  }));
  const change = { ...mapped, removed: gone, added: come };
  if (!isSound(change)) throw new Malformed(message('damage.structure'));
  return change;
}

/** How many runs follow: no more than there are bytes for. */
function checkedCount(record: ByteReader): number {
  const count = record.u32();
  if (8 * count > record.left) throw new Malformed(message('damage.cutShort'));
  return count;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
