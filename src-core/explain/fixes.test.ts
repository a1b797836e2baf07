import { describe, expect, it } from 'vitest';
import { testDigits } from '../evaluator/testing/test-digits';
import type { ActivationName } from '../network/activations';
import type { Muted } from '../network/muted';
import type { Network } from '../network/network';
import { uniform } from '../network/random';
import { offsetOfKnob, type Knob } from './curve-knob';
import type { CountedFix } from './fix-count';
import { rankedFixes } from './fixes';
import { livelyNetwork } from './testing/lively-network';
import { isRightPlainly } from './testing/plain-answers';

const digits = testDigits(40, 11, 30);

const imageOf = (d: number) => digits.images.subarray(d * 784, (d + 1) * 784);

/** Whether a digit is right with another number in a place. */
function rightWith(network: Network, muted: Muted | undefined, knob: Knob, d: number) {
  const changed = network.clone();
  return (value: number) => {
    changed.parameters[offsetOfKnob(network.sizes, knob)] = value;
    return isRightPlainly(changed, muted, imageOf(d), digits.labels[d]);
  };
}

const structures: [number[], ActivationName[]][] = [
  [[], ['sigmoid']],
  [[4], ['sigmoid', 'softmax']],
  [
    [5, 4],
    ['sigmoid', 'sigmoid', 'sigmoid'],
  ],
  [
    [4, 4, 4],
    ['tanh', 'relu', 'identity', 'tanh'],
  ],
];

/** The first digits that are wrong. */
function wrongOnes(network: Network, muted: Muted | undefined, most: number): number[] {
  return [...digits.labels.keys()]
    .filter((d) => !isRightPlainly(network, muted, imageOf(d), digits.labels[d]))
    .slice(-most);
}

describe('single knobs that make a digit right', () => {
  it.each(structures)('are those of plain arithmetic: %j %j', (hidden, activations) => {
    const network = livelyNetwork(hidden, activations, 20 + hidden.length);
    const muted = network.layers.map(({ outputs }) =>
      Array.from({ length: outputs }, (_, i) => i === 2),
    );
    const next = uniform(2);
    for (const digit of wrongOnes(network, muted, 3)) {
      const found = rankedFixes({ network, muted, digits, digit }, digits);
      expectRanked(found);
      for (const fix of found.slice(0, 12)) {
        expectEffect(network, muted, fix);
        const present = network.parameters[offsetOfKnob(network.sizes, fix)];
        const isRight = rightWith(network, muted, fix, digit);
        expect(isRight(Math.fround(present + fix.change))).toBe(true);
        expect(isRight(Math.fround(present + Math.fround(fix.change)))).toBe(true);
        expect(Math.fround(fix.value)).toBe(fix.value);
        // Nothing nearer is, in the last two layers.
        if (fix.layer < network.layers.length - 2) continue;
        for (let part = -0.999; part < 1; part += 0.111) {
          expect([fix, part, isRight(present + part * fix.change)]).toEqual([fix, part, false]);
        }
      }
      // Nor is one missing that does it.
      for (let turn = 0; turn < 30; turn++) {
        const layer = Math.max(0, network.layers.length - 1 - (turn % 2));
        const { inputs, outputs } = network.layers[layer];
        const index = Math.floor(next() * outputs);
        const input = turn % 3 === 0 ? null : Math.floor(next() * inputs);
        const knob = { layer, index, input };
        const isRight = rightWith(network, muted, knob, digit);
        const isThere = found.some(
          (fix) => fix.layer === layer && fix.index === index && fix.input === input,
        );
        const wins = Array.from({ length: 40 }, () => (next() - 0.5) * 2 ** (8 * next())).some(
          isRight,
        );
        if (wins) expect([knob, isThere]).toEqual([knob, true]);
      }
    }
  });

  it('are none where the digit is right, or its output muted', () => {
    const network = livelyNetwork([4], ['sigmoid', 'sigmoid'], 3);
    const right = [...digits.labels.keys()].find((d) =>
      isRightPlainly(network, undefined, imageOf(d), digits.labels[d]),
    )!;
    expect(rankedFixes({ network, muted: undefined, digits, digit: right }, digits)).toEqual([]);
    const muted = network.layers.map(({ outputs }, l) =>
      Array.from({ length: outputs }, (_, i) => l === 1 && i === digits.labels[right]),
    );
    expect(rankedFixes({ network, muted, digits, digit: right }, digits)).toEqual([]);
  });
});

function expectRanked(found: readonly CountedFix[]): void {
  expect(found.length).toBeGreaterThan(0);
  const nets = found.map(({ gained, lost }) => gained - lost);
  expect(nets).toEqual([...nets].sort((a, b) => b - a));
}

/** What was counted is what happens to the digits to practise on. */
function expectEffect(network: Network, muted: Muted | undefined, fix: CountedFix): void {
  const present = network.parameters[offsetOfKnob(network.sizes, fix)];
  let [gained, lost] = [0, 0];
  for (let d = 0; d < digits.practice; d++) {
    const isRight = rightWith(network, muted, fix, d);
    const [before, after] = [isRight(present), isRight(fix.value)];
    if (after && !before) gained++;
    if (before && !after) lost++;
  }
  expect([fix.layer, fix.index, fix.input, fix.gained, fix.lost]).toEqual([
    ...[fix.layer, fix.index, fix.input],
    ...[gained, lost],
  ]);
}
