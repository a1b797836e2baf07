import * as v from 'valibot';
import { KnobsError } from '../errors';
import { MAX_NAME_LENGTH, type NetworkDocument } from '../document/network-document';
import { flagsFrom } from '../document/neuron-flags';
import { isPerNeuron, parameterCount } from '../network/shape';
import { isSameStructure, structureOf, type Structure } from '../network/structure';
import { activationsSchema, canBeNetwork, structureFrom } from '../network/structure-schema';
import { fitInFile, MAX_SNAPSHOT_BYTES, type SavedState } from '../document/saved-state';
import { base64Of, numbersFrom } from '../bytes/base64';
import { parseJson } from './json';
import { wellFormed } from '../bytes/utf8';
import { expecting, mismatchOf } from '../text/mismatch';
import { message } from '../words/message';

/*
 * Snapshots in a native file: in `__metadata__`, as a JSON array of id, name, scores and the
 * parameters as base64 of float32; one of another structure than the network also has its sizes, and
 * the names and mutes of its neurons, so that no version of before takes it for what it isn't. Not as tensors of their own: PyTorch's strict `load_state_dict`
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
const name = (least: number) =>
  v.pipe(v.string(), v.minLength(least), v.maxLength(MAX_NAME_LENGTH));
const schema = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(whole, v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - 2)),
      name: name(1),
      scores: v.nullable(v.strictObject({ practice: score, exam: score, all: score })),
      parameters: v.string(),
      structure: v.optional(
        v.pipe(
          v.strictObject({
            sizes: v.array(whole),
            activations: v.optional(activationsSchema),
            names: v.array(v.array(name(0))),
            muted: v.array(v.array(v.boolean())),
          }),
          v.transform(({ sizes, activations, ...of }) => ({
            ...structureFrom(sizes, activations),
            ...of,
          })),
          v.check((structure) => canBeNetwork(structure), expecting('damage.structure')),
          v.check(
            ({ sizes, names, muted }) => [names, muted].every((of) => isPerNeuron(of, sizes)),
            expecting('damage.perNeuron'),
          ),
        ),
      ),
    }),
  ),
  v.check(
    (all) => all.every(({ id }, i) => i === 0 || id > all[i - 1].id),
    expecting('damage.ids'),
  ),
);

/**
 * @param network that they are saved with
 * @throws KnobsError if these are more than a file is read with
 */
export function snapshotsText(snapshots: readonly SavedState[], network: Structure): string {
  if (!fitInFile(snapshots)) {
    const megabytes = MAX_SNAPSHOT_BYTES / 1e6;
    throw new KnobsError('snapshots.tooMany', { count: snapshots.length, megabytes });
  }
  const saved = snapshots.map(({ id, name, scores, parameters, ...own }) => ({
    id,
    name: wellFormed(name),
    scores,
    parameters: base64Of(parameters),
    ...(isSameStructure(own, network) ? {} : { structure: described(own) }),
  }));
  return JSON.stringify(saved);
}

type Described = Structure & Pick<SavedState, 'names' | 'muted'>;

function described({ names, muted, ...structure }: Described): Described {
  const { sizes, activations } = structureOf(structure);
  return { sizes, activations, names: names.map((layer) => layer.map(wellFormed)), muted };
}

/**
 * Snapshots of a network from a file's text; none where there is no text.
 * @throws KnobsError if they are not understood, since saving would lose them
 */
export function snapshotsFrom(
  text: string | undefined,
  { network, names, otherMetadata }: Pick<NetworkDocument, 'network' | 'names' | 'otherMetadata'>,
): SavedState[] {
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
  const { muted } = flagsFrom(otherMetadata, network.sizes);
  const same: Described = { ...network.structure, names, muted };
  return parsed.output.map(({ structure = same, ...saved }, i) => ({
    ...saved,
    ...structure,
    parameters: numbersFrom(
      saved.parameters,
      parameterCount(structure.sizes),
      message('part.snapshot', { index: i, of: WHERE }),
    ),
  }));
}
