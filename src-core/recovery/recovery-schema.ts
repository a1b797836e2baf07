import * as v from 'valibot';
import { KnobsError } from '../errors';
import { DETAILS } from '../document/details';
import type { FactChange } from '../document/facts';
import type { SavedState } from '../document/saved-state';
import { MAX_TEXT_BYTES } from '../document/network-document';
import { Network } from '../network/network';
import { isPerNeuron, parameterCount } from '../network/shape';
import { checkStructure, type Structure } from '../network/structure';
import { activationsSchema, canBeNetwork, structureFrom } from '../network/structure-schema';
import { countSchema } from '../network/schemas';
import { positionIn } from '../document/history';
import { expecting, mismatchOf } from '../text/mismatch';
import { checkHistory, numbered } from './chain';
import { readJournal } from './read-journal';
import { isSound, neuronsSchema, structureEntries } from './change-schema';
import { COPY_VERSION, type ParsedCopy, type RecoveryCopy } from './recovery';
import type { Said } from '../words/message';
import { MAX_TEXT, saidSchema } from '../words/said-schema';

/*
 * A copy of work as it comes from a disk: nothing of it is taken for granted. Arrays become the
 * reader's own, because they may be views of one buffer that holds the whole copy. The page's
 * worker fetches this when a copy is found, which is seldom: see `copies.ts`.
 */

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_BYTES));
const id = v.pipe(countSchema, v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - 1));
const finite = v.pipe(
  v.custom<Float32Array>((value) => value instanceof Float32Array, expecting('damage.floats')),
  v.check((values) => values.every(Number.isFinite), expecting('damage.finite')),
);
const own = v.transform((values: Float32Array) => values.slice());
const floats = v.pipe(finite, own);
const score = v.pipe(
  v.object({ count: countSchema, right: countSchema }),
  v.check(({ right, count }) => right <= count, expecting('damage.rightAnswers')),
);
const scores = v.object({ practice: score, exam: score, all: score });

/** What was done, or, in copies of old, a finished sentence that says it. */
const label = v.union([
  v.pipe(
    text,
    v.transform((text): Said => ({ id: 'plain', values: { text: text.slice(0, MAX_TEXT) } })),
  ),
  saidSchema,
]);

/** What does not depend on anything else in a copy. */
const headSchema = v.object({
  version: v.number(),
  sizes: v.array(v.number()),
  activations: v.optional(v.array(v.string())),
});

/** A copy of work on a network of this structure. */
function copySchema({ sizes, activations }: Structure) {
  const total = parameterCount(sizes);
  const whole = v.pipe(
    finite,
    v.check(({ length }) => length === total, expecting('damage.parameters')),
  );
  const parameters = v.pipe(whole, own);
  const neuron = v.object({ layer: countSchema, index: countSchema });
  // Whether the network has them depends on the entries before: see `chain.ts`.
  const run = v.pipe(
    v.object({ offset: countSchema, before: floats, after: floats }),
    v.check(
      ({ before, after }) => before.length === after.length && after.length > 0,
      expecting('damage.run'),
    ),
  );
  const part = v.object({ parameters: floats, neurons: neuronsSchema });
  const structure = v.pipe(
    v.object({ ...structureEntries, removed: part, added: part }),
    v.check((change) => isSound(change), expecting('damage.structure')),
  );
  // A snapshot that was renamed has one list before and after, and shall have one again.
  const lists = new WeakMap<Float32Array, Float32Array>();
  const shared = v.transform((values: Float32Array) => {
    const list = lists.get(values) ?? values.slice();
    lists.set(values, list);
    return list;
  });
  const snapshot = v.pipe(
    v.object({
      id,
      name: text,
      // Copies from before the structure could change don't say it.
      sizes: v.optional(v.array(v.number()), [...sizes]),
      activations: v.optional(activationsSchema, [...activations]),
      names: v.optional(v.array(v.array(text))),
      muted: v.optional(v.array(v.array(v.boolean()))),
      parameters: v.pipe(finite, shared),
      scores: v.nullable(scores),
    }),
    v.check((structure) => canBeNetwork(structure), expecting('damage.structure')),
    v.check(
      ({ sizes, parameters }) => parameters.length === parameterCount(sizes),
      expecting('damage.parameters'),
    ),
    v.check(
      ({ sizes, names, muted }) =>
        [names, muted].every((lists) => !lists || isPerNeuron(lists, sizes)),
      expecting('damage.perNeuron'),
    ),
  );
  const change = v.union([
    v.object({ kind: v.literal('names'), neuron, before: text, after: text }),
    v.object({
      kind: v.picklist(['muted', 'locked']),
      neuron,
      before: v.boolean(),
      after: v.boolean(),
    }),
    v.object({
      kind: v.literal('details'),
      field: v.picklist(DETAILS),
      before: text,
      after: text,
    }),
    v.object({ kind: v.literal('taken'), before: v.null(), after: id }),
    v.object({ kind: v.literal('taken'), before: id, after: v.null() }),
    v.pipe(
      v.object({
        kind: v.literal('snapshot'),
        before: v.nullable(snapshot),
        after: v.nullable(snapshot),
      }),
      v.check(
        ({ before, after }) =>
          (before ?? after) !== null && (before ?? after)?.id === (after ?? before)?.id,
        expecting('damage.snapshot'),
      ),
    ),
  ]);
  const entry = v.object({
    id,
    label,
    patch: v.object({
      structure: v.optional(structure),
      runs: v.array(run),
      changes: v.array(change),
    }),
  });
  const perNeuron = <T extends v.GenericSchema>(value: T) =>
    v.pipe(
      v.array(v.array(value)),
      v.check((lists) => isPerNeuron(lists, sizes), expecting('damage.perNeuron')),
    );
  const known = v.pipe(
    v.object({
      facts: v.object({
        names: perNeuron(text),
        muted: perNeuron(v.boolean()),
        locked: perNeuron(v.boolean()),
        snapshots: v.pipe(
          v.array(snapshot),
          v.check((items) => areAscending(items.map(({ id }) => id)), expecting('damage.ids')),
        ),
      }),
      nextSnapshot: id,
    }),
    v.check(
      ({ facts, nextSnapshot }) => facts.snapshots.every(({ id }) => id < nextSnapshot),
      expecting('damage.nextId'),
    ),
  );
  const history = v.pipe(
    v.object({
      entries: v.pipe(
        v.array(entry),
        v.check((items) => areAscending(items.map(({ id }) => id)), expecting('damage.ids')),
      ),
      position: countSchema,
      nextId: id,
    }),
    v.check(({ entries, position }) => position <= entries.length, expecting('damage.position')),
    v.check(
      ({ entries, nextId }) => entries.every(({ id }) => id < nextId),
      expecting('damage.nextId'),
    ),
  );
  return v.object({
    version: v.literal(COPY_VERSION),
    made: countSchema,
    sizes: v.array(countSchema),
    activations: v.optional(activationsSchema, [...activations]),
    parameters,
    known,
    details: v.object({ title: text, author: text, notes: text }),
    otherMetadata: v.array(v.tuple([text, text])),
    history,
    // Copies from before it was counted don't say it, nor how many edits there are.
    leftOut: v.optional(v.object({ oldest: countSchema, undone: countSchema }), {
      oldest: 0,
      undone: 0,
    }),
    edits: v.optional(countSchema),
    file: v.object({
      name: text,
      hasFile: v.boolean(),
      // Nor do copies from before titles could be changed, whose name is no other than the title.
      isFileName: v.optional(v.boolean(), true),
      savedState: v.nullable(countSchema),
      // Copies from before files had snapshots don't say it.
      nextSnapshot: v.optional(id, 1),
    }),
    scores: v.array(v.tuple([countSchema, scores])),
    score: v.nullable(score),
  });
}

function areAscending(ids: readonly number[]): boolean {
  return ids.every((id, i) => i === 0 || id > ids[i - 1]);
}

/**
 * @param stored the bytes of a journal, or a copy as Knobs wrote it before it kept journals
 * @throws KnobsError that says what is wrong with it
 */
export function checkedCopy(stored: unknown): RecoveryCopy {
  const value = stored instanceof Uint8Array ? readJournal(stored) : stored;
  const head = checked(headSchema, value);
  if (head.version !== COPY_VERSION) {
    throw new KnobsError('recovery.otherVersion', {
      version: head.version,
      expected: COPY_VERSION,
    });
  }
  const structure = structureFrom(head.sizes, head.activations);
  checkStructure(structure);
  const copy: RecoveryCopy = withNames(checked(copySchema(structure), value));
  checkHistory(copy);
  // Of states that were undone, and that what was under way then took the place of.
  const isThere = (state: number) => positionIn(copy.history.entries, state) !== null;
  return { ...copy, scores: copy.scores.filter(([state]) => isThere(state)) };
}

/** Snapshots from before the structure could change have the names and mutes of the work. */
function withNames(copy: v.InferOutput<ReturnType<typeof copySchema>>): RecoveryCopy {
  const { names, muted } = copy.known.facts;
  type Snapshot = (typeof copy)['known']['facts']['snapshots'][number];
  const named = (saved: Snapshot): SavedState => ({
    ...saved,
    names: saved.names ?? names,
    muted: saved.muted ?? muted,
  });
  const entries = copy.history.entries.map(({ patch, ...entry }) => {
    const changes = patch.changes.map((change): FactChange => {
      if (change.kind !== 'snapshot') return change as FactChange;
      const [before, after] = [change.before, change.after].map((saved) => saved && named(saved));
      return { kind: 'snapshot', before, after };
    });
    return { ...entry, patch: { ...patch, changes } };
  });
  const snapshots = copy.known.facts.snapshots.map(named);
  const known = { ...copy.known, facts: { ...copy.known.facts, snapshots } };
  return { ...copy, known, history: { ...copy.history, entries } };
}

/**
 * A copy, ready to be worked on.
 * @param stored see `checkedCopy`
 * @throws KnobsError that says what is wrong with it
 */
export function parseCopy(stored: unknown): ParsedCopy {
  const copy = checkedCopy(stored);
  const { history, file, scores, details } = copy;
  const { entries, ids } = numbered(history.entries, history.position, copy);
  const known = { ...copy.known, facts: { ids, ...copy.known.facts, details } };
  const network = new Network(copy, copy.parameters);
  // Unlike an assignment, fromEntries makes a plain property of the key __proto__, too.
  const otherMetadata = Object.fromEntries(copy.otherMetadata);
  const document = { network, names: known.facts.names, details, otherMetadata };
  return { document, known, history: { ...history, entries }, file, scores };
}

function checked<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  const reason = mismatchOf(issue);
  throw where === null
    ? new KnobsError('recovery.damaged', { reason })
    : new KnobsError('recovery.damagedAt', { where, reason });
}
