import { describe, expect, it } from 'vitest';
import { parseChoice, type Choice } from './choice';
import { chosenDigits, type KnownDigits } from './chosen';

/** Eight digits, of which the last two are the exam. */
const known: KnownDigits = {
  labels: Uint8Array.of(4, 9, 4, 1, 4, 1, 4, 9),
  answers: Uint8Array.of(4, 4, 9, 1, 9, 7, 9, 9),
  runnersUp: {
    second: Uint8Array.of(9, 9, 4, 7, 1, 1, 4, 4),
    gap: Float32Array.of(0.5, 0.125, 0.25, 0.75, 0.125, 0.25, 0.125, 0.125),
  },
  measures: {
    ink: new Float32Array(8),
    width: new Float32Array(8),
    height: new Float32Array(8),
    slant: Float32Array.of(-10, 0, 10, 20, 30, 40, 50, 60),
    holes: Float32Array.of(0, 1, 0, 0, 1, 0, 0, 1),
  },
  practice: 6,
};

const chosen = (choice: Partial<Choice>, digits = known) => [
  ...chosenDigits({ part: 'practice', ...choice }, digits),
];

describe('chosenDigits', () => {
  it('keeps practice and exam apart', () => {
    expect(chosen({})).toEqual([0, 1, 2, 3, 4, 5]);
    expect(chosen({ part: 'exam' })).toEqual([6, 7]);
    expect(chosen({ part: 'all', labels: [9] })).toEqual([1, 7]);
  });

  it('chooses by label and by answer', () => {
    expect(chosen({ labels: [4, 1] })).toEqual([0, 2, 3, 4, 5]);
    expect(chosen({ labels: [] })).toEqual([]);
    expect(chosen({ answers: 'wrong' })).toEqual([1, 2, 4, 5]);
    expect(chosen({ labels: [4], answers: [9] })).toEqual([2, 4]);
    expect(chosen({ answers: [4, 7] })).toEqual([0, 1, 5]);
  });

  it('chooses what is borderline: right or nearly right, by little', () => {
    // 4 is wrong and its label is not second; 0 and 3 are right by far.
    expect(chosen({ borderline: { gap: 0.25 } })).toEqual([1, 2, 5]);
    expect(chosen({ borderline: { gap: 0.2 } })).toEqual([1]);
    expect(chosen({ borderline: { gap: 1 } })).toEqual([0, 1, 2, 3, 5]);
  });

  it('chooses by measure, from a value up to but not including another', () => {
    const slant = (from: number | null, to: number | null) =>
      chosen({ measure: { name: 'slant', from, to } });
    expect(slant(0, 30)).toEqual([1, 2, 3]);
    expect(slant(null, 0)).toEqual([0]);
    expect(slant(40, null)).toEqual([5]);
    expect(chosen({ labels: [4], measure: { name: 'holes', from: 1, to: 2 } })).toEqual([4]);
  });

  it('adds and leaves out by hand, but nothing of another part', () => {
    expect(chosen({ labels: [4], byHand: { added: [3, 1, 7], removed: [2, 1] } })).toEqual([
      0, 3, 4,
    ]);
  });

  it('says so when something is not known yet', () => {
    const unknown = { ...known, answers: null, runnersUp: null, measures: null };
    const sentence = 'The digits are still being measured; choose again in a moment.';
    expect(() => chosen({ answers: 'wrong' }, unknown)).toThrow(sentence);
    expect(() => chosen({ borderline: { gap: 1 } }, unknown)).toThrow(sentence);
    expect(() => chosen({ measure: { name: 'ink', from: 0, to: 1 } }, unknown)).toThrow(sentence);
    expect(chosen({ labels: [1] }, unknown)).toEqual([3, 5]);
  });
});

describe('parseChoice', () => {
  it('lets a choice through as it is', () => {
    const choice: Choice = {
      labels: [4],
      answers: 'wrong',
      borderline: { gap: 0.2 },
      measure: { name: 'slant', from: null, to: 3 },
      byHand: { added: [1], removed: [] },
      part: 'all',
    };
    expect(parseChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  });

  it('refuses anything else', () => {
    for (const wrong of [
      {},
      { part: 'half' },
      { part: 'all', labels: [10] },
      { part: 'all', answers: 'right' },
      { part: 'all', measure: { name: 'beauty', from: 0, to: 1 } },
      { part: 'all', byHand: { added: [-1], removed: [] } },
      { part: 'all', borderline: { gap: NaN } },
    ]) {
      expect(() => parseChoice(wrong)).toThrow();
    }
  });
});
