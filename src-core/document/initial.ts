import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import { defaultNames, plainDocument, type NetworkDocument } from './network-document';
import { ACTIVATIONS } from '../network/activations';
import { Network } from '../network/network';
import { normal } from '../network/random';
import { CLASSES, formatSizes, PIXELS, SIDE } from '../network/shape';
import { structureOf, type StructureLike } from '../network/structure';

/** All weights and biases 0: every sigmoid says one half, whatever the picture. */
export function emptyNetwork(structure: StructureLike): NetworkDocument {
  return plainDocument(new Network(structure));
}

/**
 * Seeded random weights with standard deviation 1/√inputs and biases with standard deviation 1
 * (Nielsen, "Neural Networks and Deep Learning", chapter 3, "Weight initialization"), or what the
 * activation wants instead.
 */
export function randomNetwork(structure: StructureLike, seed: number): NetworkDocument {
  const network = new Network(structure);
  const next = normal(seed);
  for (const { weights, biases, inputs, activation } of network.layers) {
    const [spread, ofBiases] = ACTIVATIONS[activation].start.random;
    for (let i = 0; i < weights.length; i++) weights[i] = (spread * next()) / Math.sqrt(inputs);
    for (let i = 0; i < biases.length; i++) biases[i] = ofBiases * next();
  }
  return plainDocument(network);
}

/**
 * A network set by hand that a person can see through: ten neurons of the first layer are stamped
 * with the mean of a digit minus the mean of all digits, and every later layer passes them straight
 * on to the outputs. Whichever mean is nearest wins: with m the mean of a digit and m̄ that of all,
 * (m − m̄)·x − (‖m‖² − ‖m̄‖²)/2 is largest where ‖x − m‖ is smallest. Neurons left over in the
 * first layer look for single strokes and feed nothing yet.
 *
 * @throws KnobsError if a hidden layer is too small to hold ten stamps
 */
export function stampedNetwork(structure: StructureLike, digits: DigitSet): NetworkDocument {
  const { sizes } = structureOf(structure);
  if (sizes.slice(1).some((size) => size < CLASSES)) {
    throw new KnobsError('start.tooFewNeurons', { sizes: formatSizes(sizes) });
  }
  const network = new Network(structure);
  const names = defaultNames(sizes);
  const [first, ...later] = network.layers;
  const last = network.layers.length - 1;
  const starts = network.layers.map(({ activation }) => ACTIVATIONS[activation].start);
  /** The weighted sum that a layer wants of a score. */
  const into = (l: number) => (l === last ? starts[l].output : starts[l].hidden);
  const { means, overall } = meanDigits(digits);
  for (let digit = 0; digit < CLASSES; digit++) {
    const mean = means[digit];
    const weights = network.weightsOf(0, digit);
    const [gain, shift] = into(0);
    for (let p = 0; p < PIXELS; p++) weights[p] = gain * STAMP_GAIN * (mean[p] - overall[p]);
    const bias = (-STAMP_GAIN * (squaredNorm(mean) - squaredNorm(overall))) / 2;
    first.biases[digit] = gain * bias + shift;
    if (later.length > 0) names[0][digit] = `mean ${digit}`;
  }
  if (later.length > 0) {
    STROKES.slice(0, sizes[1] - CLASSES).forEach(({ name, angle }, i) => {
      network.weightsOf(0, CLASSES + i).set(strokeWeights(angle));
      first.biases[CLASSES + i] = STROKE_BIAS;
      names[0][CLASSES + i] = name;
    });
  }
  later.forEach(({ weights, biases, inputs }, l) => {
    for (let digit = 0; digit < CLASSES; digit++) {
      const [gain, shift] = into(l + 1);
      const [back, backShift] = starts[l].back;
      weights[digit * inputs + digit] = gain * back;
      biases[digit] = gain * backShift + shift;
      if (l < later.length - 1) names[l + 1][digit] = `looks like ${digit}`;
    }
  });
  return { ...plainDocument(network), names };
}

/** How steeply a stamp answers: chosen so that the ten answers use most of the range 0 to 1. */
const STAMP_GAIN = 0.15;
const STROKE_BIAS = -3;

const STROKES = [
  { name: 'upright stroke', angle: 90 },
  { name: 'steep rising stroke', angle: 60 },
  { name: 'rising stroke', angle: 30 },
  { name: 'level stroke', angle: 0 },
  { name: 'falling stroke', angle: -30 },
  { name: 'steep falling stroke', angle: -60 },
];

/** Over the digits to practise on. */
export interface DigitSums {
  /** The bytes of all pictures of each digit [10 × 784]. */
  readonly sums: Uint32Array;
  /** How many there are [10]. */
  readonly counts: Uint32Array;
}

/** Adds up tens of thousands of pictures: this is done on a thread of its own, and then known. */
export function sumsByDigit({ images, labels, practice }: DigitSet): DigitSums {
  const sums = new Uint32Array(CLASSES * PIXELS);
  const counts = new Uint32Array(CLASSES);
  for (let i = 0; i < practice; i++) {
    counts[labels[i]]++;
    const start = labels[i] * PIXELS;
    for (let p = 0; p < PIXELS; p++) sums[start + p] += images[i * PIXELS + p];
  }
  return { sums, counts };
}

const knownSums = new WeakMap<DigitSet, DigitSums>();

/** Takes note of what `sumsByDigit` found for a set. */
export function knowSums(digits: DigitSet, found: DigitSums): DigitSums {
  knownSums.set(digits, found);
  return found;
}

/** Means [784] over the digits to practise on: of each digit, and of all of them. */
function meanDigits(digits: DigitSet): {
  means: Float64Array[];
  overall: Float64Array;
} {
  const { practice } = digits;
  const found = knownSums.get(digits) ?? knowSums(digits, sumsByDigit(digits));
  const { counts } = found;
  const sums = Array.from({ length: CLASSES }, (_, digit) =>
    found.sums.subarray(digit * PIXELS, (digit + 1) * PIXELS),
  );
  const overall = new Float64Array(PIXELS);
  for (const sum of sums) sum.forEach((bytes, p) => (overall[p] += bytes / 255 / practice));
  const means = sums.map((sum, digit) =>
    Float64Array.from(sum, (bytes) => bytes / 255 / Math.max(1, counts[digit])),
  );
  return { means, overall };
}

function squaredNorm(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/**
 * Weights [784] that answer to a bright bar through the middle at `angle` degrees above the level:
 * the second derivative of a Gaussian across the bar, a Gaussian along it.
 */
function strokeWeights(angle: number): Float32Array {
  const across = 2.2;
  const along = 6;
  const radians = (angle * Math.PI) / 180;
  const weights = new Float32Array(PIXELS);
  for (let p = 0; p < PIXELS; p++) {
    const x = (p % SIDE) - (SIDE - 1) / 2;
    const y = (SIDE - 1) / 2 - Math.floor(p / SIDE);
    const u = (x * Math.cos(radians) + y * Math.sin(radians)) / along;
    const v = (y * Math.cos(radians) - x * Math.sin(radians)) / across;
    weights[p] = (1 - v * v) * Math.exp(-(u * u + v * v) / 2);
  }
  return weights;
}
