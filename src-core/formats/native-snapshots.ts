import * as v from 'valibot';
import { KnobsError } from '../errors';
import { MAX_NAME_LENGTH } from '../document/network-document';
import type { Network } from '../network/network';
import { fitInFile, MAX_SNAPSHOT_BYTES, type SavedState } from '../document/saved-state';
import { base64Of, numbersFrom } from '../bytes/base64';
import { parseJson } from './json';
import { wellFormed } from '../bytes/utf8';
import { expecting, mismatchOf } from '../text/mismatch';
import { message } from '../words/message';

/*
 * Snapshots in a native file: in `__metadata__`, as a JSON array of id, name, scores and the
 * parameters as base64 of float32. Not as tensors of their own: PyTorch's strict `load_state_dict`
 * and every program that takes all tensors for layers would no longer read the network.
 */

/** Where they stand in `__metadata__`. */
export const SNAPSHOTS_KEY = 'knobs.snapshots';
const WHERE = message('part.keyIn', { key: `"${SNAPSHOTS_KEY}"`, place: '__metadata__' });

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const score = v.pipe(
  v.strictObject({ count: whole, right: whole }),
  v.check(({ right, count }) => right <= count, expecting('damage.rightAnswers')),
);
const schema = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(whole, v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - 2)),
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
      scores: v.nullable(v.strictObject({ practice: score, exam: score, all: score })),
      parameters: v.string(),
    }),
  ),
  v.check(
    (all) => all.every(({ id }, i) => i === 0 || id > all[i - 1].id),
    expecting('damage.ids'),
  ),
);

/** @throws KnobsError if these are more than a file is read with */
export function snapshotsText(snapshots: readonly SavedState[]): string {
  const [first] = snapshots;
  if (first && !fitInFile(snapshots.length, first.parameters.length)) {
    const megabytes = MAX_SNAPSHOT_BYTES / 1e6;
    throw new KnobsError('snapshots.tooMany', { count: snapshots.length, megabytes });
  }
  const saved = snapshots.map(({ id, name, scores, parameters }) => ({
    id,
    name: wellFormed(name),
    scores,
    parameters: base64Of(parameters),
  }));
  return JSON.stringify(saved);
}

/**
 * Snapshots of a network from a file's text; none where there is no text.
 * @throws KnobsError if they are not understood, since saving would lose them
 */
export function snapshotsFrom(text: string | undefined, { parameters }: Network): SavedState[] {
  if (text === undefined) return [];
  const parsed = v.safeParse(schema, parseJson(text, WHERE), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue);
    const damage = { what: WHERE, reason: mismatchOf(issue) };
    throw place
      ? new KnobsError('snapshots.damagedAt', { ...damage, place })
      : new KnobsError('snapshots.damaged', damage);
  }
  return parsed.output.map((saved, i) => ({
    ...saved,
    parameters: numbersFrom(
      saved.parameters,
      parameters.length,
      message('part.snapshot', { index: i, of: WHERE }),
    ),
  }));
}
