import type { DigitSet } from '../digits/digit-set';
import { Network } from '../network/network';
import { CLASSES, formatSizes, PIXELS, type LayerSizes } from '../network/shape';

/*
 * One recipe for networks of any size, so that a person sees what size buys: as many neurons of the
 * first layer as there are hold a template each, the mean of a group of pictures of one digit, and
 * the outputs collect those of their digit.
 */

/** Pictures of one digit that are alike. */
interface Group {
  readonly digit: number;
  /** Positions in the set. */
  readonly members: Uint32Array;
  /** Their mean [784], 0 to 1. */
  readonly mean: Float64Array;
  /** Σ‖x − mean‖² over its members. */
  readonly spread: number;
}

/** The structures whose networks of templates are compared, by how many parameters they have. */
export const COMPARED_SIZES: readonly LayerSizes[] = [
  [4],
  [8],
  [],
  [16],
  [16, 16],
  [32],
  [64],
  [128],
].map((hidden) => [PIXELS, ...hidden, CLASSES]);

/** More pictures would change little, and take longer. */
const MOST_PICTURES = 8000;
/** Of so many pictures it is looked at how strongly templates answer. */
const SAMPLE = 1000;
/** How steeply a template answers: of those tried by hand (0.1 to 1) the one with the most right. */
const STEEPNESS = 0.4;
/** An output is on where one template of its digit is: 10 · 1 − 6 > 0. */
const COLLECT = 10;
const COLLECT_BIAS = -6;
/** Of an output whose digit has no pictures. */
const NEVER = -1000;
const DIRECTION_ROUNDS = 12;
const MEANS_ROUNDS = 6;

/** @returns the networks [structures], in the order of `structures` */
export function templateNetworks(
  digits: DigitSet,
  structures: readonly LayerSizes[],
  onProgress: (share: number) => void = () => {},
): Network[] {
  const sizes = structures.map(templatesIn);
  const most = Math.max(CLASSES, ...sizes);
  const sample = samplePictures(digits);
  let groups = groupsOfDigits(digits);
  const networks: Network[] = structures.map(() => null!);
  const build = (count: number) => {
    structures.forEach((structure, i) => {
      if (Math.max(CLASSES, sizes[i]) !== count) return;
      networks[i] = networkOf(structure, mostPictured(groups, sizes[i]), sample);
    });
  };
  // A larger network's groups are those of a smaller one, some of them divided.
  for (let count = CLASSES; count <= most; count++) {
    build(count);
    onProgress((count + 1 - CLASSES) / (most + 1 - CLASSES));
    if (count < most) groups = divideWidest(digits, groups);
  }
  return networks;
}

/** The names [neurons] of the first hidden layer of such a network; '' for a neuron without a template. */
export function templateNames(network: Network): string[] {
  const [first, second] = network.layers;
  // Which output a neuron feeds: the second layer passes on.
  const { weights } = network.layers[network.layers.length - 1];
  if (!second) return [];
  const numbers = new Uint32Array(CLASSES);
  const owners = Array.from({ length: first.outputs }, (_, j) => {
    for (let d = 0; d < CLASSES; d++) if (weights[d * first.outputs + j] > 0) return d;
    return null;
  });
  const counts = new Uint32Array(CLASSES);
  for (const digit of owners) if (digit !== null) counts[digit]++;
  return owners.map((digit) => {
    if (digit === null) return '';
    return counts[digit] === 1 ? `mean ${digit}` : `mean ${digit}, kind ${++numbers[digit]}`;
  });
}

/** How many templates a structure has room for: in its outputs, if there is no hidden layer. */
function templatesIn(sizes: LayerSizes): number {
  return sizes.length === 2 ? CLASSES : Math.min(...sizes.slice(1, -1));
}

function groupsOfDigits(digits: DigitSet): Group[] {
  const { labels, practice } = digits;
  const positions = Uint32Array.from({ length: Math.min(practice, MOST_PICTURES) }, (_, i) => i);
  return Array.from({ length: CLASSES }, (_, digit) =>
    groupOf(
      digits,
      digit,
      positions.filter((i) => labels[i] === digit),
    ),
  ).filter(({ members }) => members.length > 0);
}

/** Those with the most pictures, if there are more groups than neurons; by digit. */
function mostPictured(groups: readonly Group[], count: number): Group[] {
  if (groups.length <= count) return [...groups].sort((a, b) => a.digit - b.digit);
  return [...groups]
    .sort((a, b) => b.members.length - a.members.length || a.digit - b.digit)
    .slice(0, count)
    .sort((a, b) => a.digit - b.digit);
}

function groupOf({ images }: DigitSet, digit: number, members: Uint32Array): Group {
  const mean = new Float64Array(PIXELS);
  let squares = 0;
  for (const i of members) {
    for (let p = 0, at = i * PIXELS; p < PIXELS; p++, at++) {
      const ink = images[at];
      if (ink === 0) continue;
      mean[p] += ink;
      squares += ink * ink;
    }
  }
  for (let p = 0; p < PIXELS; p++) mean[p] /= 255 * members.length;
  const spread = squares / 255 ** 2 - members.length * squaredNorm(mean);
  return { digit, members, mean, spread };
}

/** Divides the group whose pictures differ most from its mean; all as they are if none can be. */
function divideWidest(digits: DigitSet, groups: readonly Group[]): Group[] {
  const bySpread = [...groups].sort((a, b) => b.spread - a.spread);
  for (const group of bySpread) {
    const halves = halvesOf(digits, group);
    if (halves) return [...groups.filter((other) => other !== group), ...halves];
  }
  return [...groups];
}

/**
 * A group in two: first by the direction in which its pictures differ most (power iteration on their
 * covariance), then each to the nearer of the two means, a few times over (k-means: Lloyd, "Least
 * squares quantization in PCM", 1982). null if its pictures are all alike.
 */
function halvesOf(digits: DigitSet, group: Group): [Group, Group] | null {
  const { digit, members, mean } = group;
  if (members.length < 2 || group.spread < 1e-9) return null;
  let direction = mean.map((value, p) => digits.images[members[0] * PIXELS + p] / 255 - value);
  if (squaredNorm(direction) === 0) direction.fill(1);
  for (let round = 0; round < DIRECTION_ROUNDS; round++) {
    const next = new Float64Array(PIXELS);
    const level = dot(mean, direction);
    let sum = 0;
    for (const i of members) {
      const along = inkAlong(digits, i, direction) - level;
      sum += along;
      addInk(digits, i, along, next);
    }
    const turned = next.map((value, p) => value - sum * mean[p]);
    const length = Math.sqrt(squaredNorm(turned));
    if (length === 0) return null;
    direction = turned.map((value) => value / length);
  }
  let halves = divide(digits, group, direction, dot(mean, direction));
  for (let round = 0; round < MEANS_ROUNDS && halves; round++) {
    const [a, b] = halves;
    const between = b.mean.map((value, p) => value - a.mean[p]);
    halves = divide(
      digits,
      { digit, members },
      between,
      (squaredNorm(b.mean) - squaredNorm(a.mean)) / 2,
    );
  }
  return halves;
}

/** By whether a picture is beyond a level along a direction; null if one half would be empty. */
function divide(
  digits: DigitSet,
  { digit, members }: Pick<Group, 'digit' | 'members'>,
  direction: Float64Array,
  level: number,
): [Group, Group] | null {
  const beyond = members.map((i) => (inkAlong(digits, i, direction) > level ? 1 : 0));
  const below = members.filter((_, k) => beyond[k] === 0);
  const above = members.filter((_, k) => beyond[k] === 1);
  if (below.length === 0 || above.length === 0) return null;
  return [groupOf(digits, digit, below), groupOf(digits, digit, above)];
}

/**
 * Templates answer by g · ((m − m̄) · x − (‖m‖² − n̄) / 2 − s): largest where the picture is nearest
 * to m. m̄ is the mean of the templates and n̄ that of their squared norms; the threshold s is what
 * the nearest template of half of the digits exceeds.
 */
function networkOf(sizes: LayerSizes, groups: readonly Group[], sample: Float64Array[]): Network {
  const network = new Network(sizes);
  const [first, ...later] = network.layers;
  const places = later.length === 0 ? groups.map(({ digit }) => digit) : groups.map((_, j) => j);
  if (later.length === 0) first.biases.fill(NEVER);
  const overall = new Float64Array(PIXELS);
  for (const { mean } of groups) mean.forEach((ink, p) => (overall[p] += ink / groups.length));
  const norms = groups.map(({ mean }) => squaredNorm(mean));
  const norm = norms.reduce((sum, value) => sum + value / groups.length, 0);
  const directions = groups.map(({ mean }) => mean.map((ink, p) => ink - overall[p]));
  const levels = norms.map((value) => (value - norm) / 2);
  const threshold = median(
    sample.map((x) => Math.max(...directions.map((direction, j) => dot(direction, x) - levels[j]))),
  );
  groups.forEach((_, j) => {
    network.weightsOf(0, places[j]).set(directions[j].map((weight) => STEEPNESS * weight));
    first.biases[places[j]] = -STEEPNESS * (levels[j] + threshold);
  });
  later.forEach(({ weights, biases, inputs }, l) => {
    const isLast = l === later.length - 1;
    biases.fill(COLLECT_BIAS);
    groups.forEach(({ digit }, j) => (weights[(isLast ? digit : j) * inputs + j] = COLLECT));
  });
  return network;
}

/** Some of the pictures to practise on, evenly spaced: [784] each, 0 to 1. */
function samplePictures({ images, practice }: DigitSet): Float64Array[] {
  const count = Math.min(SAMPLE, practice);
  return Array.from({ length: count }, (_, k) => {
    const at = Math.floor((k * practice) / count) * PIXELS;
    return Float64Array.from(images.subarray(at, at + PIXELS), (ink) => ink / 255);
  });
}

/** x · direction of a picture x. */
function inkAlong({ images }: DigitSet, index: number, direction: Float64Array): number {
  let sum = 0;
  for (let p = 0, at = index * PIXELS; p < PIXELS; p++, at++) {
    if (images[at] !== 0) sum += images[at] * direction[p];
  }
  return sum / 255;
}

/** Adds a picture, times a factor. */
function addInk({ images }: DigitSet, index: number, factor: number, to: Float64Array): void {
  for (let p = 0, at = index * PIXELS; p < PIXELS; p++, at++) {
    if (images[at] !== 0) to[p] += (factor * images[at]) / 255;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < a.length; p++) sum += a[p] * b[p];
  return sum;
}

function squaredNorm(values: Float64Array): number {
  return dot(values, values);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const known = new WeakMap<DigitSet, readonly Network[]>();

/** Takes note of the networks that were made for a set. */
export function knowTemplates(digits: DigitSet, networks: readonly Network[]): void {
  known.set(digits, networks);
}

/** One of those that were made for a set; null if there is none of that structure. */
export function knownTemplate(digits: DigitSet, sizes: LayerSizes): Network | null {
  const structure = formatSizes(sizes);
  return known.get(digits)?.find((network) => formatSizes(network.sizes) === structure) ?? null;
}
