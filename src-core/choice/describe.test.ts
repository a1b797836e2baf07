import { describe, expect, it } from 'vitest';
import type { Choice } from './choice';
import { describeChoice } from './describe';
import { english } from '../words/english';

const words = (choice: Partial<Choice>) =>
  english.say(describeChoice({ part: 'practice', ...choice }));

describe('describeChoice', () => {
  it('says which digits', () => {
    expect(words({})).toBe('digits');
    expect(words({ labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] })).toBe('digits');
    expect(words({ labels: [4] })).toBe('4s');
    expect(words({ labels: [3, 5, 8] })).toBe('3s, 5s and 8s');
  });

  it('says what they were taken for', () => {
    expect(words({ labels: [4], answers: 'wrong' })).toBe('wrong 4s');
    expect(words({ labels: [4], answers: [9] })).toBe('wrong 4s taken for 9');
    expect(words({ labels: [0, 1, 2, 3, 5, 6, 7, 8, 9], answers: [4] })).toBe(
      'wrong digits other than 4s taken for 4',
    );
    expect(words({ labels: [4], answers: [4, 9] })).toBe('4s taken for 4 or 9');
    expect(words({ answers: [9] })).toBe('digits taken for 9');
    expect(words({ answers: [10] })).toBe('digits left undecided');
    expect(words({ labels: [4], answers: [10] })).toBe('4s left undecided');
    expect(words({ labels: [4], answers: [9, 10] })).toBe('wrong 4s taken for 9 or left undecided');
    expect(words({ labels: [4], answers: [] })).toBe('4s taken for nothing');
  });

  it('says what they look like', () => {
    const with_ = (measure: Choice['measure']) => words({ labels: [1], measure });
    expect(with_({ name: 'slant', from: 12, to: null })).toBe('1s with a slant of 12° or more');
    expect(with_({ name: 'slant', from: null, to: -3.25 })).toBe('1s with a slant under −3.3°');
    expect(with_({ name: 'ink', from: 0.1, to: 0.155 })).toBe(
      '1s with an amount of ink from 10% to 15.5%',
    );
    expect(with_({ name: 'width', from: null, to: 7 })).toBe('1s with a width under 7 pixels');
    expect(with_({ name: 'ink', from: null, to: null })).toBe('1s');
    expect(with_({ name: 'holes', from: null, to: 0.5 })).toBe('1s with no holes');
    expect(with_({ name: 'holes', from: 1, to: 2 })).toBe('1s with 1 hole');
    expect(with_({ name: 'holes', from: 1.5, to: null })).toBe('1s with at least 2 holes');
    expect(with_({ name: 'holes', from: null, to: 1.5 })).toBe('1s with at most 1 hole');
  });

  it('says the rest', () => {
    expect(words({ labels: [7], borderline: { gap: 0.2 } })).toBe('borderline 7s');
    expect(words({ labels: [3, 5], part: 'exam' })).toBe('3s and 5s of the exam');
    expect(words({ part: 'all' })).toBe('digits of practice and exam');
    expect(words({ labels: [], byHand: { added: [4, 8], removed: [] } })).toBe(
      '2 digits chosen by hand',
    );
    expect(words({ labels: [2], byHand: { added: [4], removed: [5, 6, 7] } })).toBe(
      '2s, with 1 digit added by hand, without 3 digits removed by hand',
    );
  });
});
