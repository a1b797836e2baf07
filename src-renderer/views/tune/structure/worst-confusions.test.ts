import { expect, it } from 'vitest';
import { worstConfusions } from './worst-confusions';

it('lists what is taken for another digit, the most frequent first', () => {
  const confusion = new Uint32Array(110);
  const set = (label: number, answer: number, count: number) => {
    confusion[label * 11 + answer] = count;
  };
  set(3, 3, 900);
  set(4, 9, 70);
  set(9, 4, 30);
  set(5, 3, 80);
  // Undecided.
  set(0, 10, 500);
  expect(worstConfusions(confusion, 2)).toEqual([
    { label: 5, answer: 3, count: 80 },
    { label: 4, answer: 9, count: 70 },
  ]);
  expect(worstConfusions(confusion, 9)).toHaveLength(3);
});
