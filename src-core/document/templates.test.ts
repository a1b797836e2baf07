import { expect, it } from 'vitest';
import { pick, readPackage, splitPositions } from '../../scripts/build-digits';
import { reference } from '../evaluator/reference';
import { PIXELS } from '../network/shape';
import { templateNames, templateNetworks } from './templates';

/** A set of pictures with ink in one pixel each. */
function dots(pixels: readonly number[], labels: readonly number[], practice = pixels.length) {
  const images = new Uint8Array(pixels.length * PIXELS);
  pixels.forEach((pixel, i) => (images[i * PIXELS + pixel] = 255));
  return { name: 'dots', images, labels: Uint8Array.from(labels), practice };
}

/** Each digit has its own dot, and 3 has one elsewhere too. */
const DOTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 30];
const LABELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3];

it('holds the mean of each kind of picture, as worked by hand', () => {
  const [network] = templateNetworks(dots(DOTS, LABELS), [[PIXELS, 11, 10]]);
  // Eleven templates e, mean (1/11, …): 0.4 · (e − mean). All have the norm 1, and the nearest
  // template of every picture exceeds 1 − 1/11.
  const names = templateNames(network);
  expect([...names].sort()).toEqual([
    ...['mean 0', 'mean 1', 'mean 2', 'mean 3, kind 1', 'mean 3, kind 2', 'mean 4'],
    ...['mean 5', 'mean 6', 'mean 7', 'mean 8', 'mean 9'],
  ]);
  const kinds = [0, 1].map((kind) => names.indexOf(`mean 3, kind ${kind + 1}`));
  const dotsOfKinds = kinds.map((j) => DOTS.filter((p) => network.weightsOf(0, j)[p] > 0));
  expect(dotsOfKinds.flat().sort((a, b) => a - b)).toEqual([3, 30]);
  names.forEach((_, j) => {
    const weights = network.weightsOf(0, j);
    expect(DOTS.map((p) => weights[p]).sort((a, b) => b - a)).toEqual([
      Math.fround(0.4 * (10 / 11)),
      ...Array<number>(10).fill(Math.fround(-0.4 / 11)),
    ]);
    expect(network.layers[0].biases[j]).toBeCloseTo(-0.4 * (10 / 11), 7);
  });
  const [, output] = network.layers;
  for (const j of kinds) expect(output.weights[3 * 11 + j]).toBe(10);
  expect(output.weights.filter((weight) => weight !== 0)).toHaveLength(11);
  expect([...output.biases]).toEqual(Array(10).fill(-6));
});

it('has templates for the digits with the most pictures where there are fewer than ten neurons', () => {
  const set = dots([0, 1, 2, 2, 3, 3, 3], [0, 1, 2, 2, 3, 3, 3]);
  const [network] = templateNetworks(set, [[PIXELS, 2, 10]]);
  expect(templateNames(network)).toEqual(['mean 2', 'mean 3']);
});

it('leaves neurons empty where no more kinds can be told apart, and digits without pictures out', () => {
  const set = dots([5, 5, 6], [5, 5, 6]);
  const [wide, direct] = templateNetworks(set, [
    [PIXELS, 16, 10],
    [PIXELS, 10],
  ]);
  expect(templateNames(wide).filter((name) => name !== '')).toEqual(['mean 5', 'mean 6']);
  expect(wide.weightsOf(0, 15).every((weight) => weight === 0)).toBe(true);
  expect([...reference(set, direct, 1).answers]).toEqual([5, 5, 6]);
});

it('takes no part of the exam', () => {
  const [exam] = [dots([...DOTS, 40], [...LABELS, 7], 11)];
  const made = (set: typeof exam) => templateNetworks(set, [[PIXELS, 12, 10]])[0].parameters;
  expect(made(exam)).toEqual(made(dots(DOTS, LABELS)));
});

it('gets better with size on real digits, and no better by a layer that passes on', () => {
  const all = readPackage();
  const { practice, exam } = splitPositions(all.labels.length);
  const some = [...practice.slice(0, 2000), ...exam.slice(0, 1000)];
  const digits = { name: 'MNIST', practice: 2000, ...pick(all, some) };
  const structures = [[], [4], [10], [16], [64], [16, 16]].map((hidden) => [PIXELS, ...hidden, 10]);
  const shares = templateNetworks(digits, structures).map((network) => {
    const { right, count } = reference(digits, network, 1).exam;
    return right / count;
  });
  const [direct, four, ten, sixteen, most, deep] = shares;
  expect(four).toBeLessThan(0.45);
  // The nearest mean is known to get 82 % on MNIST's own test set, in whatever structure.
  expect(direct).toBeGreaterThan(0.77);
  expect(direct).toBeLessThan(0.86);
  expect(ten).toBeCloseTo(direct, 1);
  expect(sixteen).toBeGreaterThan(ten);
  expect(most).toBeGreaterThan(sixteen + 0.02);
  expect(Math.abs(deep - sixteen)).toBeLessThan(0.01);
});
