import { expect, it } from 'vitest';
import { listedWrong } from './listed-wrong';

const all = { part: 'all', wrongOnly: false, label: null, answer: null } as const;

it('is nothing while the list is not about wrong digits', () => {
  expect(listedWrong(all)).toBeNull();
  expect(listedWrong({ ...all, label: 4 })).toBeNull();
});

it('is of the digits to practise on, unless only the exam is listed', () => {
  expect(listedWrong({ ...all, wrongOnly: true })).toEqual({ part: 'practice', answers: 'wrong' });
  expect(listedWrong({ ...all, part: 'exam', wrongOnly: true })?.part).toBe('exam');
});

it('keeps the label and the answer that are listed, and leaves out what is right', () => {
  expect(listedWrong({ ...all, wrongOnly: true, label: 4 })).toEqual({
    part: 'practice',
    answers: 'wrong',
    labels: [4],
  });
  expect(listedWrong({ ...all, label: 4, answer: 9 })).toEqual({
    part: 'practice',
    answers: [9],
    labels: [4],
  });
  expect(listedWrong({ ...all, answer: 9 })?.labels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
