import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../digits/idx';
import { ask, parseQuestion, type Question } from './questions';
import { testBench } from '../workbench/testing/test-bench';
import { english } from '../words/english';

/* Digit i of the toy set has label i mod 10; the first 30 of 40 are to practise on. */

const choice = {
  kind: 'choice',
  plus: { part: 'practice', labels: [7] },
  minus: null,
  sortedBy: null,
} as const satisfies Question;
const wrong = { part: 'all', answers: 'wrong' } as const;
const always6 = { type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 } as const;

/** The mean of some digits in every pixel, 0 to 1. */
function meanOf(images: Uint8Array, ...digits: number[]): number[] {
  return Array.from({ length: 784 }, (_, pixel) => {
    const sum = digits.reduce((total, digit) => total + images[digit * 784 + pixel], 0);
    return sum / digits.length / 255;
  });
}

describe('a choice of digits', () => {
  it('is answered with where they are and what they have in common', async () => {
    const { workbench, digits } = testBench();
    const { indices, minusCount, picture, title } = await ask(workbench, {
      ...choice,
      plus: { ...choice.plus },
    });
    expect([...indices]).toEqual([7, 17, 27]);
    expect(minusCount).toBeNull();
    expect(english.say(title)).toBe('mean of 7s');
    meanOf(digits.images, 7, 17, 27).forEach((value, p) =>
      expect(picture![p]).toBeCloseTo(value, 6),
    );
  });

  it('minus another is their difference', async () => {
    const { workbench, digits } = testBench();
    const minus = { part: 'exam' as const, labels: [1, 2] };
    const answer = await ask(workbench, { ...choice, minus });
    expect([...answer.indices]).toEqual([7, 17, 27]);
    expect(answer.minusCount).toBe(2);
    expect(english.say(answer.title)).toBe('mean of 7s minus 1s and 2s of the exam');
    const others = meanOf(digits.images, 31, 32);
    meanOf(digits.images, 7, 17, 27).forEach((value, p) =>
      expect(answer.picture![p]).toBeCloseTo(value - others[p], 6),
    );
  });

  it('of none has no picture', async () => {
    const { workbench } = testBench();
    const none = { part: 'all' as const, labels: [] };
    const answer = await ask(workbench, { ...choice, plus: none });
    expect(answer).toMatchObject({ indices: new Uint32Array(0), picture: null });
    const minus = await ask(workbench, { ...choice, minus: none });
    expect(minus).toMatchObject({ minusCount: 0, picture: null });
    expect(minus.indices).toHaveLength(3);
  });

  it('is sorted by a measure when that is asked for', async () => {
    const { workbench, digits } = testBench();
    const answer = await ask(workbench, { ...choice, plus: { part: 'all' }, sortedBy: 'ink' });
    const ink = (digit: number) =>
      digits.images.subarray(digit * 784, (digit + 1) * 784).reduce((sum, byte) => sum + byte, 0);
    const amounts = [...answer.indices].map(ink);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect([...answer.indices].sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
  });

  it('by answers waits for those of the network there is', async () => {
    const { workbench, meter, digits } = testBench();
    meter.answer(digits);
    workbench.perform(always6);
    const answer = ask(workbench, { ...choice, plus: wrong });
    meter.answer(digits);
    const { indices, title } = await answer;
    expect([...indices]).toEqual([...Array(40).keys()].filter((i) => i % 10 !== 6));
    expect(english.say(title)).toBe('mean of wrong digits of practice and exam');
  });

  it('by how close the answers are', async () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    const borderline = { part: 'all' as const, borderline: { gap: 0.2 } };
    const near = async () => {
      meter.answer(digits);
      return [...(await ask(workbench, { ...choice, plus: borderline })).indices];
    };
    // All outputs are one half: whatever is right is among the largest.
    expect(await near()).toEqual([...Array(40).keys()]);
    // σ(1) = 0.73 and σ(0.5) = 0.62: the answer to everything is 0, and 1 comes second.
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value: 1 });
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 1 }, value: 0.5 });
    expect(await near()).toEqual([0, 1, 10, 11, 20, 21, 30, 31]);
    // Both are equal: undecided, and all others far behind.
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 1 }, value: 1 });
    expect(await near()).toEqual([0, 1, 10, 11, 20, 21, 30, 31]);
  });

  it('is of the digits that were there when it was asked, or is refused', async () => {
    const { workbench, meter, digits } = testBench();
    const answer = ask(workbench, { ...choice, plus: wrong });
    await workbench.openDigits([
      { name: 'images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
      { name: 'labels.idx', bytes: writeLabels(Uint8Array.of(1, 2, 7)) },
    ]);
    meter.answer(workbenchDigits(workbench));
    await expect(answer).rejects.toThrow('Other digits were opened meanwhile.');
    const { indices } = await ask(workbench, { ...choice, plus: { part: 'all', labels: [7] } });
    expect([...indices]).toEqual([2]);
    expect(digits.labels).toHaveLength(40);
  });

  function workbenchDigits(workbench: ReturnType<typeof testBench>['workbench']) {
    const { name, labels, practice } = workbench.snapshot().digits;
    const images = workbench.digitImages(Uint32Array.from(labels.keys()));
    return { name, labels, practice, images };
  }
});

describe('a split', () => {
  it('is where half of the digits are below', async () => {
    const { workbench, digits } = testBench();
    const value = await ask(workbench, {
      kind: 'split',
      choice: { part: 'all' },
      measure: 'ink',
    });
    const ink = Array.from({ length: 40 }, (_, digit) => {
      const bytes = digits.images.subarray(digit * 784, (digit + 1) * 784);
      return bytes.reduce((sum, byte) => sum + byte, 0) / 255 / 784;
    }).sort((a, b) => a - b);
    expect(value).toBeCloseTo((ink[19] + ink[20]) / 2, 7);
  });

  it('of nothing is null, of one digit or of equals a sentence', async () => {
    const { workbench } = testBench();
    const split = { kind: 'split', measure: 'ink' } as const;
    const labels = (...list: number[]) => ({ part: 'all' as const, labels: list });
    expect(await ask(workbench, { ...split, choice: labels() })).toBeNull();
    const one = { ...labels(), byHand: { added: [3], removed: [] } };
    await expect(ask(workbench, { ...split, choice: one })).rejects.toThrow('at least two digits');
  });
});

describe('the means of a layer', () => {
  it('are by neuron and label', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'new', sizes: [784, 5, 10], start: 'empty', seed: 0 });
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 1 }, value: 1000 });
    const means = await ask(workbench, { kind: 'layerMeans', layer: 0 });
    expect([...means]).toEqual(
      Array.from({ length: 50 }, (_, i) => (Math.floor(i / 10) === 1 ? 1 : 0.5)),
    );
  });
});

it.each<Question>([
  { ...choice, plus: wrong },
  { ...choice, minus: wrong },
  { kind: 'split', choice: wrong, measure: 'ink' },
  { kind: 'layerMeans', layer: 0 },
])('%j is refused with the reason when nothing can be measured', async (question) => {
  const { workbench, meter } = testBench();
  const waiting = ask(workbench, question);
  if (question.kind !== 'layerMeans') {
    meter.fail({ id: 'plain', values: { text: 'Measuring has stopped.' } });
    await expect(waiting).rejects.toThrow('Measuring has stopped.');
  }
  meter.fail({ id: 'plain', values: { text: 'Measuring has stopped.' } });
  await expect(ask(workbench, question)).rejects.toThrow('Measuring has stopped.');
});

describe('parseQuestion', () => {
  it.each<Question>([
    choice,
    { ...choice, minus: { part: 'exam', borderline: { gap: 0.1 } }, sortedBy: 'slant' },
    { kind: 'split', choice: { part: 'all' }, measure: 'holes' },
    { kind: 'layerMeans', layer: 2 },
    { kind: 'comparison', a: { kind: 'now' }, b: { kind: 'saved' } },
    { kind: 'neuronDetail', neuron: { layer: 1, index: 15 } },
    { kind: 'trace' },
    { kind: 'errors' },
    { kind: 'noted' },
    { kind: 'comparison', a: { kind: 'file', id: 7 }, b: { kind: 'snapshot', id: 1 } },
  ])('takes %j', (question) => expect(parseQuestion(question)).toEqual(question));

  it.each<[unknown]>([
    [null],
    ['choice'],
    [{ kind: 'sums', neuron: { layer: 0, index: 0 } }],
    [{ ...choice, plus: null }],
    [{ ...choice, minus: undefined }],
    [{ ...choice, sortedBy: 'beauty' }],
    [{ ...choice, plus: { part: 'all', labels: [10] } }],
    [{ kind: 'split', choice: { part: 'some' }, measure: 'ink' }],
    [{ kind: 'layerMeans', layer: NaN }],
    [{ kind: 'layerMeans', layer: -1 }],
    [{ kind: 'layerMeans', layer: '0' }],
    [{ kind: 'comparison', a: { kind: 'now' } }],
    [{ kind: 'comparison', a: { kind: 'now' }, b: { kind: 'file' } }],
    [{ kind: 'comparison', a: { kind: 'now' }, b: { kind: 'snapshot', id: 0.5 } }],
    [{ kind: 'comparison', a: 'now', b: { kind: 'saved' } }],
  ])('refuses %j', (question) => expect(() => parseQuestion(question)).toThrow());
});
