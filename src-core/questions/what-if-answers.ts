import { between } from '../compare/walk-between';
import type { LayerPairs } from '../compare/comparison';
import { damageAmounts, damageLayer } from '../explain/damage';
import { changedPicture, valuesOf } from '../explain/digit-changes';
import type { Flip } from '../explain/flip';
import { usualTarget, type FlowTarget } from '../explain/flow-target';
import type { Marked } from '../explain/mark';
import { measureWithout, type WithoutIt } from '../explain/without-it';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { isSameStructure, type Structure } from '../network/structure';
import type { SentNetwork } from '../workbench/tasks';
import { Newest } from './newest';
import type { Sources } from './question-kind';
import type {
  ChangeRangeQuestion,
  DamageRangeQuestion,
  MarkedDigitsQuestion,
  OverDigitsQuestion,
  WalkBetweenQuestion,
  WalkPlaceQuestion,
  WithoutItQuestion,
} from './what-if';

/** @returns null where nothing can be asked for; undefined if the target is gone */
export function withoutItAnswer(
  { target: asked }: WithoutItQuestion,
  sources: Sources,
): WithoutIt | null | undefined | Promise<WithoutIt | undefined> {
  const { document, input, tasks } = sources;
  const { network, facts } = document;
  const label = input.source.kind === 'digit' ? input.source.label : null;
  const target = asked ?? usualTarget(sources.trace(), label, facts.muted);
  if (!target) return null;
  if (!isThere(network, target)) return undefined;
  const picture = input.pixels;
  const [first, ...later] = network.layers;
  const links = later.reduce((sum, { weights }) => sum + weights.length, 0);
  // What may take longer than 8 ms is done on a thread of its own.
  if (first.outputs > 32 || links > 600) {
    return withouts.ask(
      () => tasks.ask('withoutIt', { input: { ...sent(sources), target, picture } }).answer,
    );
  }
  return measureWithout({ network, muted: facts.muted, target, picture });
}

/** @returns null if none was found */
export function flipAnswer(sources: Sources): Promise<Flip | null | undefined> {
  const { input, tasks } = sources;
  const asked = { ...sent(sources), picture: input.pixels };
  return flips.ask(() => tasks.ask('findFlip', { input: asked }).answer);
}

/** The outputs of a picture over the range of a change. */
export interface ChangeRange {
  readonly values: readonly number[];
  /** Activations [10] for each value. */
  readonly outputs: readonly Float64Array[];
  /** For each value. */
  readonly answers: readonly number[];
}

/** Of values between those that all digits are tried with there are so many. */
const FINER = 2;

export function changeRangeAnswer(
  { picture, changes, change, seed }: ChangeRangeQuestion,
  { document: { network, facts } }: Sources,
): ChangeRange {
  const values = valuesOf(change, FINER);
  const traces = values.map((value) =>
    forward(network, changedPicture(picture, { ...changes, [change]: value }, seed), facts.muted),
  );
  return {
    values,
    outputs: traces.map(({ a }) => a[a.length - 1]),
    answers: traces.map((trace) => answerOf(trace, facts.muted)),
  };
}

/** How all practice digits do over the range of a change. */
export interface OverDigits {
  readonly values: readonly number[];
  /** How many are right for each value, of so many. */
  readonly right: readonly number[];
  readonly count: number;
  /** For each value the first digits that are right as they are and wrong then. */
  readonly broken: readonly Uint32Array[];
}

/** So many digits are listed where it breaks. */
const MOST_BROKEN = 12;

/** @returns undefined if something changed meanwhile */
export async function overDigitsAnswer(
  { change, seed }: OverDigitsQuestion,
  sources: Sources,
): Promise<OverDigits | undefined> {
  const { results, tasks } = sources;
  const { revision, digits } = results;
  const { images, labels, practice } = digits;
  const values = valuesOf(change);
  const asked = { ...sent(sources), digits: { images, labels, practice } };
  const rightAt = async (value: number) => {
    const input = { ...asked, change: { change, value, seed } };
    const answers = await tasks.ask('answersChanged', { input }).answer;
    return answers.map((answer, i) => Number(answer === labels[i]));
  };
  const plain = await rightAt(0);
  const found: Uint8Array[] = [];
  // One at a time: who asks for something else meanwhile need not wait for all of them.
  for (const value of values) {
    if (results.revision !== revision) return undefined;
    found.push(value === 0 ? plain : await rightAt(value));
  }
  return {
    values,
    right: found.map((right) => right.reduce((sum, one) => sum + one, 0)),
    count: practice,
    broken: found.map((right) =>
      Uint32Array.from(
        [...right.keys()].filter((i) => plain[i] === 1 && right[i] === 0).slice(0, MOST_BROKEN),
      ),
    ),
  };
}

export function markedDigitsAnswer(
  { label, corner }: MarkedDigitsQuestion,
  sources: Sources,
): Promise<Marked> {
  const { images, labels, practice } = sources.results.digits;
  const digits = { images, labels, practice };
  const input = { ...sent(sources), digits, mark: { label, corner } };
  return sources.tasks.ask('markedDigits', { input }).answer;
}

/** How many practice digits are right over the range of some damage, from harmless on. */
export interface DamageRange {
  readonly amounts: readonly number[];
  readonly right: readonly number[];
  readonly count: number;
}

/**
 * Of the network as it is when it is asked, whatever becomes of it meanwhile.
 * @throws KnobsError, by the promise, if there is no such layer
 */
export async function damageRangeAnswer(
  { layer, how, seed }: DamageRangeQuestion,
  { document, meter, results }: Sources,
): Promise<DamageRange> {
  const { network, facts } = document;
  const { structure } = network;
  const { practice } = results.digits;
  const amounts = damageAmounts(how);
  const networks = amounts.map((amount) => {
    const damaged = network.clone();
    damageLayer(damaged, { layer, how, amount, seed });
    return effectiveParameters(damaged, facts.muted);
  });
  const right: number[] = [];
  for (const parameters of networks) {
    const asked = { kind: 'network', ...structure, parameters } as const;
    right.push((await meter.ask(asked)).practice.right);
  }
  return { amounts, right, count: practice };
}

/** How many practice digits are right on the way between two networks. */
export interface WalkBetween {
  readonly ts: readonly number[];
  /** With neurons that go together on the same way, and with those of the same number. */
  readonly matched: readonly number[];
  readonly plain: readonly number[];
  readonly count: number;
}

/** Steps of a walk. */
const WALK_STEPS = 20;

/**
 * @returns undefined if something changed meanwhile
 * @throws KnobsError, by the promise, unless both have the same structure
 */
export async function walkBetweenAnswer(
  { a, b }: WalkBetweenQuestion,
  sources: Sources,
): Promise<WalkBetween | undefined> {
  const ts = Array.from({ length: WALK_STEPS + 1 }, (_, i) => i / WALK_STEPS);
  const [first, second] = [a, b].map((side) => effectiveOf(side, sources));
  const along = (layers: readonly LayerPairs[] | null) =>
    ts.map((t) => between(first, second, layers, t));
  const plain = await rightOf(first.structure, along(null), sources);
  if (!plain) return undefined;
  const pairs = await sources.compared.match(first, second);
  const matched = await rightOf(first.structure, along(pairs), sources);
  return matched && { ts, matched, plain, count: sources.results.digits.practice };
}

/** The network at a place of the way, and how it does. */
export interface WalkPlace extends Structure {
  readonly parameters: Float32Array;
  readonly right: number;
  readonly count: number;
  /** Whether the work could take it: it has the same structure. */
  readonly isTakeable: boolean;
}

/** @throws KnobsError, by the promise, unless both have the same structure */
export function walkPlaceAnswer(
  { a, b, t, matched }: WalkPlaceQuestion,
  sources: Sources,
): Promise<WalkPlace | undefined> {
  return places.ask(async () => {
    const [first, second] = [a, b].map((side) => effectiveOf(side, sources));
    const pairs = matched && isSameStructure(first, second);
    const layers = pairs ? await sources.compared.match(first, second) : null;
    const parameters = between(first, second, layers, t);
    const { structure } = first;
    const { practice } = await sources.meter.ask({ kind: 'network', ...structure, parameters });
    const isTakeable = isSameStructure(structure, sources.document.network);
    return { ...structure, parameters, isTakeable, right: practice.right, count: practice.count };
  });
}

const withouts = new Newest<WithoutIt>();
const flips = new Newest<Flip | null>();
const places = new Newest<WalkPlace>();

/** A network as it counts, with what is muted taken out. */
function effectiveOf(side: WalkBetweenQuestion['a'], { compared }: Sources): Network {
  const { network, muted } = compared.networkOf(side);
  return new Network(network.structure, effectiveParameters(network, muted));
}

/** How many practice digits some networks get right, one after the other. */
async function rightOf(
  structure: Structure,
  networks: readonly Float32Array[],
  { meter, results }: Pick<Sources, 'meter' | 'results'>,
): Promise<number[] | undefined> {
  const { revision } = results;
  const right: number[] = [];
  for (const parameters of networks) {
    if (results.revision !== revision) return undefined;
    const { practice } = await meter.ask({ kind: 'network', ...structure, parameters });
    right.push(practice.right);
  }
  return right;
}

function isThere({ sizes }: Network, { layer, index, against }: FlowTarget): boolean {
  const count = sizes[layer + 1] ?? 0;
  return index < count && (against === null || (against < count && against !== index));
}

function sent({ document: { network, facts } }: Sources): SentNetwork {
  const { sizes, activations, parameters } = network;
  return { sizes, activations, parameters, muted: facts.muted };
}
